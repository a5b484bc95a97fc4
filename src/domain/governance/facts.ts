import { resultOf } from "#domain/benefits/calculate.ts";
import { basisFact } from "#domain/initiatives/basis-state.ts";
import { changeBalance } from "#domain/initiatives/change-balance.ts";
import { closingDocuments, type ClosingDocument } from "#domain/initiatives/closing-documents.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { roles, type Role } from "#domain/organisation/person.ts";
import { openRetirements, retires } from "#domain/systems/retirement-facts.ts";
import { score } from "#domain/valuation/score.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import { newest, type CaseRows } from "./case-rows.ts";
import type { Fact, FactName, Facts } from "./condition.ts";
import { evaluate, type ParameterValue } from "./evaluate.ts";
import type { GoverningModel } from "./governing-model.ts";
import { aspects } from "./sign-off.ts";
import { isByRole, teamState, type Authors } from "./teams.ts";

/** What facts read of an initiative's own row: pages that hold all of them read these columns and leave the rest. */
export const factProperties = [
  ...closingDocuments,
  "unitId",
  "otherUnitIds",
  "ownerId",
  "benefitOwnerId",
  "form",
  "origin",
  "priorityClass",
  "legalReference",
  "isNewSystem",
  "needAnswers",
  "budget",
  "costSplit",
  "funding",
  "purpose",
  "risks",
  "followUp",
  "preStudy",
] as const satisfies readonly (keyof Initiative)[];
type FactProperty = (typeof factProperties)[number];

export interface FactSources {
  readonly rows: Omit<CaseRows, "decisions" | "initiative"> & {
    readonly initiative: Pick<Initiative, FactProperty>;
  };
  readonly model: Pick<GoverningModel, "routing" | "teams">;
  readonly authors: Authors;
  readonly parameter: ParameterValue;
  /** The model that a valuation was made with. */
  readonly valuationModel: (key: string, version: number) => ValuationModel | undefined;
  /** Keys of the model's bodies that have said something which counts; left out where no decisions are read. */
  readonly heardBy?: ReadonlySet<string>;
}

/** Shares are kept with two decimals. */
const hundred = 10_000;

const isWritten = (text: string): boolean => text.trim() !== "";

/** The units that an initiative concerns: its own and the others. */
export const unitsOf = ({
  unitId,
  otherUnitIds,
}: Pick<Initiative, "unitId" | "otherUnitIds">): readonly number[] => [
  ...new Set([...(unitId === undefined ? [] : [unitId]), ...otherUnitIds]),
];

/** The answers to the model's questions; whether it is a new system has a property of its own. */
export const answerOf = (
  { needAnswers, isNewSystem }: Pick<Initiative, "needAnswers" | "isNewSystem">,
  question: string,
): Fact => (question === "isNewSystem" ? isNewSystem : needAnswers[question]);

/** What is known of an initiative, for conditions to read. */
export function factsOf(sources: FactSources): Facts {
  const known = new Map<string, Fact>();
  const facts: Facts = (name) => {
    if (!known.has(name)) {
      // Kept before it is read, so that rules which refer to each other in a ring find it unknown.
      known.set(name, undefined);
      known.set(name, read(name, sources, facts));
    }
    return known.get(name);
  };
  return facts;
}

function read(name: string, sources: FactSources, facts: Facts): Fact {
  const { initiative, valuations, signOffs } = sources.rows;
  const [kind = "", key] = name.split(":", 2);
  if (key === undefined) {
    const reader: ((sources: FactSources) => Fact) | undefined = Object.hasOwn(readers, name)
      ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an own key of `readers`
        readers[name as FactName]
      : undefined;
    return reader?.(sources);
  }
  if (kind === "answer") return answerOf(initiative, key);
  if (kind === "criterion") return newest(valuations)?.answers[key]?.level;
  if (kind === "signOff") return newest(signOffs.filter(({ aspect }) => aspect === key))?.verdict;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any other name gives undefined
  if (kind === "evidence") return initiative[key as ClosingDocument];
  if (kind === "heardBy") return sources.heardBy?.has(key);
  if (kind === "mustGoTo") return mustGoTo(key, sources, facts);
  const role = roles.find((each) => each === key);
  if (role !== undefined && Object.hasOwn(readersOfRole, kind)) return readersOfRole[kind]?.(role, sources);
  return basisFact(kind, key, sources.rows.basisItems);
}

/** Whether any mandatory rule sends the initiative to the body; unknown while one of them may. */
function mustGoTo(bodyRole: string, sources: FactSources, facts: Facts): Fact {
  const truths = sources.model.routing
    .filter((rule) => rule.isMandatory && rule.bodyRole === bodyRole)
    .map(({ when }) => evaluate(when, facts, sources.parameter));
  if (truths.includes("yes")) return true;
  return truths.includes("unknown") ? undefined : false;
}

const readers: Readonly<Record<FactName, (sources: FactSources) => Fact>> = {
  isNewSystem: ({ rows }) => rows.initiative.isNewSystem,
  budget: ({ rows }) => rows.initiative.budget,
  units: ({ rows }) => unitsOf(rows.initiative).length,
  form: ({ rows }) => rows.initiative.form,
  priorityClass: ({ rows }) => rows.initiative.priorityClass,
  legalReference: ({ rows }) => isWritten(rows.initiative.legalReference),
  origin: ({ rows }) => rows.initiative.origin,
  funding: ({ rows }) => rows.initiative.funding,
  isValued: ({ rows }) => rows.valuations.length > 0,
  score: newestScore,
  isCalculated: ({ rows }) => rows.calculations.length > 0,
  payback: ({ rows }) => calculated(rows)?.payback,
  netPresentValue: ({ rows }) => calculated(rows)?.netPresentValue,
  isCostSplit: ({ rows: { initiative } }) =>
    initiative.costSplit.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0) === hundred,
  hasLeadUnit: ({ rows }) => rows.initiative.unitId !== undefined,
  hasOwner: ({ rows }) => rows.initiative.ownerId !== undefined,
  hasBenefitOwner: ({ rows }) => rows.initiative.benefitOwnerId !== undefined,
  hasFollowUp: ({ rows }) => isWritten(rows.initiative.followUp),
  hasRisks: ({ rows }) => isWritten(rows.initiative.risks) || rows.initiative.riskAnalysis === "yes",
  hasPurpose: ({ rows }) => isWritten(rows.initiative.purpose) || rows.initiative.purposeAndGoals === "yes",
  hasPreStudy: ({ rows }) => isWritten(rows.initiative.preStudy),
  signOffs: ({ rows }) =>
    aspects.filter((aspect) => rows.signOffs.some((signOff) => signOff.aspect === aspect)).length,
  retires: ({ rows }) => retires(rows.retirements),
  openRetirements: ({ rows }) => openRetirements(rows.retirements),
  changeShare: ({ rows }) => changeBalance(rows.basisItems).changeShare,
  openDuties: ({ rows }) => rows.duties.filter(({ state }) => state === "open").length,
};

const readersOfRole: Readonly<Record<string, (role: Role, sources: FactSources) => Fact>> = {
  calculatedBy: (role, { rows, authors }) => {
    const last = newest(rows.calculations);
    return last !== undefined && isByRole(role, { by: last.madeById, createdBy: last.createdBy }, authors);
  },
  valuedBy: (role, { rows, authors }) => {
    const last = newest(rows.valuations);
    return last !== undefined && isByRole(role, { by: last.valuedById, createdBy: last.createdBy }, authors);
  },
  teamIsWhole: (role, { model, authors }) => {
    const team = model.teams.find((each) => each.role === role);
    return team && teamState(team, authors.people).isWhole;
  },
};

const calculated = ({ calculations }: Pick<CaseRows, "calculations">) => {
  const last = newest(calculations);
  return last && resultOf(last);
};

function newestScore({ rows, valuationModel }: FactSources): Fact {
  const last = newest(rows.valuations);
  const model = last && valuationModel(last.model, last.modelVersion);
  return last && model ? score(model, last.answers) : undefined;
}
