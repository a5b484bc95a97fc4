import type { RawRequest, RawResponse } from "#local/shared/http.ts";

/**
 * SharePoint lets other origins in when they bring a bearer token. It is not known to expose ETag and Retry-After to
 * scripts, so those stay hidden: a client must take its ETags from the bodies.
 */
export const preflight = (request: RawRequest): RawResponse => ({
  status: 200,
  headers: {
    ...allowOrigin(request),
    "access-control-allow-methods": "GET,POST,PUT,PATCH,DELETE",
    "access-control-allow-headers":
      request.headers["access-control-request-headers"] ?? "authorization,content-type",
    "access-control-max-age": "600",
  },
});

export function allowOrigin(request: RawRequest): Record<string, string> {
  const origin = request.headers["origin"];
  return origin === undefined ? {} : { "access-control-allow-origin": origin, vary: "Origin" };
}
