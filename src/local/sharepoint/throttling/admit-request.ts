import type { RawResponse } from "#local/shared/http.ts";
import type { Caller } from "#local/sharepoint/caller.ts";
import type { Segment } from "#local/sharepoint/protocol/resource-path.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { resourceUnits } from "#local/sharepoint/throttling/request-cost.ts";
import type { ThrottledParty } from "#local/sharepoint/throttling/throttle.ts";

export interface Admission {
  /** The 429 to send instead of an answer. */
  readonly refusal: RawResponse | undefined;
  /** Headers for the answer. */
  readonly headers: Readonly<Record<string, string>>;
}

function partyOf({ principal, claims }: Caller): ThrottledParty {
  const appId = claims["appid"] ?? claims["azp"];
  return {
    app: typeof appId === "string" ? appId : "no app",
    user: principal.kind === "user" ? principal.user.oid : undefined,
  };
}

/** Counts a request against the limits of its app and its person. Each request of a batch counts alone. */
export function admitRequest(
  { site, caller }: { readonly site: Site; readonly caller: Caller },
  request: { readonly method: string; readonly path: readonly Segment[]; readonly body: Buffer },
): Admission {
  const units = resourceUnits({
    method: request.method,
    names: request.path.map(({ name }) => name.toLowerCase()),
    lastHasArguments: (request.path.at(-1)?.arguments.length ?? 0) > 0,
    body: request.body.length < 10_000 ? request.body.toString("utf8") : "",
  });
  const { retryAfter, headers } = site.throttle.admit(partyOf(caller), units);
  return {
    headers,
    refusal: retryAfter === undefined ? undefined : tooManyRequests(retryAfter, headers),
  };
}

/** SharePoint's refusal is plain text, whatever Accept says. */
const tooManyRequests = (retryAfter: number, headers: Readonly<Record<string, string>>): RawResponse => ({
  status: 429,
  headers: { "content-type": "text/plain; charset=utf-8", "Retry-After": String(retryAfter), ...headers },
  body: "429 TOO MANY REQUESTS",
});
