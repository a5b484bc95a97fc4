import type { IAdaptiveCard } from "@microsoft/teams.cards";
import type { Decision } from "#domain/decisions/decision.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Person } from "#domain/organisation/person.ts";
import { managerOf, mayReview } from "#domain/organisation/rights.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { DuplicateError, NotAllowedError, NotFoundError, UnavailableError } from "#domain/shared/failures.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import type { BotDependencies } from "#bot/bot-dependencies.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { decidedCard } from "./decided-card.ts";
import { reviewCard, type ReviewVerb, type Said } from "./review-card.ts";

/** A press of a button: everything in it is untrusted except who pressed. */
export interface ReviewAnswer {
  readonly verb: ReviewVerb;
  readonly initiativeId: number;
  readonly valuationId: number;
  readonly reason: string;
  readonly person: Stored<Person>;
  readonly language: Language;
  readonly reference: string | undefined;
}

/** The card that takes the place of the one pressed, or a sentence that leaves it as it is, typed text and all. */
export type Reply = { readonly card: IAdaptiveCard } | { readonly sentence: string };

/** One answer for each valuation, whoever presses and how often: the second finds the first. */
export const decisionKey = (initiativeId: number, valuationId: number): string =>
  `decision:review:${String(initiativeId)}:${String(valuationId)}`;

interface Matter {
  readonly initiative: Stored<Initiative>;
  readonly valuation: Stored<Valuation>;
  readonly newest: Stored<Valuation>;
  /** The manager's answer to this or a newer valuation. */
  readonly decision: Stored<Decision> | undefined;
  readonly unit: Stored<Unit> | undefined;
  readonly people: readonly Stored<Person>[];
}

/** Writes the manager's answer as one decision row; whatever happens, the person gets one clear sentence. */
export async function answerReview(answer: ReviewAnswer, bot: BotDependencies): Promise<Reply> {
  try {
    const matter = await matterOf(answer, bot);
    const refusal = refusalOf(answer, matter, bot);
    return refusal ?? (await save(answer, matter, bot));
  } catch (error) {
    if (error instanceof NotFoundError) return { sentence: sentence("gone", answer.language) };
    if (!(error instanceof UnavailableError)) bot.log.error("a review could not be read", error);
    return { sentence: sentence("pressAgain", answer.language) };
  }
}

async function matterOf(
  { initiativeId, valuationId }: ReviewAnswer,
  { repositories, portfolio }: BotDependencies,
): Promise<Matter> {
  const ofInitiative = { where: [{ property: "initiativeId", is: "eq", value: initiativeId }] } as const;
  const [initiative, valuations, decisions, { units, people }] = await Promise.all([
    repositories.initiatives.byId(initiativeId),
    repositories.valuations.find(ofInitiative),
    repositories.decisions.find(ofInitiative),
    portfolio(),
  ]);
  const valuation = valuations.find(({ id }) => id === valuationId);
  const newest = valuations.toSorted((a, b) => b.id - a.id)[0];
  if (!valuation || !newest) throw new NotFoundError(`valuation ${String(valuationId)}`);
  const decision = decisions
    .filter((each) => each.bodyId === undefined && (each.valuationId ?? 0) >= valuationId)
    .toSorted((a, b) => b.id - a.id)[0];
  const unit = units.find(({ id }) => id === initiative.unitId);
  return { initiative, valuation, newest, decision, unit, people };
}

function refusalOf(answer: ReviewAnswer, matter: Matter, bot: BotDependencies): Reply | undefined {
  const { language, person, verb, reason } = answer;
  const { unit, people, decision, newest, valuation } = matter;
  if (decision) return decided(answer, matter, bot, decision);
  if (!mayReview(person, unit, people)) {
    const manager = managerOf(unit, people);
    const names = { manager: manager?.name ?? "", unit: unit?.name ?? sentence("noUnit", language) };
    return again(answer, matter, bot, {
      text: sentence(manager ? "notYourUnit" : "noManager", language, names),
      tone: "attention",
    });
  }
  if (newest.id !== valuation.id) {
    const text = sentence("newerValuation", language);
    return again(answer, { ...matter, valuation: newest }, bot, { text, tone: "warning" });
  }
  if (verb === "reject" && reason === "") {
    return again(answer, matter, bot, { text: sentence("reasonMissing", language), tone: "attention" });
  }
  return undefined;
}

async function save(answer: ReviewAnswer, matter: Matter, bot: BotDependencies): Promise<Reply> {
  const { verb, language, initiativeId, valuationId, reason, person } = answer;
  const { decisions } = bot.repositories;
  const key = decisionKey(initiativeId, valuationId);
  try {
    const decision = await decisions.add({
      key,
      initiativeId,
      outcome: verb,
      decidedById: person.id,
      bodyId: undefined,
      meetingId: undefined,
      reason,
      valuationId,
    });
    return decided(answer, matter, bot, decision);
  } catch (error) {
    const first = error instanceof DuplicateError ? await decisions.byKey(key) : undefined;
    if (first) return decided(answer, matter, bot, first);
    bot.log.warn("a review answer could not be saved", error);
    const text = sentence(error instanceof NotAllowedError ? "notAllowed" : "pressAgain", language);
    return again(answer, matter, bot, { text, tone: "attention" });
  }
}

/** The same answer from the same person is the one that was given, also when the first reply to it was lost. */
function decided(
  { language, reference, verb, reason, person }: ReviewAnswer,
  { initiative, people }: Matter,
  { tab }: BotDependencies,
  decision: Stored<Decision>,
): Reply {
  const isTheirs =
    decision.decidedById === person.id && decision.outcome === verb && decision.reason === reason;
  const key = !isTheirs ? "already" : verb === "reject" ? "savedReject" : "savedForward";
  const decidedBy = people.find(({ id }) => id === decision.decidedById);
  const said: Said = { text: sentence(key, language), tone: isTheirs ? "good" : "warning" };
  return { card: decidedCard({ initiative, decision, decidedBy, language, tab, reference, said }) };
}

function again(
  { language, reference, reason }: ReviewAnswer,
  { initiative, valuation, unit, people }: Matter,
  { tab }: BotDependencies,
  said: Said,
): Reply {
  const valuedBy = people.find(({ id }) => id === valuation.valuedById);
  return {
    card: reviewCard({ initiative, valuation, unit, valuedBy, language, tab, reference, reason, said }),
  };
}
