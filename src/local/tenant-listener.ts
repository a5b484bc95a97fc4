import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import {
  json,
  LostAnswer,
  readRequest,
  sendResponse,
  type RawRequest,
  type RawResponse,
  type Service,
} from "#local/shared/http.ts";

/** Answers raw requests; `takeOver` is for what writes its answer itself, such as a stream of events. */
export type TenantService =
  | { readonly name: string; readonly answer: Service }
  | {
      readonly name: string;
      /** @returns false when the request is none of its own; the body has been read already */
      takeOver(request: RawRequest, incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean>;
    };

interface ListenerOptions {
  /** In the order in which they are asked. */
  readonly services: readonly TenantService[];
  /** What stands before all of them: counters, faults. */
  readonly before: (service: Service) => Service;
  /** Receives `METHOD path` of what no service knows. */
  readonly unknownRoutes: string[];
}

export function tenantListener({ services, before, unknownRoutes }: ListenerOptions): RequestListener {
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const taken = new Set<string>();
    const dispatch = before(async (request): Promise<RawResponse> => {
      for (const service of services) {
        if ("takeOver" in service) {
          if (await service.takeOver(request, incoming, outgoing)) {
            taken.add(service.name);
            return { status: outgoing.statusCode };
          }
        } else {
          const response = await service.answer(request);
          if (response) return response;
        }
      }
      return notImitated(request, unknownRoutes);
    });
    const response = await dispatch(await readRequest(incoming));
    if (taken.size === 0 && response) sendResponse(outgoing, response);
  };
  return (incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => {
      fail(error, incoming, outgoing);
    });
  };
}

function notImitated({ method, target }: RawRequest, unknownRoutes: string[]): RawResponse {
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
