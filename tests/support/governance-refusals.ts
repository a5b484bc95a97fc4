import { expect } from "vitest";
import type { Decision, Outcome } from "#domain/decisions/decision.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { slug, standRegion, type About, type GovernanceStory } from "./governance-story.ts";
import { decision } from "./records.ts";
import { userCalled, type TabVisitor } from "./story.ts";

/** Somebody who tries what is not theirs. */
export interface Attempt {
  readonly by: string;
  readonly on: About;
  /** What the refusal says. */
  readonly why: RegExp | string;
}

const stands =
  /^(Ta vidare|Avslå|Rekommendera|Bevilja|Utred vidare|Bevilja inte|Klart, gå vidare|Lämna över till .+)$/u;

/** Lets the server work, and fails unless the initiative then stands at `<step> <status>`. */
export async function expectPlace(story: GovernanceStory, on: About, place: string): Promise<void> {
  await story.world.settle();
  expect(await story.place(on)).toBe(place);
}

/** The card as forwarded to somebody else, who presses it and is told whose it is; nothing is kept and nothing moves. */
export async function expectRefusedByBot(
  story: GovernanceStory,
  { by, on, why }: Attempt,
  { sentTo, button }: { readonly sentTo: string; readonly button: string },
): Promise<void> {
  const { teams } = story.world.tenant;
  const chatOf = (name: string): string => teams.world.personalId(userCalled(story.world, name));
  const sent = teams.world.messages
    .inConversation(chatOf(sentTo))
    .findLast(({ activity, sender }) => sender === "bot" && JSON.stringify(activity).includes(on.title));
  if (!sent) throw new Error(`${sentTo} has no card about ${on.title}`);
  teams.world.messages.append({ conversation: chatOf(by), sender: "bot", activity: sent.activity });
  const [before, place] = [await story.decisionsOn(on), await story.place(on)];
  const visitor = await story.card(by, on);
  await visitor.card.getByRole("button", { name: button, exact: true }).click();
  await visitor.page.getByText(why).last().waitFor();
  await story.picture(visitor, `refused-by-bot-${slug(by)}`);
  await story.world.settle();
  expect(await story.decisionsOn(on)).toEqual(before);
  expect(await story.place(on)).toBe(place);
}

/**
 * The initiative's page as somebody whose turn it is not: no button, and the reason.
 * @param may what is theirs to say all the same
 */
export async function expectRefusedInTab(
  story: GovernanceStory,
  { by, on, why }: Attempt,
  may: readonly string[] = [],
): Promise<TabVisitor> {
  const visitor = await story.open(by, `initiative/${String(on.id)}`, { height: 1600 });
  const region = standRegion(visitor.tab);
  await region.getByText(why).first().waitFor();
  expect(await region.getByRole("button", { name: stands }).allTextContents(), `buttons of ${by}`).toEqual(
    may,
  );
  await story.show(visitor, "refused-in-tab", by);
  return visitor;
}

/**
 * A row that somebody writes in the list, past the tab and the bot: it stands as not counting with the reason, there is an event of
 * it, and the initiative has not moved.
 */
export async function expectRefusedAsRow(
  story: GovernanceStory,
  { by, on, why }: Attempt,
  outcome: Outcome,
  said: Partial<Decision> = {},
): Promise<Stored<Decision>> {
  const place = await story.place(on);
  const { id: decidedById } = await story.person(by);
  const { id } = await story.as(by).decisions.add(
    decision({
      initiativeId: on.id,
      outcome,
      decidedById,
      reason: `Skrivet i listan av ${by}`,
      // The list lets them write so; the server writes what holds.
      standing: "counts",
      ...said,
    }),
  );
  await story.world.settle();
  const { decisions, events } = story.repositories;
  const read = await decisions.byId(id);
  expect(read.standing).toBe("doesNotCount");
  expect(read.standingReason.sv).toMatch(why);
  const event = await events.byKey(`event:decisionNotCounted:decisions:${String(id)}`);
  expect(event).toMatchObject({ kind: "decisionNotCounted", initiativeId: on.id, to: outcome });
  expect(event?.why.sv).toMatch(why);
  expect(await story.place(on)).toBe(place);
  return read;
}
