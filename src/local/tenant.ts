import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer, type Server } from "node:http";
import { createServer as createHttpsServer, type Server as HttpsServer } from "node:https";
import { fileURLToPath } from "node:url";
import { createEntra, type Entra } from "#local/entra/entra.ts";
import { selfSigned, type SelfSigned } from "#local/entra/self-signed.ts";
import { tenantClock, type TenantClock } from "#local/shared/clock.ts";
import type { Directory } from "#local/shared/directory.ts";
import { createFaults, type Faults } from "#local/shared/faults.ts";
import {
  json,
  LostAnswer,
  readRequest,
  sendResponse,
  type RawRequest,
  type Service,
} from "#local/shared/http.ts";
import { createTokens, type Tokens } from "#local/shared/tokens.ts";
import { staticFiles } from "#local/static-files.ts";
import { hostService } from "#local/teams/host/host-service.ts";

export interface TenantOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Serves the same over https, with a self-signed certificate. */
  readonly httpsPort?: number;
  /** An SQLite file, or ":memory:". */
  readonly database: string;
  readonly directory: Directory;
  /** Origin of the product, such as `http://localhost:5401`. */
  readonly productUrl: string;
  readonly teamsAppId: string;
  /** Folder of the built host page; absent: `dist/local-pages` of the checkout. */
  readonly pages?: string;
  /** Further services, asked after those of the tenant itself. */
  readonly services?: (context: TenantContext) => readonly TenantService[];
}

/** What the tenant's services share. */
export interface TenantContext {
  readonly origin: string;
  readonly options: TenantOptions;
  readonly directory: Directory;
  /** The calendar of the tenant; tokens live on real time, so that moving it signs nobody out. */
  readonly clock: TenantClock;
  readonly tokens: Tokens;
  readonly entra: Entra;
  readonly faults: Faults;
}

/** Answers raw requests; `takeOver` is for what writes its answer itself, such as a stream of events. */
export type TenantService =
  | { readonly name: string; readonly answer: Service }
  | {
      readonly name: string;
      /** @returns false when the request is none of its own; the body has been read already */
      takeOver(request: RawRequest, incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean>;
    };

export interface Tenant extends TenantContext {
  /** The certificate of the server's app registration, with its private key. */
  readonly certificate: SelfSigned;
  readonly httpsOrigin: string | undefined;
  /** `METHOD path` of every request that was answered 501. */
  readonly unknownRoutes: string[];
  stop(): Promise<void>;
}

const builtPages = fileURLToPath(new URL("../../dist/local-pages", import.meta.url));

export async function startTenant(options: TenantOptions): Promise<Tenant> {
  let listener = notReady;
  const receive: RequestListener = (incoming, outgoing) => listener(incoming, outgoing);
  const http = createServer(receive);
  const origin = `http://localhost:${String(await listen(http, options.port))}`;
  const certificate = await selfSigned("localhost");
  const https = options.httpsPort === undefined ? undefined : httpsServer(certificate, receive);
  const httpsPort = https && (await listen(https, options.httpsPort ?? 0));

  const context = await createContext(origin, options, certificate);
  const unknownRoutes: string[] = [];
  listener = requestListener(servicesOf(context), context.faults, unknownRoutes);
  return {
    ...context,
    certificate,
    httpsOrigin: httpsPort === undefined ? undefined : `https://localhost:${String(httpsPort)}`,
    unknownRoutes,
    async stop() {
      await Promise.all([close(http), https && close(https)]);
    },
  };
}

async function createContext(
  origin: string,
  options: TenantOptions,
  { certificate }: SelfSigned,
): Promise<TenantContext> {
  const { directory, productUrl } = options;
  const issued = await createTokens(() => Date.now());
  const entra = createEntra({ origin, directory, productUrl, certificate, tokens: issued });
  const clock = tenantClock();
  return { origin, options, directory, clock, tokens: entra.tokens, entra, faults: createFaults() };
}

/** Everything that the tenant answers, in the order in which it is asked. */
function servicesOf(context: TenantContext): readonly TenantService[] {
  const { entra, options } = context;
  return [
    { name: "entra", takeOver: (...request) => entra.takeOver(...request) },
    ...(options.services?.(context) ?? []),
    { name: "teams host", answer: hostService(context) },
    { name: "pages", answer: staticFiles(options.pages ?? builtPages, "/__tenant/") },
  ];
}

const notReady: RequestListener = (_incoming, outgoing) => outgoing.writeHead(503).end();

const alreadySent = { status: 0 };

function requestListener(
  services: readonly TenantService[],
  faults: Faults,
  unknownRoutes: string[],
): RequestListener {
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    const dispatch = faults.before(async () => {
      for (const service of services) {
        if ("takeOver" in service) {
          if (await service.takeOver(request, incoming, outgoing)) return alreadySent;
        } else {
          const response = await service.answer(request);
          if (response) return response;
        }
      }
      return undefined;
    });
    const response = await dispatch(request);
    if (response === alreadySent) return;
    sendResponse(outgoing, response ?? notImitated(request, unknownRoutes));
  };
  return (incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => {
      fail(error, incoming, outgoing);
    });
  };
}

function notImitated({ method, target }: RawRequest, unknownRoutes: string[]): ReturnType<typeof json> {
  unknownRoutes.push(`${method} ${target}`);
  const message = `The local tenant does not imitate ${method} ${target}.`;
  return json(501, { error: { code: "NotImplemented", message } });
}

function fail(error: unknown, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (error instanceof LostAnswer) {
    incoming.socket.destroy();
    return;
  }
  console.error(`${incoming.method ?? ""} ${incoming.url ?? ""}`, error);
  if (outgoing.headersSent) outgoing.end();
  else sendResponse(outgoing, json(500, { error: { code: "InternalServerError", message: String(error) } }));
}

const httpsServer = ({ key, certificate }: SelfSigned, listener: RequestListener): HttpsServer =>
  createHttpsServer({ key, cert: certificate }, listener);

function listen(server: Server | HttpsServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function close(server: Server | HttpsServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
