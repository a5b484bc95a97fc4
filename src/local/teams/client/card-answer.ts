import type { BotAnswer } from "#local/teams/client/courier.ts";
import { isRecord } from "#local/teams/world/activity.ts";

/** What a person sees after pressing a button. */
export type PressOutcome =
  | { readonly kind: "card"; readonly card: Record<string, unknown> }
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "nothing" };

const failed: PressOutcome = { kind: "failed", text: "Något gick fel. Försök igen." };

/** Reads the answer to `adaptiveCard/action`. Shape: learn, universal-action-model, response format. */
export function pressOutcome({ status, body }: BotAnswer): PressOutcome {
  if (status === undefined || status >= 300) return failed;
  if (!isRecord(body) || body["type"] === undefined) return { kind: "nothing" };
  const { type, value, statusCode } = body;
  if (type === "application/vnd.microsoft.card.adaptive" && isRecord(value)) {
    return { kind: "card", card: value };
  }
  if (type === "application/vnd.microsoft.activity.message" && statusCode === 200) {
    return { kind: "message", text: String(value) };
  }
  if (isRecord(value) && typeof value["message"] === "string") {
    return { kind: "failed", text: value["message"] };
  }
  return failed;
}
