import type { IAdaptiveCard } from "@microsoft/teams.cards";
import type { Digest } from "#domain/digest/compose-digest.ts";
import type { Notice } from "#domain/digest/notice.ts";
import { noticeReference } from "#domain/digest/notices.ts";
import { governed } from "#domain/governance/governing.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { goalsOfPlan } from "#domain/plans/goals-of-plan.ts";
import { NotFoundError } from "#domain/shared/failures.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import type { BotDependencies } from "./bot-dependencies.ts";
import { digestCard } from "./digest/digest-card.ts";
import { informedCard } from "./initiatives/informed-card.ts";
import { agendaCard } from "./meetings/agenda-card.ts";
import { reportCard } from "./plans/report-card.ts";
import { decidedCard, receiptCard } from "./valuation/decided-card.ts";
import { reviewCard } from "./valuation/review-card.ts";
import { reviewMatter, type ReviewMatter } from "./valuation/review-matter.ts";
import { reviewSubject, type ReviewSubject } from "./valuation/review-subject.ts";
import { whereTo } from "./valuation/where-to.ts";

type InitiativeOf = (id: number) => Promise<Stored<Initiative>>;

/**
 * The card of a notice as things are when it is sent, so that a late one is not wrong: a review that is answered shows the answer.
 * @param initiativeOf where initiatives are read; the list when absent
 * @throws NotFoundError when what it is about is gone; UnavailableError
 */
// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive
export async function composeMessage(
  notice: Notice,
  bot: BotDependencies,
  language: Language = "sv",
  initiativeOf: InitiativeOf = (id) => bot.repositories.initiatives.byId(id),
): Promise<IAdaptiveCard> {
  switch (notice.kind) {
    case "review":
      return reviewMessage(notice, bot, language, initiativeOf);
    case "receipt":
      return receiptMessage(notice, bot, language, initiativeOf);
    case "informed":
      return informedMessage(notice, bot, language, initiativeOf);
    case "agenda":
      return agendaMessage(notice, bot, language);
    case "digest":
      return digestMessage(notice, bot, language);
    case "report":
      return reportMessage(notice, bot, language);
  }
}

/** Numbers in the content, which only the server writes. */
function idIn({ content, key }: Notice, name: string): number {
  const parsed: unknown = JSON.parse(content);
  const id: unknown = typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, name) : undefined;
  if (typeof id !== "number") throw new NotFoundError(`${name} in the content of ${key}`);
  return id;
}

async function reviewMessage(
  notice: Notice,
  bot: BotDependencies,
  language: Language,
  initiativeOf: InitiativeOf,
): Promise<IAdaptiveCard> {
  const { tab } = bot;
  const matter = await matterOf(notice, reviewSubject(notice), bot, initiativeOf);
  const { decision, rows, derived, governing } = matter;
  const reference = noticeReference(notice.key);
  if (!decision) return reviewCard({ matter: askedOf(matter, notice), language, tab, reference });
  const { initiative } = rows;
  const decidedBy = governing.organisation.people.find(({ id }) => id === decision.decidedById);
  const where = whereTo(derived, decision.id, language);
  return decidedCard({ initiative, decision, decidedBy, where, language, tab, reference });
}

/** Nothing is asked of somebody whose step it no longer is. */
function askedOf(matter: ReviewMatter, { recipient }: Notice): ReviewMatter {
  const isTheirs = matter.asked?.people.some(({ key }) => key === recipient) === true;
  return isTheirs ? matter : { ...matter, asked: undefined };
}

async function matterOf(
  { initiativeId }: Notice,
  subject: ReviewSubject,
  { papersOf, governing, now }: BotDependencies,
  initiativeOf: InitiativeOf,
): Promise<ReviewMatter> {
  const [initiative, papers, rules] = await Promise.all([
    initiativeOf(initiativeId ?? 0),
    papersOf(initiativeId ?? 0),
    governing(),
  ]);
  return reviewMatter(subject, { ...papers, initiative }, rules, swedishDay(now()));
}

async function receiptMessage(
  notice: Notice,
  bot: BotDependencies,
  language: Language,
  initiativeOf: InitiativeOf,
): Promise<IAdaptiveCard> {
  const cause = `decisions.${String(idIn(notice, "decisionId"))}`;
  const { rows, derived, governing } = await matterOf(notice, { cause, step: undefined }, bot, initiativeOf);
  const decision = rows.decisions.find(({ id }) => cause === `decisions.${String(id)}`);
  if (!decision) throw new NotFoundError(cause);
  const { initiative } = rows;
  const decidedBy = governing.organisation.people.find(({ id }) => id === decision.decidedById);
  const where = whereTo(derived, decision.id, language);
  const reference = noticeReference(notice.key);
  return receiptCard({ initiative, decision, decidedBy, where, language, tab: bot.tab, reference });
}

async function informedMessage(
  notice: Notice,
  bot: BotDependencies,
  language: Language,
  initiativeOf: InitiativeOf,
): Promise<IAdaptiveCard> {
  const { initiativeId, key, content } = notice;
  const { papersOf, governing: read, now, tab } = bot;
  if (initiativeId === undefined) return reportMessage(notice, bot, language);
  const [initiative, papers, governing] = await Promise.all([
    initiativeOf(initiativeId),
    papersOf(initiativeId),
    read(),
  ]);
  const { step } = governed({ ...papers, initiative }, governing, swedishDay(now())).standing;
  const unit = governing.organisation.units.find((each) => each.id === initiative.unitId);
  const duty = papers.duties.find((each) => content === JSON.stringify({ duty: each.key }));
  return informedCard({ initiative, unit, step, duty, language, tab, reference: noticeReference(key) });
}

/** A report on a plan, to a body's channel or to those who prepare its meetings. */
async function reportMessage(
  notice: Notice,
  bot: BotDependencies,
  language: Language,
): Promise<IAdaptiveCard> {
  const { repositories, governing: read, tab } = bot;
  const report = await repositories.planReports.byId(idIn(notice, "report"));
  const [plan, { book, organisation }] = await Promise.all([repositories.plans.byId(report.planId), read()]);
  return reportCard({
    report,
    plan,
    goals: goalsOfPlan(plan, report, book),
    unit: organisation.units.find(({ id }) => id === plan.unitId),
    body: organisation.bodies.find(({ id }) => id === report.bodyId),
    reportedBy: organisation.people.find(({ id }) => id === report.reportedById),
    language,
    tab,
    reference: noticeReference(notice.key),
  });
}

async function agendaMessage(
  notice: Notice,
  bot: BotDependencies,
  language: Language,
): Promise<IAdaptiveCard> {
  const { repositories, tab } = bot;
  const meeting = await repositories.meetings.byId(notice.meetingId ?? 0);
  const [items, bodies, { rows, units }] = await Promise.all([
    repositories.agendaItems.find({ where: [{ property: "meetingId", is: "eq", value: meeting.id }] }),
    repositories.bodies.find(),
    bot.portfolio(),
  ]);
  const body = bodies.find(({ id }) => id === meeting.bodyId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const reference = noticeReference(notice.key);
  return agendaCard({ meeting, body, items, rows: byId, units, language, tab, reference });
}

async function digestMessage(
  notice: Notice,
  bot: BotDependencies,
  language: Language,
): Promise<IAdaptiveCard> {
  const { rows, units, people } = await bot.portfolio();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `digestNotice` writes it
  const digest = JSON.parse(notice.content) as Digest;
  const found =
    digest.meetingId === undefined ? [] : await bot.repositories.meetings.byIds([digest.meetingId]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const reference = noticeReference(notice.key);
  return digestCard({
    digest,
    rows: byId,
    units,
    people,
    meeting: found[0],
    language,
    tab: bot.tab,
    reference,
  });
}
