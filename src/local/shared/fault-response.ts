import { json, type RawResponse } from "#local/shared/http.ts";
import type { TenantArea } from "#local/shared/tenant-area.ts";

interface FaultText {
  readonly sharepoint: readonly [code: string, message: string];
  readonly connector: readonly [code: string, message: string];
}

const texts: Readonly<Record<number, FaultText>> = {
  412: {
    sharepoint: [
      "-1, Microsoft.SharePoint.Client.ClientServiceException",
      "The request ETag value '\"1\"' does not match the object's ETag value '\"2\"'.",
    ],
    connector: ["PreconditionFailed", "Precondition failed, please try again."],
  },
  429: {
    sharepoint: [
      "-2147429894, Microsoft.SharePoint.SPQueryThrottledException",
      "The request has been throttled. Please try again later.",
    ],
    connector: ["Throttled", "Too many requests."],
  },
  500: {
    sharepoint: ["-1, System.InvalidOperationException", "An unexpected error has occurred."],
    connector: ["InternalServerError", "An unexpected error has occurred."],
  },
  502: {
    sharepoint: ["-1, Microsoft.SharePoint.Client.UnknownError", "Bad gateway."],
    connector: ["BadGateway", "Bad gateway."],
  },
  503: {
    sharepoint: ["-1, Microsoft.SharePoint.Client.UnknownError", "The service is unavailable."],
    connector: ["ServiceUnavailable", "The service is unavailable."],
  },
  504: {
    sharepoint: ["-1, Microsoft.SharePoint.Client.UnknownError", "Gateway timeout."],
    connector: ["GatewayTimeout", "Gateway timeout."],
  },
};

/** The body that the service in question gives for `status`; Graph and Entra share their outer shape with the connector. */
export function faultResponse(area: TenantArea, status: number, retryAfter: number | "none"): RawResponse {
  const text = texts[status] ?? texts[500];
  if (!text) throw new Error(`No fault text for ${String(status)}`);
  const waits = (status === 429 || status === 503) && retryAfter !== "none";
  const headers = waits ? { "retry-after": String(retryAfter) } : undefined;
  if (area === "entra") {
    return json(status, { error: "temporarily_unavailable", error_description: text.connector[1] }, headers);
  }
  const [code, message] = text[area === "sharepoint" ? "sharepoint" : "connector"];
  return area === "sharepoint"
    ? json(status, { "odata.error": { code, message: { lang: "en-US", value: message } } }, headers)
    : json(status, { error: { code, message } }, headers);
}
