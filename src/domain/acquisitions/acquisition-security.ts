import type { Fact } from "#domain/governance/condition.ts";
import type { Duty } from "#domain/governance/duty.ts";
import { factsIn } from "#domain/governance/evaluate.ts";
import { answerOf } from "#domain/governance/facts.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { newest } from "#domain/governance/case-rows.ts";
import { signers, type SignOff, type Verdict } from "#domain/governance/sign-off.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { AcquisitionRow } from "./acquisition-row.ts";

/** The worst first: what a group is told by. */
export const securityStates = [
  "notSuitable",
  "overdue",
  "open",
  "notAssessed",
  "conditions",
  "clear",
] as const;
/**
 * `notSuitable`: security or law has said no. `overdue`, `open`: duties of security or law that wait. `notAssessed`: a word or an
 * answer is lacking. `conditions`: both have spoken, one with conditions. `clear`: both find it suitable and nothing waits.
 */
export type SecurityState = (typeof securityStates)[number];

export const classAspects = ["classConfidentiality", "classCorrectness", "classAvailability"] as const;
export type ClassAspect = (typeof classAspects)[number];

/** An answer of yes, no or none yet; `notAsked` where the model does not ask and nobody has answered before. */
export type Said = boolean | undefined | "notAsked";
/** Harm by KLASSA, 0 to 4. */
export type Level = number | undefined | "notAsked";

export interface AcquisitionSecurity {
  readonly state: SecurityState;
  readonly levels: Readonly<Record<ClassAspect, Level>>;
  readonly personalData: Said;
  readonly sensitiveData: Said;
  /** The newest word of each; undefined while nobody has spoken. */
  readonly verdicts: Readonly<Record<"security" | "law", Verdict | undefined>>;
  readonly openDuties: number;
  /** Those of `openDuties` that were due before the day. */
  readonly overdueDuties: number;
}

export interface SecurityRows {
  readonly row: Pick<AcquisitionRow, "isNewSystem" | "needAnswers">;
  readonly signOffs: readonly Stored<SignOff>[];
  readonly duties: readonly Duty[];
}

type Model = Pick<GoverningModel, "questions" | "duties">;

/** What is known of an acquisition's security and law on a day: classes, personal data, words and duties that wait. */
export function securityOf(rows: SecurityRows, model: Model, day: CalendarDate): AcquisitionSecurity {
  const said = (key: string): Said => {
    const answer = answerOf(rows.row, key);
    return typeof answer === "boolean" ? answer : unanswered(key, model);
  };
  const level = (key: ClassAspect): Level => levelIn(answerOf(rows.row, key)) ?? unanswered(key, model);
  const wordOn = (aspect: SignOff["aspect"]): Verdict | undefined =>
    newest(rows.signOffs.filter((signOff) => signOff.aspect === aspect))?.verdict;
  const waiting = rows.duties.filter((duty) => duty.state === "open" && isOfSecurityOrLaw(duty, model));
  const known = {
    levels: {
      classConfidentiality: level("classConfidentiality"),
      classCorrectness: level("classCorrectness"),
      classAvailability: level("classAvailability"),
    },
    personalData: said("hasPersonalData"),
    sensitiveData: said("hasSensitiveData"),
    verdicts: { security: wordOn("security"), law: wordOn("law") },
    openDuties: waiting.length,
    overdueDuties: waiting.filter(({ dueOn }) => dueOn < day).length,
  };
  return { ...known, state: stateOf(known) };
}

/** Nobody has answered: because nobody is asked, or not yet. */
const unanswered = (key: string, { questions }: Pick<Model, "questions">): undefined | "notAsked" =>
  questions.some((question) => question.key === key) ? undefined : "notAsked";

function levelIn(answer: Fact): number | undefined {
  const level = /^level-([0-4])$/u.exec(String(answer))?.[1];
  return level === undefined ? undefined : Number(level);
}

/**
 * Whether a duty is of security or law: by the question that makes it, or by who settles it. One whose rule the model no longer has
 * counts as such, so that nothing that waits is hidden.
 */
export function isOfSecurityOrLaw({ rule }: Pick<Duty, "rule">, { questions, duties }: Model): boolean {
  const found = duties.find(({ key }) => key === rule);
  if (!found) return true;
  const parties: readonly string[] = [...signers.security, ...signers.law].map((role) => `role:${role}`);
  if (parties.includes(found.party)) return true;
  const read = new Set(factsIn(found.when));
  return questions.some(
    ({ key, topic }) => (topic === "security" || topic === "law") && read.has(`answer:${key}`),
  );
}

function stateOf(known: Omit<AcquisitionSecurity, "state">): SecurityState {
  const words = Object.values(known.verdicts);
  if (words.includes("notSuitable")) return "notSuitable";
  if (known.overdueDuties > 0) return "overdue";
  if (known.openDuties > 0) return "open";
  const answers = [...Object.values(known.levels), known.personalData, known.sensitiveData];
  if (words.includes(undefined) || answers.includes(undefined)) return "notAssessed";
  return words.includes("withConditions") ? "conditions" : "clear";
}

/** The worst of several; undefined of none. */
export const worstOf = (states: readonly SecurityState[]): SecurityState | undefined =>
  securityStates.find((state) => states.includes(state));
