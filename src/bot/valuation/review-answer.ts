import type { IAdaptiveCard } from "@microsoft/teams.cards";
import type { Decision, Outcome } from "#domain/decisions/decision.ts";
import { isValuation, type Asked } from "#domain/governance/asking.ts";
import { decisionRefusal } from "#domain/governance/decision-refusal.ts";
import { isOneOf } from "#domain/governance/parties.ts";
import type { Person } from "#domain/organisation/person.ts";
import { DuplicateError, NotAllowedError, NotFoundError, UnavailableError } from "#domain/shared/failures.ts";
import { asSaid, type Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import type { BotDependencies } from "#bot/bot-dependencies.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { decidedCard, savedText } from "./decided-card.ts";
import { freshMatter } from "./fresh-matter.ts";
import { outcomeWords, reasonNeeded } from "./outcome-words.ts";
import { reviewCard, type Said } from "./review-card.ts";
import { isStillAsked, newestValuation, reviewMatter, type ReviewMatter } from "./review-matter.ts";
import type { ReviewSubject } from "./review-subject.ts";
import { whereTo } from "./where-to.ts";

/** A press of a button: everything in it is untrusted except who pressed. */
export interface ReviewAnswer {
  readonly verb: Outcome;
  readonly initiativeId: number;
  readonly subject: ReviewSubject;
  readonly reason: string;
  readonly person: Stored<Person>;
  readonly language: Language;
  readonly reference: string | undefined;
}

/** The card that takes the place of the one pressed, or a sentence that leaves it as it is, typed text and all. */
export type Reply = { readonly card: IAdaptiveCard } | { readonly sentence: string };

/** One answer for each arrival at a step, whoever presses and how often: the second finds the first. */
export const decisionKey = (initiativeId: number, step: string, cause: string): string =>
  ["decision", initiativeId, step, cause].join(":");

/** Writes the answer as one decision row; whatever happens, the person gets one clear sentence. */
export async function answerReview(answer: ReviewAnswer, bot: BotDependencies): Promise<Reply> {
  try {
    const matter = await freshMatter(answer, bot, (found) => refusalOf(answer, found, bot) === undefined);
    return refusalOf(answer, matter, bot) ?? (await save(answer, matter, bot));
  } catch (error) {
    if (error instanceof NotFoundError) return { sentence: sentence("gone", answer.language) };
    if (!(error instanceof UnavailableError)) bot.log.error("a review could not be read", error);
    return { sentence: sentence("pressAgain", answer.language) };
  }
}

function refusalOf(answer: ReviewAnswer, matter: ReviewMatter, bot: BotDependencies): Reply | undefined {
  if (matter.decision) return decided(answer, matter, bot, matter.decision);
  const said =
    elsewhere(answer, matter) ??
    wrongPerson(answer, matter) ??
    askedAnew(answer, matter) ??
    notYet(answer, matter, bot);
  return said && again(answer, matter, bot, said);
}

function wrongPerson(
  { language, person }: ReviewAnswer,
  { asked, rows, governing }: ReviewMatter,
): Said | undefined {
  if (!asked || isOneOf(person, asked.people)) return undefined;
  const step = asked.step.name[language];
  const people = asked.people.map(({ name }) => name).join(", ");
  if (asked.step.party !== "unit:manager") {
    const key = asked.people.length === 0 ? "nobodyAtStep" : "notYourStep";
    return { text: sentence(key, language, { people, step }), tone: "attention" };
  }
  const unit = governing.organisation.units.find(({ id }) => id === rows.initiative.unitId);
  const names = { manager: people, unit: unit?.name ?? sentence("noUnit", language) };
  return { text: sentence(people === "" ? "noManager" : "notYourUnit", language, names), tone: "attention" };
}

/** The initiative stands at another step than when the card was sent, or at none that asks anything. */
function elsewhere({ language, subject }: ReviewAnswer, { asked, derived }: ReviewMatter): Said | undefined {
  if (asked && (subject.step === undefined || subject.step === asked.step.key)) return undefined;
  const step = derived.standing.step?.name[language];
  const text =
    step === undefined ? sentence("noStepLeft", language) : sentence("movedOn", language, { step });
  return { text, tone: "warning" };
}

/** The need has been valued again since the card was sent, or has come to the step once more. */
function askedAnew({ language, subject }: ReviewAnswer, matter: ReviewMatter): Said | undefined {
  const { asked } = matter;
  if (!asked || isStillAsked(matter, subject)) return undefined;
  const text = isValuation(asked.cause.key)
    ? sentence("newerValuation", language)
    : sentence("movedOn", language, { step: asked.step.name[language] });
  return { text, tone: "warning" };
}

function notYet(
  { language, verb, reason, person }: ReviewAnswer,
  { asked, derived }: ReviewMatter,
  { now }: BotDependencies,
): Said | undefined {
  if (!asked) return undefined;
  const step = asked.step.key;
  const recording = { outcome: verb, person, bodyId: undefined, step, day: swedishDay(now()) };
  const refusal = decisionRefusal(derived.standing, recording);
  if (refusal) return { text: refusal[language], tone: "attention" };
  if (reason !== "" || !reasonNeeded.includes(verb)) return undefined;
  const act = sentence(outcomeWords[verb].act, language);
  const key = verb === "reject" ? "reasonMissing" : "reasonMissingTo";
  return { text: sentence(key, language, { act }), tone: "attention" };
}

async function save(answer: ReviewAnswer, matter: ReviewMatter, bot: BotDependencies): Promise<Reply> {
  const { language } = answer;
  const { asked } = matter;
  const { decisions } = bot.repositories;
  if (!asked) return { sentence: sentence("unknownAction", language) };
  const record = recordOf(answer, matter, asked, bot);
  try {
    return decided(answer, matter, bot, await decisions.add(record));
  } catch (error) {
    const first = error instanceof DuplicateError ? await decisions.byKey(record.key) : undefined;
    if (first) return decided(answer, matter, bot, first);
    bot.log.warn("a review answer could not be saved", error);
    const text = sentence(error instanceof NotAllowedError ? "notAllowed" : "pressAgain", language);
    return again(answer, matter, bot, { text, tone: "attention" });
  }
}

function recordOf(
  { verb, initiativeId, reason, person }: ReviewAnswer,
  matter: ReviewMatter,
  { step, cause, mandate }: Asked,
  { now }: BotDependencies,
): Decision {
  return {
    key: decisionKey(initiativeId, step.key, cause.key),
    initiativeId,
    outcome: verb,
    decidedById: person.id,
    bodyId: undefined,
    meetingId: undefined,
    reason,
    valuationId: newestValuation(matter)?.id,
    step: step.key,
    matter: step.matter,
    model: matter.governing.book.versionOn(swedishDay(now()))?.key ?? "",
    delegationPoint: mandate.delegationPoint,
    standing: "notYetRead",
    standingReason: asSaid(""),
  };
}

/** The same answer from the same person is the one that was given, also when the first reply to it was lost. */
function decided(
  { language, reference, verb, reason, person, subject }: ReviewAnswer,
  { rows, governing, decision: known }: ReviewMatter,
  { tab, now }: BotDependencies,
  decision: Stored<Decision>,
): Reply {
  const isTheirs =
    decision.decidedById === person.id && decision.outcome === verb && decision.reason === reason;
  const after = known ? rows : { ...rows, decisions: [...rows.decisions, decision] };
  const { derived } = reviewMatter(subject, after, governing, swedishDay(now()));
  const where = whereTo(derived, decision.id, language);
  const text = isTheirs ? savedText(decision, where, language) : sentence("already", language);
  const said: Said = { text, tone: isTheirs ? "good" : "warning" };
  const decidedBy = governing.organisation.people.find(({ id }) => id === decision.decidedById);
  const { initiative } = rows;
  return { card: decidedCard({ initiative, decision, decidedBy, where, language, tab, reference, said }) };
}

const again = (
  { language, reference, reason }: ReviewAnswer,
  matter: ReviewMatter,
  { tab }: BotDependencies,
  said: Said,
): Reply => ({ card: reviewCard({ matter, language, tab, reference, reason, said }) });
