import { refusals } from "#local/sharepoint/errors.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";

/** @throws SharePointError 412 when the request names another version; absent or `*` overwrites */
export function requireMatch(call: Pick<Call, "headers">, current: string): void {
  const asked = call.headers["if-match"]?.trim();
  if (asked === undefined || asked === "" || asked === "*") return;
  if (asked.replace(/^W\//, "").toLowerCase() !== current.toLowerCase())
    throw refusals.etagMismatch(asked, current);
}
