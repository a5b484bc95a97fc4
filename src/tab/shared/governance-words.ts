import { isShare } from "#domain/governance/checks/known-values.ts";
import { factNames, type Amount, type Condition, type FactName } from "#domain/governance/condition.ts";
import { partyName } from "#domain/governance/decision-refusal.ts";
import type { GoverningModel, Party } from "#domain/governance/governing-model.ts";
import { aspectLabels, aspects, verdictLabels, verdicts } from "#domain/governance/sign-off.ts";
import { basisKindLabels, basisKinds } from "#domain/initiatives/basis-item.ts";
import { closingDocuments } from "#domain/initiatives/closing-documents.ts";
import {
  evidenceLabels,
  evidences,
  fundingLabels,
  fundings,
  initiativeFormLabels,
  initiativeForms,
  originLabels,
  origins,
  priorityClasses,
  priorityClassLabels,
} from "#domain/initiatives/initiative.ts";
import { roleLabels, roles } from "#domain/organisation/person.ts";
import type { Language, Text } from "#domain/shared/language.ts";
import { documentLabels, factLabels } from "./governance-fact-labels.ts";
import { parameterValue } from "./parameter-value.ts";

type Words = Pick<GoverningModel, "bodyRoles" | "questions" | "parameters" | "valuationModels" | "teams">;

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase("sv") + text.slice(1);
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

/** A party as a heading: `Digitaliseringsrådet`, `Enhetens chef`. */
export function partyHeading(model: Pick<GoverningModel, "bodyRoles">, party: Party): Text {
  const { sv, en } = partyName(model, party);
  return { sv: capital(sv), en: capital(en) };
}

/** A fact's name as said in a sentence; a name that the model does not know is said as it is written. */
export function factWords(name: string, model: Words): Text {
  const [kind = "", key] = name.split(":", 2);
  const unknown: Text = { sv: name, en: name };
  if (key === undefined) return isFactName(name) ? factLabels[name] : unknown;
  if (kind === "answer") {
    const question = model.questions.find((each) => each.key === key);
    if (question) return { sv: `svaret på ”${question.text.sv}”`, en: `the answer to “${question.text.en}”` };
    return key === "isNewSystem" ? factLabels.isNewSystem : unknown;
  }
  if (kind === "criterion") {
    const found = model.valuationModels.flatMap(({ criteria }) => criteria).find((each) => each.key === key);
    return found ? { sv: `nivån på ”${found.name.sv}”`, en: `the level of “${found.name.en}”` } : unknown;
  }
  if (kind === "mustGoTo") {
    const body = model.bodyRoles.find((each) => each.key === key)?.name;
    return body ? { sv: `måste till ${body.sv}`, en: `must come to ${body.en}` } : unknown;
  }
  if (kind === "heardBy") {
    const body = model.bodyRoles.find((each) => each.key === key)?.name;
    return body ? { sv: `${body.sv} har tagit ställning`, en: `${body.en} has taken a stand` } : unknown;
  }
  if (kind === "teamIsWhole") {
    const team = model.teams.find((each) => each.role === key)?.name;
    return team ? { sv: `${team.sv} är fulltaligt`, en: `${team.en} has no vacancies` } : unknown;
  }
  const madeBy = madeByWords(kind, key);
  if (madeBy) return madeBy;
  if (kind === "signOff") {
    const aspect = aspects.find((known) => known === key);
    if (!aspect) return unknown;
    const { sv, en } = aspectLabels[aspect];
    return { sv: `bedömningen av ${sv.toLowerCase()}`, en: `the sign-off on ${en.toLowerCase()}` };
  }
  const basis = basisFactWords(kind, key);
  if (basis) return basis;
  const document = kind === "evidence" ? closingDocuments.find((known) => known === key) : undefined;
  return document ? documentLabels[document] : unknown;
}

/** Whose the newest calculation or valuation is: `kalkylen gjord av värderingsteam`. */
function madeByWords(kind: string, key: string): Text | undefined {
  const role = roles.find((known) => known === key);
  const what = { calculatedBy: madeBy.calculatedBy, valuedBy: madeBy.valuedBy }[kind];
  if (!role || !what) return undefined;
  const { sv, en } = roleLabels[role];
  return { sv: `${what.sv} ${lower(sv)}`, en: `${what.en} ${lower(en)}` };
}

const madeBy = {
  calculatedBy: { sv: "senaste kalkylen gjord av", en: "newest calculation made by" },
  valuedBy: { sv: "senaste värderingen gjord av", en: "newest valuation made by" },
} as const satisfies Readonly<Record<string, Text>>;

/** What is asked of one kind of basis: `finns kontroll före drift`. */
function basisFactWords(state: string, key: string): Text | undefined {
  const kind = basisKinds.find((known) => known === key);
  if (!kind) return undefined;
  const name = { sv: lower(basisKindLabels[kind].sv), en: lower(basisKindLabels[kind].en) };
  if (state === "has") return { sv: `${name.sv} inskriven`, en: `${name.en} written` };
  if (state === "done") return { sv: `${name.sv} gjord`, en: `${name.en} done` };
  return state === "open" ? { sv: `${name.sv} som återstår`, en: `${name.en} that remains` } : undefined;
}

export const isFactName = (name: string): name is FactName => factNames.some((known) => known === name);

const choices = (values: readonly string[], labels: Readonly<Record<string, Text>>) =>
  values.map((value) => ({ value, text: labels[value] ?? { sv: value, en: value } }));

/** The words that a fact can be, with their names; undefined when it is a number, a yes or no, or free text. */
export function factChoices(
  name: string,
  { questions }: Pick<Words, "questions">,
): readonly { readonly value: string; readonly text: Text }[] | undefined {
  if (name === "form") return choices(initiativeForms, initiativeFormLabels);
  if (name === "priorityClass") return choices(priorityClasses, priorityClassLabels);
  if (name === "origin") return choices(origins, originLabels);
  if (name === "funding") return choices(fundings, fundingLabels);
  if (name.startsWith("evidence:")) return choices(evidences, evidenceLabels);
  if (name.startsWith("signOff:")) return choices(verdicts, verdictLabels);
  const question = questions.find(({ key }) => name === `answer:${key}`);
  return question?.kind === "choice" ? question.choices : undefined;
}

/** A condition as a sentence without its end: `nytt system är ja och kostnaden är över 200 000`. */
export function conditionWords(condition: Condition, model: Words, language: Language): string {
  return say(condition, model, language, false);
}

const joints = { all: { sv: "och", en: "and" }, any: { sv: "eller", en: "or" } };

function say(condition: Condition, model: Words, language: Language, isInner: boolean): string {
  const inner = (each: Condition): string => say(each, model, language, true);
  if ("not" in condition) return sayNot(condition.not, model, language);
  if ("all" in condition || "any" in condition) {
    const [parts, joint] =
      "all" in condition ? [condition.all, joints.all] : ([condition.any, joints.any] as const);
    if (parts.length === 0) return "all" in condition ? always[language] : never[language];
    const words = parts.map(inner).join(` ${joint[language]} `);
    return isInner && parts.length > 1 ? `(${words})` : words;
  }
  return sayComparison(condition, model, language);
}

const always: Text = { sv: "alltid", en: "always" };
const never: Text = { sv: "aldrig", en: "never" };

function sayNot(condition: Condition, model: Words, language: Language): string {
  if ("is" in condition && typeof condition.is === "boolean")
    return say({ ...condition, is: !condition.is }, model, language, true);
  const words = say(condition, model, language, true);
  return language === "sv" ? `inte ${words}` : `not ${words}`;
}

type Comparison = Extract<Condition, { readonly fact: string }>;

const relations = {
  above: { sv: "är över", en: "is above" },
  atLeast: { sv: "är minst", en: "is at least" },
  below: { sv: "är under", en: "is below" },
  atMost: { sv: "är högst", en: "is at most" },
} as const;

function sayComparison(condition: Comparison, model: Words, language: Language): string {
  const fact = factWords(condition.fact, model)[language];
  if ("is" in condition) {
    if (typeof condition.is === "boolean") {
      const word = yesNo[String(condition.is)]?.[language] ?? "";
      if (!condition.fact.startsWith("answer:")) return `${fact}: ${word}`;
      return language === "sv" ? `${fact} är ${word}` : `${fact} is ${word}`;
    }
    const choice = factChoices(condition.fact, model)?.find(({ value }) => value === condition.is);
    const value = choice?.text[language] ?? condition.is;
    return language === "sv" ? `${fact} är ”${value}”` : `${fact} is “${value}”`;
  }
  const [relation, amount] = relationOf(condition);
  const unit = isShare(condition.fact) ? "andel" : "";
  return `${fact} ${relations[relation][language]} ${amountWords(amount, unit, model, language)}`;
}

const yesNo: Readonly<Record<string, Text>> = {
  true: { sv: "ja", en: "yes" },
  false: { sv: "nej", en: "no" },
};

export type Relation = keyof typeof relations;

function relationOf(condition: Exclude<Comparison, { readonly is: unknown }>): readonly [Relation, Amount] {
  if ("above" in condition) return ["above", condition.above];
  if ("atLeast" in condition) return ["atLeast", condition.atLeast];
  if ("below" in condition) return ["below", condition.below];
  return ["atMost", condition.atMost];
}

function amountWords(amount: Amount, unit: string, { parameters }: Words, language: Language): string {
  if (typeof amount === "number") return parameterValue({ value: amount, unit }, language);
  // The last is the one that holds longest: its value is what people will meet.
  const found = parameters.findLast(({ key }) => key === amount.parameter);
  if (!found) return amount.parameter;
  const quoted = language === "sv" ? `”${found.name.sv}”` : `“${found.name.en}”`;
  return `${quoted} (${parameterValue(found, language)})`;
}
