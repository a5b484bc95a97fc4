import { principalOf, type Tokens } from "#local/shared/tokens.ts";
import type { RawRequest, RawResponse } from "#local/shared/http.ts";
import type { Caller } from "#local/sharepoint/caller.ts";
import type { Site } from "#local/sharepoint/site.ts";

/** SharePoint Online's own application id: tokens may name it as their audience instead of the site's origin. */
const sharePointAppId = "00000003-0000-0ff1-ce00-000000000000";

/** The caller of a verified bearer token, or undefined when the request must be answered with 401. */
export async function authenticate(
  site: Site,
  tokens: Tokens,
  request: RawRequest,
): Promise<Caller | undefined> {
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers["authorization"] ?? "")?.[1];
  if (token === undefined) return undefined;
  const audience = [site.origin, `${site.origin}/`, sharePointAppId, `${sharePointAppId}/`];
  const claims = await tokens.verify(token, audience).catch(() => undefined);
  const principal = claims && principalOf(site.directory, claims);
  return principal && { principal, userId: site.principals.userIdOf(principal), claims };
}

export const unauthorized = (site: Site): RawResponse => ({
  status: 401,
  headers: {
    "content-type": "application/json; charset=utf-8",
    "www-authenticate": `Bearer realm="${site.directory.tenantId}",client_id="${sharePointAppId}"`,
  },
  body: JSON.stringify({
    error_description: "Invalid issuer or signature, or the token has expired.",
  }),
});
