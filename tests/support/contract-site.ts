/* oxlint-disable import/no-unassigned-import -- @pnp/sp adds its methods to SPFI by being imported */
import { spfi, type SPFI, DefaultHeaders, DefaultInit } from "@pnp/sp";
import "@pnp/sp/webs";
import type { IList } from "@pnp/sp/lists";
import "@pnp/sp/lists";
import { AddFieldOptions } from "@pnp/sp/fields";
import "@pnp/sp/views";
import "@pnp/sp/items";
import "@pnp/sp/site-users/web";
import "@pnp/sp/batching";
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders, type Queryable } from "@pnp/queryable";
import { createServer, type Server } from "node:http";
import { DatabaseSync } from "node:sqlite";
import { tenantClock, type TenantClock } from "#local/shared/clock.ts";
import { LostAnswer, readRequest, sendResponse, type Service } from "#local/shared/http.ts";
import { createTokens } from "#local/shared/tokens.ts";
import type { SiteOptions } from "#local/sharepoint/create-site.ts";
import { createSharePoint } from "#local/sharepoint/sharepoint-service.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { Notifier } from "#local/sharepoint/webhooks/notifier.ts";
import { smallDirectory } from "./small-directory.ts";

/** A site that contract tests talk to: the local tenant, or a tenant when CONTRACT_SITE_URL and CONTRACT_TOKEN are set. */
export interface ContractSite {
  /** `https://tenant/sites/x` */
  readonly url: string;
  /** Through @pnp/sp, as the first person of the directory. */
  readonly sp: SPFI;
  /** Raw requests below `_api/`, with the token; for what @pnp/sp cannot send. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Only on the local tenant. */
  readonly local: LocalParts | undefined;
  close(): Promise<void>;
}

export interface LocalParts {
  readonly site: Site;
  readonly clock: TenantClock;
  readonly webhooks: Notifier;
  /** Acts as a person of the directory, by sign-in name. */
  as(upn: string): Promise<SPFI>;
  /** Acts as the server's app registration. */
  asApp(): Promise<SPFI>;
  /** A token as the tab has one, with delegated permissions such as `AllSites.Write`. */
  tokenOf(upn: string, permissions?: string): Promise<string>;
}

/** An SPFI as the product's tab has one: no digest, default headers, SharePoint's default metadata. */
export function connect(url: string, token: string): SPFI {
  const behaviours = (instance: Queryable) =>
    instance.using(
      DefaultHeaders(),
      DefaultInit(),
      BrowserFetchWithRetry({ retries: 1 }),
      DefaultParse(),
      InjectHeaders({ Authorization: `Bearer ${token}` }),
    );
  return spfi(url).using(behaviours);
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });

/** What a test may ask of the local tenant; a tenant is as it is. */
export type LocalOptions = Partial<Pick<SiteOptions, "directory" | "membership" | "throttleLimits">>;

async function localSite(options: LocalOptions): Promise<ContractSite> {
  const directory = options.directory ?? smallDirectory;
  const clock = tenantClock();
  const tokens = await createTokens(() => Date.now());
  let service: Service = () => Promise.resolve(undefined);
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming)
      .then((request) => service(request))
      .then((response) => sendResponse(outgoing, response ?? { status: 404 }))
      .catch((error: unknown) => {
        if (error instanceof LostAnswer) incoming.socket.destroy();
        else sendResponse(outgoing, { status: 500, body: String(error) });
      });
  });
  const port = await listen(server);
  const origin = `http://127.0.0.1:${String(port)}`;
  const database = new DatabaseSync(":memory:");
  const made = createSharePoint({
    origin,
    sitePath: "/sites/kontrakt",
    siteTitle: "Kontrakt",
    tokens,
    clock,
    database,
    throttleTime: () => clock.now(),
    ...options,
    directory,
  });
  service = made.service;
  const tokenOf = (upn: string, scp = "AllSites.FullControl") => {
    const user = directory.users.find((candidate) => candidate.upn === upn);
    return tokens.sign({ iss: `${origin}/entra`, aud: origin, oid: user?.oid, scp }, 3600);
  };
  const appClaims = {
    iss: `${origin}/entra`,
    aud: origin,
    appid: directory.apps.server,
    roles: ["Sites.Selected"],
  };
  const token = await tokenOf(directory.users[0]?.upn ?? "");
  return {
    ...connection(`${origin}/sites/kontrakt`, token),
    local: {
      site: made.site,
      clock,
      webhooks: made.webhooks,
      tokenOf,
      asApp: async () => connect(`${origin}/sites/kontrakt`, await tokens.sign(appClaims, 3600)),
      as: async (upn) => connect(`${origin}/sites/kontrakt`, await tokenOf(upn)),
    },
    close: () =>
      new Promise((resolve) => {
        made.webhooks.stop();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const connection = (url: string, token: string): Pick<ContractSite, "url" | "sp" | "fetch"> => ({
  url,
  sp: connect(url, token),
  fetch: (path, init = {}) =>
    fetch(`${url}/_api/${path}`, {
      ...init,
      headers: {
        Accept: "application/json",
        Authorization: `Bearer ${token}`,
        ...Object.fromEntries(new Headers(init.headers)),
      },
    }),
});

/** @see ContractSite */
export async function contractSite(options: LocalOptions = {}): Promise<ContractSite> {
  const { CONTRACT_SITE_URL: url, CONTRACT_TOKEN: token } = process.env;
  if (url === undefined || token === undefined) return localSite(options);
  const connected = connection(url, token);
  return { ...connected, local: undefined, close: () => removeMadeLists(connected.sp) };
}

/** Titles that tests have given; lists of these titles do not stay behind on a tenant. */
const madeTitles = new Set<string>();

async function removeMadeLists(sp: SPFI): Promise<void> {
  const lists = await sp.web.lists.select("Id", "Title")();
  for (const { Id, Title } of lists) if (madeTitles.has(Title)) await sp.web.lists.getById(Id).delete();
}

/** What a refusal of @pnp/sp carries. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly text: string;
}

/** The refusal that an operation ends in; fails when it does not. */
export async function refusalOf(operation: Promise<unknown>): Promise<Refusal> {
  try {
    await operation;
  } catch (error) {
    const { response } = error as { readonly response?: Response };
    if (!response) throw error;
    const body = (await response.json()) as Record<string, { code: string; message: { value: string } }>;
    const { code, message } = body["odata.error"] ?? body["error"] ?? { code: "", message: { value: "" } };
    return { status: response.status, code, text: message.value };
  }
  throw new Error("The operation was expected to be refused.");
}

/** A title that no list of the site has. */
export function freshTitle(name: string): string {
  const title = `${name} ${crypto.randomUUID().slice(0, 8)}`;
  madeTitles.add(title);
  return title;
}

/** Adds columns by their schemas, with the internal names that stand there. */
export async function addColumns(list: IList, schemas: readonly string[]): Promise<void> {
  for (const SchemaXml of schemas)
    await list.fields.createFieldAsXml({ SchemaXml, Options: AddFieldOptions.AddFieldInternalNameHint });
}

/** An item as @pnp/sp gives it back from add. */
export interface AddedItem {
  readonly Id: number;
  readonly [property: string]: unknown;
}

export const addItem = async (list: IList, values: Readonly<Record<string, unknown>>): Promise<AddedItem> =>
  (await list.items.add(values)) as AddedItem;
