import { UnavailableError } from "#domain/shared/failures.ts";
import { propertiesOf, textsIn } from "#tab/shared/read-json.ts";

/** What the server says about where things are; the same code runs against every tenant. */
export interface TabConfig {
  readonly siteUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly authority: string;
  readonly knownAuthorities: readonly string[];
  /** JSON of the sign-in endpoints, for an authority that cannot be asked for them. */
  readonly authorityMetadata: string | undefined;
  readonly protocolMode: "AAD" | "OIDC";
  readonly scopes: readonly string[];
  /** Origins that may frame the tab as Teams, beside Microsoft's own. */
  readonly hostOrigins: readonly string[];
  readonly teamsAppId: string;
}

/** @throws UnavailableError when the server does not answer; Error when it answers something else */
export async function loadTabConfig(): Promise<TabConfig> {
  return readTabConfig(await fetchConfig());
}

async function fetchConfig(): Promise<unknown> {
  try {
    const response = await fetch("/config.json", { credentials: "same-origin" });
    if (response.ok) return await response.json();
  } catch {
    // No network, or an answer cut short: the same to the person as a server that is down.
  }
  throw new UnavailableError("/config.json cannot be read.");
}

export function readTabConfig(json: unknown): TabConfig {
  const from = propertiesOf(json);
  const metadata = from.get("authorityMetadata");
  return {
    siteUrl: text(from, "siteUrl"),
    tenantId: text(from, "tenantId"),
    clientId: text(from, "clientId"),
    authority: text(from, "authority"),
    knownAuthorities: texts(from, "knownAuthorities"),
    authorityMetadata: typeof metadata === "string" && metadata !== "" ? metadata : undefined,
    protocolMode: from.get("protocolMode") === "OIDC" ? "OIDC" : "AAD",
    scopes: texts(from, "scopes"),
    hostOrigins: texts(from, "hostOrigins"),
    teamsAppId: text(from, "teamsAppId"),
  };
}

function text(from: ReadonlyMap<string, unknown>, name: string): string {
  const value = from.get(name);
  if (typeof value !== "string" || value === "") throw new Error(`/config.json lacks ${name}.`);
  return value;
}

function texts(from: ReadonlyMap<string, unknown>, name: string): readonly string[] {
  const value = from.get(name);
  if (!Array.isArray(value)) throw new Error(`/config.json lacks ${name}.`);
  return textsIn(value);
}
