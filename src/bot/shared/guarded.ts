import type { IHttpServerAdapter, IHttpServerRequest } from "@microsoft/teams.apps";

/** Who may speak to the bot, and from where. */
export interface Guard {
  readonly appId: string;
  readonly tenantId: string;
  /** The Bot Connector's issuer; no other token is let through to the SDK's own checks. */
  readonly tokenIssuer: string;
  /** Hosts of Teams' service URLs, `host[:port]` or `*.host`. */
  readonly serviceHosts: readonly string[];
}

/**
 * Lets only the Bot Connector in. The SDK alone also accepts any Entra token whose audience is the app, without looking at who
 * calls or at the service URL, and would then send its own token to whatever address the body names.
 */
export function guarded(adapter: IHttpServerAdapter, guard: Guard): IHttpServerAdapter {
  return {
    registerRoute: (method, path, handler) => {
      adapter.registerRoute(method, path, (request) =>
        isFromTeams(request, guard)
          ? handler(request)
          : Promise.resolve({ status: 401, body: { error: "Unauthorized" } }),
      );
    },
  };
}

function isFromTeams({ headers, body }: IHttpServerRequest, guard: Guard): boolean {
  const header = headers["authorization"];
  const token = (Array.isArray(header) ? header[0] : header) ?? "";
  return (
    unverifiedIssuer(token) === guard.tokenIssuer &&
    mayServe(at(body, "serviceUrl"), guard.serviceHosts) &&
    at(body, "recipient", "id") === `28:${guard.appId}` &&
    tenantOf(body) === guard.tenantId
  );
}

/** The tenant that an activity comes from; undefined when it does not say, or says two. */
export function tenantOf(activity: unknown): string | undefined {
  const said = [at(activity, "channelData", "tenant", "id"), at(activity, "conversation", "tenantId")].filter(
    (each) => typeof each === "string",
  );
  return new Set(said).size === 1 ? said[0] : undefined;
}

/** The signature is the SDK's to check; this only says which of its ways the token would take. */
function unverifiedIssuer(header: string): unknown {
  const [scheme, token = ""] = header.split(" ");
  if (scheme !== "Bearer") return undefined;
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return at(payload, "iss");
  } catch {
    return undefined;
  }
}

/** Whether the bot may send there: a known host over https; plain http never leaves this machine. */
export function mayServe(serviceUrl: unknown, hosts: readonly string[]): boolean {
  if (typeof serviceUrl !== "string" || !URL.canParse(serviceUrl)) return false;
  const { protocol, host, hostname, username } = new URL(serviceUrl);
  const isSafe = protocol === "https:" || (protocol === "http:" && loopback.includes(hostname));
  return (
    isSafe &&
    username === "" &&
    hosts.some((allowed) => (allowed.startsWith("*.") ? host.endsWith(allowed.slice(1)) : host === allowed))
  );
}

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** The value at a path in something unknown. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, name)
        ? Reflect.get(inner, name)
        : undefined,
    value,
  );
}
