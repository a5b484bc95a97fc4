import { z } from "zod";

const url = z.url({ protocol: /^https?$/u });
const guid = z.guid();
const words = z
  .string()
  .transform((text) => text.split(/[\s,]+/u).filter((word) => word !== ""))
  .pipe(z.array(z.string()).min(1));
const withoutSlash = url.transform((text) => text.replace(/\/+$/u, ""));
/** A PEM key as environments carry it: in one line with `\n`, or in several. */
const pem = z
  .string()
  .transform((text) => text.replaceAll(String.raw`\n`, "\n"))
  .refine((text) => text.includes("PRIVATE KEY"), "is not a PEM private key");

const schema = z.object({
  RADSLAG_PORT: z.coerce.number().int().min(0).max(65_535).default(5401),
  RADSLAG_PUBLIC_URL: withoutSlash,
  RADSLAG_DATA: z.string().min(1),
  RADSLAG_SITE_URL: withoutSlash,
  RADSLAG_TENANT_ID: guid,
  RADSLAG_AUTHORITY: withoutSlash,
  RADSLAG_AUTHORITY_METADATA: z.string().default(""),
  RADSLAG_TAB_CLIENT_ID: guid,
  RADSLAG_TAB_SCOPES: words,
  RADSLAG_TEAMS_APP_ID: guid,
  RADSLAG_SERVER_CLIENT_ID: guid,
  RADSLAG_CERTIFICATE_KEY: pem,
  RADSLAG_CERTIFICATE_THUMBPRINT: z.string().regex(/^[0-9a-f]{64}$/iu, "is not a SHA-256 thumbprint in hex"),
  RADSLAG_SHAREPOINT_SCOPE: z.string().endsWith("/.default"),
  RADSLAG_BOT_SCOPE: z.string().endsWith("/.default"),
  RADSLAG_BOT_OPENID_METADATA: url,
  RADSLAG_BOT_TOKEN_ISSUER: url,
  RADSLAG_BOT_SERVICE_HOSTS: words,
  RADSLAG_GRAPH_URL: withoutSlash,
  RADSLAG_GRAPH_SCOPE: z.string().endsWith("/.default").default("https://graph.microsoft.com/.default"),
  RADSLAG_FRAME_ANCESTORS: words,
  RADSLAG_HOST_ORIGINS: words,
  RADSLAG_STATIC: z.string().min(1).default("dist/tab"),
});

/** What each name is, in words for whoever sets up the server. */
const meanings: Readonly<Record<string, string>> = {
  RADSLAG_PORT: "port to listen on",
  RADSLAG_PUBLIC_URL: "address of this server as people's browsers see it",
  RADSLAG_DATA: "folder for the server's own small files",
  RADSLAG_SITE_URL: "address of the SharePoint site with the lists",
  RADSLAG_TENANT_ID: "Entra tenant id (GUID)",
  RADSLAG_AUTHORITY: "sign-in authority, https://login.microsoftonline.com/<tenant id>",
  RADSLAG_AUTHORITY_METADATA: "OpenID metadata as JSON, only where it cannot be fetched",
  RADSLAG_TAB_CLIENT_ID: "the tab's app registration (GUID)",
  RADSLAG_TAB_SCOPES: "the tab's SharePoint permissions, separated by spaces",
  RADSLAG_TEAMS_APP_ID: "id of the app in Teams (GUID)",
  RADSLAG_SERVER_CLIENT_ID: "the server's and bot's app registration (GUID)",
  RADSLAG_CERTIFICATE_KEY: "private key of the server's certificate (PEM)",
  RADSLAG_CERTIFICATE_THUMBPRINT: "SHA-256 thumbprint of the certificate, in hex",
  RADSLAG_SHAREPOINT_SCOPE: "https://<tenant>.sharepoint.com/.default",
  RADSLAG_BOT_SCOPE: "https://api.botframework.com/.default",
  RADSLAG_BOT_OPENID_METADATA: "https://login.botframework.com/v1/.well-known/openidconfiguration",
  RADSLAG_BOT_TOKEN_ISSUER: "https://api.botframework.com",
  RADSLAG_BOT_SERVICE_HOSTS: "hosts that Teams is reached at, such as smba.trafficmanager.net",
  RADSLAG_GRAPH_URL: "https://graph.microsoft.com/v1.0",
  RADSLAG_GRAPH_SCOPE: "https://graph.microsoft.com/.default",
  RADSLAG_FRAME_ANCESTORS: "origins that may frame the tab",
  RADSLAG_HOST_ORIGINS: "origins that the tab takes messages from",
  RADSLAG_STATIC: "folder with the built tab",
};

/** Everything that differs between a tenant and another, read once. */
export interface Configuration {
  readonly port: number;
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly siteUrl: string;
  readonly tenantId: string;
  readonly authority: string;
  /** OpenID metadata as JSON text; empty where MSAL fetches it itself. */
  readonly authorityMetadata: string;
  readonly tabClientId: string;
  readonly tabScopes: readonly string[];
  readonly teamsAppId: string;
  readonly serverClientId: string;
  readonly certificate: { readonly privateKey: string; readonly thumbprintSha256: string };
  readonly sharePointScope: string;
  readonly botScope: string;
  readonly botOpenIdMetadata: string;
  readonly botTokenIssuer: string;
  readonly botServiceHosts: readonly string[];
  readonly graphUrl: string;
  readonly graphScope: string;
  readonly frameAncestors: readonly string[];
  readonly hostOrigins: readonly string[];
  /** Folder with the built tab. */
  readonly staticFolder: string;
}

/** The server cannot start; the message says what is missing, line by line. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/**
 * @param environment such as `process.env`
 * @throws ConfigurationError which names everything that is missing or wrong
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const unsafe = Object.keys(environment).filter(
    (name) => name === "DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS",
  );
  const parsed = schema.safeParse(environment);
  const wrong = parsed.success
    ? []
    : [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? "")))].map((name) =>
        (environment[name] ?? "") === ""
          ? `${name} is missing: ${meanings[name] ?? ""}`
          : `${name} is wrong: it should be the ${meanings[name] ?? "right value"}`,
      );
  const lines = [
    ...wrong,
    ...unsafe.map((name) => `${name} must not be set: it would let anybody speak as Teams`),
  ];
  if (!parsed.success || lines.length > 0) {
    throw new ConfigurationError(
      `The server does not start, since its configuration is not whole:\n${lines.map((line) => `- ${line}`).join("\n")}`,
    );
  }
  return named(parsed.data);
}

const named = (read: z.infer<typeof schema>): Configuration => ({
  port: read.RADSLAG_PORT,
  publicUrl: read.RADSLAG_PUBLIC_URL,
  dataFolder: read.RADSLAG_DATA,
  siteUrl: read.RADSLAG_SITE_URL,
  tenantId: read.RADSLAG_TENANT_ID,
  authority: read.RADSLAG_AUTHORITY,
  authorityMetadata: read.RADSLAG_AUTHORITY_METADATA,
  tabClientId: read.RADSLAG_TAB_CLIENT_ID,
  tabScopes: read.RADSLAG_TAB_SCOPES,
  teamsAppId: read.RADSLAG_TEAMS_APP_ID,
  serverClientId: read.RADSLAG_SERVER_CLIENT_ID,
  certificate: {
    privateKey: read.RADSLAG_CERTIFICATE_KEY,
    thumbprintSha256: read.RADSLAG_CERTIFICATE_THUMBPRINT,
  },
  sharePointScope: read.RADSLAG_SHAREPOINT_SCOPE,
  botScope: read.RADSLAG_BOT_SCOPE,
  botOpenIdMetadata: read.RADSLAG_BOT_OPENID_METADATA,
  botTokenIssuer: read.RADSLAG_BOT_TOKEN_ISSUER,
  botServiceHosts: read.RADSLAG_BOT_SERVICE_HOSTS,
  graphUrl: read.RADSLAG_GRAPH_URL,
  graphScope: read.RADSLAG_GRAPH_SCOPE,
  frameAncestors: read.RADSLAG_FRAME_ANCESTORS,
  hostOrigins: read.RADSLAG_HOST_ORIGINS,
  staticFolder: read.RADSLAG_STATIC,
});
