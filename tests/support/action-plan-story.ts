import { expect } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Plan } from "#domain/plans/plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { GovernanceStory } from "./governance-story.ts";
import { plan as planRecord, planItem } from "./plan-records.ts";
import { calculation, chainLink } from "./records.ts";
import { userCalled, type TabVisitor } from "./story.ts";

/** Gives a body the team's second channel, where somebody has spoken to the bot. */
export async function giveChannel(story: GovernanceStory, bodyKey: string, by: string): Promise<string> {
  const { teams } = story.world.tenant;
  const channel = teams.world.team.channels[1];
  const conversation = channel && teams.world.conversation(channel.id);
  if (!conversation) throw new Error("The team has one channel only.");
  const said = await teams.client.say({
    user: userCalled(story.world, by),
    conversation,
    text: "@Rådslag hjälp",
  });
  expect(said.answer?.status).toBeLessThan(300);
  const body = await story.body(bodyKey);
  await story.repositories.bodies.update(body.id, "*", { channelId: channel.id });
  await story.world.settle();
  return channel.id;
}

/** A calculation in which an initiative serves a goal of the strategy. */
export async function serveGoal(
  story: GovernanceStory,
  by: string,
  on: Pick<Stored<Initiative>, "id">,
  goal: string,
): Promise<void> {
  const { id: madeById } = await story.person(by);
  await story
    .as(by)
    .calculations.add(calculation({ initiativeId: on.id, madeById, chain: [chainLink({ goal })] }));
  await story.world.settle();
}

/** The plan of the whole municipality as somebody sees it. */
export async function openWholePlan(
  story: GovernanceStory,
  name: string,
  situation: Parameters<GovernanceStory["open"]>[2] = {},
): Promise<TabVisitor> {
  const visitor = await story.open(name, "plans", { height: 2400, ...situation });
  await visitor.tab.getByLabel(/^(?:Enhet|Unit)$/u).selectOption("");
  await visitor.tab.getByRole("heading", { level: 2 }).first().waitFor();
  return visitor;
}

/** A plan for the whole municipality that somebody writes into the list, as it stands when the server has read it. */
export async function planInList(
  story: GovernanceStory,
  by: string,
  initiativeId: number,
): Promise<Stored<Plan>> {
  const { id: decidedById } = await story.person(by);
  const today = story.today();
  const said = { decidedById, decidedOn: today, year: Number(today.slice(0, 4)) };
  const items = [planItem(initiativeId, "short")];
  const { id } = await story
    .as(by)
    .plans.add(planRecord({ ...said, unitId: undefined, items, standing: "counts" }));
  await story.world.settle();
  return story.repositories.plans.byId(id);
}

/** The texts of the bot's cards in a channel. */
export const cardsIn = (story: GovernanceStory, channelId: string): readonly string[] =>
  story.world.tenant.teams.world.messages
    .inConversation(channelId)
    .filter(({ sender }) => sender === "bot")
    .map(({ activity }) => JSON.stringify(activity));
