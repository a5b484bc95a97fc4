import { botAudience } from "#local/entra/resources.ts";
import type { Tenant } from "#local/tenant.ts";

/** The configuration that points an unchanged server at a local tenant. */
export function productEnvironment(
  tenant: Tenant,
  {
    port,
    dataFolder,
    staticFolder,
  }: {
    readonly port: number;
    readonly dataFolder: string;
    /** Of the built tab; absent: the server's own default. */
    readonly staticFolder?: string | undefined;
  },
): Record<string, string> {
  const { origin, directory, certificate, entra, options } = tenant;
  return {
    RADSLAG_PORT: String(port),
    RADSLAG_PUBLIC_URL: options.productUrl,
    RADSLAG_DATA: dataFolder,
    RADSLAG_SITE_URL: `${origin}/sites/digitaliseringsrad`,
    RADSLAG_TENANT_ID: directory.tenantId,
    RADSLAG_AUTHORITY: entra.issuer.replace(/^http:/u, "https:"),
    RADSLAG_AUTHORITY_METADATA: JSON.stringify(entra.metadata),
    RADSLAG_TAB_CLIENT_ID: directory.apps.tab,
    RADSLAG_TAB_SCOPES: `${origin}/AllSites.Manage`,
    RADSLAG_TEAMS_APP_ID: options.teamsAppId,
    RADSLAG_SERVER_CLIENT_ID: directory.apps.server,
    RADSLAG_CERTIFICATE_KEY: certificate.key,
    RADSLAG_CERTIFICATE_THUMBPRINT: certificate.thumbprint,
    RADSLAG_SHAREPOINT_SCOPE: `${origin}/.default`,
    RADSLAG_BOT_SCOPE: `${botAudience}/.default`,
    RADSLAG_BOT_OPENID_METADATA: `${origin}/connector/.well-known/openidconfiguration`,
    RADSLAG_BOT_TOKEN_ISSUER: botAudience,
    RADSLAG_BOT_SERVICE_HOSTS: new URL(origin).host,
    RADSLAG_GRAPH_URL: `${origin}/graph/v1.0`,
    RADSLAG_FRAME_ANCESTORS: origin,
    RADSLAG_HOST_ORIGINS: origin,
    ...(staticFolder === undefined ? {} : { RADSLAG_STATIC: staticFolder }),
  };
}
