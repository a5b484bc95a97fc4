import type { FactName } from "#domain/governance/condition.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { aspects, verdicts } from "#domain/governance/sign-off.ts";
import { basisStates } from "#domain/initiatives/basis-state.ts";
import { basisKinds } from "#domain/initiatives/basis-item.ts";
import { closingDocuments } from "#domain/initiatives/closing-documents.ts";
import { roles } from "#domain/organisation/person.ts";
import {
  evidences,
  fundings,
  initiativeForms,
  origins,
  priorityClasses,
} from "#domain/initiatives/initiative.ts";

/** What a fact can be, when it is known. */
export type Values =
  | { readonly oneOf: readonly (boolean | string | number)[] }
  | { readonly from: number; readonly to: number; readonly isWhole: boolean }
  | { readonly text: true };

const yesNo: Values = { oneOf: [true, false] };
const amount: Values = { from: 0, to: Infinity, isWhole: false };
const any: Values = { from: -Infinity, to: Infinity, isWhole: false };
const count: Values = { from: 0, to: Infinity, isWhole: true };

const named: Readonly<Record<FactName, Values>> = {
  isNewSystem: yesNo,
  retires: { oneOf: ["something", "nothing"] },
  openRetirements: count,
  changeShare: { from: 0, to: 1, isWhole: false },
  budget: amount,
  units: count,
  form: { oneOf: initiativeForms },
  priorityClass: { oneOf: priorityClasses },
  legalReference: yesNo,
  origin: { oneOf: origins },
  funding: { oneOf: fundings },
  isValued: yesNo,
  score: { from: 0, to: 100, isWhole: true },
  isCalculated: yesNo,
  payback: amount,
  netPresentValue: any,
  isCostSplit: yesNo,
  hasLeadUnit: yesNo,
  hasOwner: yesNo,
  hasBenefitOwner: yesNo,
  hasFollowUp: yesNo,
  hasRisks: yesNo,
  hasPurpose: yesNo,
  hasPreStudy: yesNo,
  signOffs: { from: 0, to: aspects.length, isWhole: true },
  openDuties: count,
};

/** Whether the fact is a part of a whole, 0 to 1, which people say in per cent. */
export const isShare = (fact: string): boolean => fact === "changeShare";

/** What the fact can be in the model; undefined when there is no such fact. */
export function valuesOf(model: GoverningModel, fact: string): Values | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an own key of `named`
  if (Object.hasOwn(named, fact)) return named[fact as FactName];
  const [kind = "", key] = fact.split(":", 2);
  if (key === undefined) return undefined;
  if (kind === "answer") return answers(model, key);
  if (kind === "criterion") return levels(model, key);
  if (kind === "mustGoTo") return sentTo(model, key);
  if (kind === "heardBy") return model.bodyRoles.some((body) => body.key === key) ? yesNo : undefined;
  if (kind === "signOff") return aspects.some((aspect) => aspect === key) ? { oneOf: verdicts } : undefined;
  if (kind === "evidence")
    return closingDocuments.some((document) => document === key) ? { oneOf: evidences } : undefined;
  if (kind === "teamIsWhole") return model.teams.some(({ role }) => role === key) ? yesNo : undefined;
  if (kind === "calculatedBy" || kind === "valuedBy")
    return roles.some((role) => role === key) ? yesNo : undefined;
  return isBasisFact(kind, key) ? yesNo : undefined;
}

const isBasisFact = (kind: string, key: string): boolean =>
  basisStates.some((state) => state === kind) && basisKinds.some((basisKind) => basisKind === key);

function answers({ questions }: GoverningModel, key: string): Values | undefined {
  if (key === "isNewSystem") return yesNo;
  const question = questions.find((each) => each.key === key);
  if (!question) return undefined;
  if (question.kind === "choice") return { oneOf: question.choices.map(({ value }) => value) };
  if (question.kind === "yesNo") return yesNo;
  return question.kind === "number" ? any : { text: true };
}

/** The levels that the criterion has in any of the model's ways to value. */
function levels({ valuationModels }: GoverningModel, key: string): Values | undefined {
  const criteria = valuationModels.flatMap((each) => each.criteria).filter((each) => each.key === key);
  if (criteria.length === 0) return undefined;
  return { oneOf: criteria.flatMap((criterion) => criterion.levels.map(({ value }) => value)) };
}

/** Never true where no rule sends anything to the body. */
function sentTo({ bodyRoles, routing }: GoverningModel, key: string): Values | undefined {
  if (!bodyRoles.some((body) => body.key === key)) return undefined;
  const isEverSent = routing.some(({ bodyRole, isMandatory }) => isMandatory && bodyRole === key);
  return isEverSent ? yesNo : { oneOf: [false] };
}

/** Facts that nobody can know while a need is being registered, since they come of what is done with it later. */
export const isKnownLater = (fact: string): boolean =>
  [
    "isValued",
    "score",
    "isCalculated",
    "payback",
    "netPresentValue",
    "signOffs",
    "openDuties",
    "changeShare",
    "retires",
    "openRetirements",
  ].includes(fact) ||
  [
    "criterion:",
    "heardBy:",
    "signOff:",
    "evidence:",
    "calculatedBy:",
    "valuedBy:",
    ...basisStates.map((state) => `${state}:`),
  ].some((kind) => fact.startsWith(kind));
