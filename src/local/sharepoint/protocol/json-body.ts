import { refusals } from "#local/sharepoint/errors.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The request's JSON object, without `__metadata`; `{}` for an empty body. */
export function jsonBody(call: Pick<Call, "body">): Record<string, unknown> {
  const text = call.body.toString("utf8").trim();
  if (text === "") return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw refusals.bodyInvalid("Invalid JSON. The request body is not a valid JSON text.");
  }
  if (!isRecord(parsed)) throw refusals.bodyInvalid("Invalid JSON. The request body is not an object.");
  const { __metadata: _metadata, ...rest } = parsed;
  return rest;
}

/** The object under `name` of the body, e.g. `parameters`. */
export function wrappedBody(call: Pick<Call, "body">, name: string): Record<string, unknown> {
  const inner = jsonBody(call)[name];
  if (!isRecord(inner)) throw refusals.bodyInvalid(`The parameter '${name}' is missing.`);
  const { __metadata: _metadata, ...rest } = inner;
  return rest;
}

/** An array, or verbose JSON's `{results: […]}`. */
export function arrayOf(value: unknown): unknown[] | undefined {
  const inner = isRecord(value) ? value["results"] : value;
  return Array.isArray(inner) ? inner.map((one: unknown) => one) : undefined;
}
