import { createRequire } from "node:module";
import type * as Library from "adaptivecards";
import { expect } from "vitest";
import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { cardBytes } from "#bot/shared/card.ts";

const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
  "adaptivecards/dist/adaptivecards.js",
) as typeof Library;

/** Fails when the card is not one that Teams shows: unknown elements, a newer version, too large, text that is not ours in a text block. */
export function expectGoodCard(card: IAdaptiveCard): void {
  expect(card).toMatchObject({ type: "AdaptiveCard", version: "1.5" });
  expect(card.fallbackText).toBeTruthy();
  expect(cardBytes(card)).toBeLessThan(28 * 1024);
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  // Its pattern for `lang` keeps its place between calls, so that it refuses every other card.
  expect(events.filter((event) => !event.endsWith('for property "lang".'))).toEqual([]);
  expect(parsed.getItemCount()).toBe(card.body.length);
  for (const url of urlsIn(card)) expect(url).toMatch(/^https:\/\//u);
}

function urlsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(urlsIn);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === "url" && typeof value === "string" ? [value] : urlsIn(value),
  );
}

/** Texts that a client reads as Markdown. */
export function markdownIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(markdownIn);
  if (typeof part !== "object" || part === null) return [];
  const isBlock = Reflect.get(part, "type") === "TextBlock";
  const own: unknown = Reflect.get(part, "text");
  return [...(isBlock && typeof own === "string" ? [own] : []), ...Object.values(part).flatMap(markdownIn)];
}
