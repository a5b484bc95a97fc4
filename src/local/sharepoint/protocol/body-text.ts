import { jsonBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";

/** A text of the request's JSON object; empty when it is missing or something else. */
export function bodyText(call: Pick<Call, "body">, name: string): string {
  const value = jsonBody(call)[name];
  return typeof value === "string" ? value : "";
}
