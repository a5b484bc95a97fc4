import { isRecord } from "#local/teams/world/activity.ts";

export interface CardAction {
  readonly type: string;
  readonly id?: string;
  readonly title?: string;
  readonly verb?: string;
  readonly url?: string;
  readonly data: unknown;
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Every button of a card, in the order in which it is written. */
export function cardActions(part: unknown): readonly CardAction[] {
  if (Array.isArray(part)) return part.flatMap(cardActions);
  if (!isRecord(part)) return [];
  const type = textOf(part["type"]);
  const nested = Object.entries(part)
    .filter(([name]) => name !== "data" && name !== "refresh")
    .flatMap(([, value]) => cardActions(value));
  return type?.startsWith("Action.") === true ? [actionOf(type, part), ...nested] : nested;
}

function actionOf(type: string, part: Record<string, unknown>): CardAction {
  const { id, title, verb, url } = part;
  return {
    type,
    ...(typeof id === "string" && { id }),
    ...(typeof title === "string" && { title }),
    ...(typeof verb === "string" && { verb }),
    ...(typeof url === "string" && { url }),
    data: part["data"],
  };
}

/** A button's data with what was typed into the card, as a client sends them: inputs win. */
export const withInputs = (data: unknown, inputs: Record<string, unknown>): Record<string, unknown> => ({
  ...(isRecord(data) ? data : {}),
  ...inputs,
});

/** The action that a card asks its client to perform by itself; `userIds` absent means everyone in a small conversation. */
export function refreshOf(
  card: Record<string, unknown>,
): { readonly action: CardAction; readonly userIds: readonly string[] | undefined } | undefined {
  const refresh = card["refresh"];
  if (!isRecord(refresh) || !isRecord(refresh["action"])) return undefined;
  const userIds = refresh["userIds"];
  return {
    action: actionOf("Action.Execute", refresh["action"]),
    userIds: Array.isArray(userIds) ? userIds.map(String) : undefined,
  };
}
