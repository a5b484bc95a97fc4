import type { RawRequest } from "#local/shared/http.ts";
import type { Tokens } from "#local/shared/tokens.ts";

/** The app that a request's bearer token speaks for; `undefined` without a valid token for one of the audiences. */
export async function callingApp(
  request: RawRequest,
  tokens: Tokens,
  audiences: string[],
): Promise<string | undefined> {
  const token = /^Bearer (.+)$/i.exec(request.headers["authorization"] ?? "")?.[1];
  if (token === undefined) return undefined;
  try {
    const claims = await tokens.verify(token, audiences);
    const app = claims["appid"] ?? claims["azp"];
    return typeof app === "string" ? app : undefined;
  } catch {
    return undefined;
  }
}
