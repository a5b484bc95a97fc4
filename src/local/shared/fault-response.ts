import { json, type RawRequest, type RawResponse } from "#local/shared/http.ts";
import type { TenantArea } from "#local/shared/tenant-area.ts";

interface Text {
  readonly code: string;
  readonly message: string;
}

/** What SharePoint itself answers with; the statuses that are missing come from what stands before it, in plain text. */
const sharepointTexts: Readonly<Record<number, Text>> = {
  412: {
    code: "-1, Microsoft.SharePoint.Client.ClientServiceException",
    message: `The request ETag value '"1"' does not match the object's ETag value '"2"'.`,
  },
  500: { code: "-1, System.InvalidOperationException", message: "An unexpected error has occurred." },
};

const plainTexts: Readonly<Record<number, string>> = {
  429: "429 TOO MANY REQUESTS",
  502: "Bad Gateway",
  503: "The service is unavailable.",
  504: "Gateway Timeout",
};

const connectorTexts: Readonly<Record<number, Text>> = {
  412: { code: "PreconditionFailed", message: "Precondition failed, please try again." },
  429: { code: "Throttled", message: "Too many requests." },
  500: { code: "InternalServerError", message: "An unexpected error has occurred." },
  502: { code: "BadGateway", message: "Bad gateway." },
  503: { code: "ServiceUnavailable", message: "The service is unavailable." },
  504: { code: "GatewayTimeout", message: "Gateway timeout." },
};

export interface FaultAnswer {
  readonly area: TenantArea;
  readonly status: number;
  /** Seconds in the Retry-After header of 429 and 503. */
  readonly retryAfter: number | "none";
}

/** The answer that the service in question gives for `status`; Graph shares its shape with the connector. */
export function faultResponse(request: RawRequest, { area, status, retryAfter }: FaultAnswer): RawResponse {
  const waits = (status === 429 || status === 503) && retryAfter !== "none";
  const headers = {
    ...(waits && { "retry-after": String(retryAfter) }),
    ...originHeaders(request),
  };
  if (area === "sharepoint") return sharepointResponse(request, status, headers);
  const { code, message } = connectorTexts[status] ?? { code: "InternalServerError", message: "" };
  return area === "entra"
    ? json(status, { error: "temporarily_unavailable", error_description: message }, headers)
    : json(status, { error: { code, message } }, headers);
}

function sharepointResponse(
  request: RawRequest,
  status: number,
  headers: Record<string, string>,
): RawResponse {
  const text = sharepointTexts[status];
  if (!text) {
    const plain = { "content-type": "text/plain; charset=utf-8", ...headers };
    return { status, headers: plain, body: plainTexts[status] ?? "" };
  }
  const isVerbose = request.headers["accept"]?.includes("odata=verbose") === true;
  const error = { code: text.code, message: { lang: "en-US", value: text.message } };
  return json(status, { [isVerbose ? "error" : "odata.error"]: error }, headers);
}

/** Without these a script of another origin would see no answer at all instead of this one. */
function originHeaders({ headers }: RawRequest): Record<string, string> {
  const origin = headers["origin"];
  return origin === undefined ? {} : { "access-control-allow-origin": origin, vary: "Origin" };
}
