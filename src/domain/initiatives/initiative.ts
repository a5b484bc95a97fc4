import type { Instant, PartialDate } from "#domain/shared/calendar.ts";
import type { CostShare } from "#domain/money/cost-split.ts";
import type { Labels } from "#domain/shared/language.ts";
import type { InitiativeStatus } from "./initiative-status.ts";

export const initiativeForms = ["project", "lineAssignment"] as const;
/** Run as a project, or in ordinary line work. */
export type InitiativeForm = (typeof initiativeForms)[number];
export const initiativeFormLabels: Labels<InitiativeForm> = {
  project: { sv: "Projekt", en: "Project" },
  lineAssignment: { sv: "Linjeuppdrag", en: "Line assignment" },
};

export const origins = ["ownOperations", "orderedFromOutside", "politicalOrCentral"] as const;
/** Where the need comes from. */
export type Origin = (typeof origins)[number];
export const originLabels: Labels<Origin> = {
  ownOperations: { sv: "Egen verksamhet", en: "Own operations" },
  orderedFromOutside: { sv: "Beställning utifrån", en: "Ordered from outside" },
  politicalOrCentral: { sv: "Politiken eller centralt", en: "Politics or centre" },
};

export const priorityClasses = ["law", "critical", "efficiency"] as const;
/** An order, never points to add: law before critical operations before efficiency. */
export type PriorityClass = (typeof priorityClasses)[number];
export const priorityClassLabels: Labels<PriorityClass> = {
  law: { sv: "Gällande rätt", en: "Law" },
  critical: { sv: "Samhällsviktig verksamhet", en: "Critical operations" },
  efficiency: { sv: "Inre effektivitet", en: "Internal efficiency" },
};

export const evidences = ["yes", "partly", "missing"] as const;
/** Whether a closing document exists, as in Lund's table of closed projects. */
export type Evidence = (typeof evidences)[number];
export const evidenceLabels: Labels<Evidence> = {
  yes: { sv: "Ja", en: "Yes" },
  partly: { sv: "Delvis", en: "Partly" },
  missing: { sv: "Saknas", en: "Missing" },
};

export const fundings = ["ownBudget", "centralFunds", "shared", "external", "notFunded"] as const;
/** Where the money comes from. */
export type Funding = (typeof fundings)[number];
export const fundingLabels: Labels<Funding> = {
  ownBudget: { sv: "Egen budget", en: "Own budget" },
  centralFunds: { sv: "Centrala medel", en: "Central funds" },
  shared: { sv: "Delas mellan enheter", en: "Shared between units" },
  external: { sv: "Externa medel", en: "External funds" },
  notFunded: { sv: "Inte finansierat", en: "Not funded" },
};

/** Answers to the governing model's questions by question key; one that is not answered is absent. */
export type NeedAnswers = Readonly<Record<string, boolean | number | string>>;

/** One digitalization initiative, from the first need to the measured benefit: one row that changes. */
export interface Initiative {
  /** Made by the client before the first save; never changes. */
  readonly key: string;
  readonly title: string;
  /** The need, in the words of who has it. */
  readonly need: string;
  /** Background and how it is done today. */
  readonly background: string;
  /** Scope and volumes: how many, how often. */
  readonly volumes: string;
  readonly effectsForStaff: string;
  readonly effectsForUsers: string;
  readonly expectedCosts: string;
  readonly unitId: number | undefined;
  /** Other units that need the same or pay for it. */
  readonly otherUnitIds: readonly number[];
  /** The one who drives it for the unit (verksamhetsföreträdare). */
  readonly ownerId: number | undefined;
  readonly form: InitiativeForm;
  readonly origin: Origin | undefined;
  readonly priorityClass: PriorityClass | undefined;
  /** The law and paragraph behind class `law`. */
  readonly legalReference: string;
  /** A new digital system always goes to the council. */
  readonly isNewSystem: boolean | undefined;
  readonly needAnswers: NeedAnswers;
  /** What is to be reached: purpose, goals and vision. */
  readonly purpose: string;
  /** Risks and what is done about them. */
  readonly risks: string;
  /** How and when it is followed up whether the effects came. */
  readonly followUp: string;
  /** Causes, target groups, stakeholders, work flow, information and logic model of a pre-study. */
  readonly preStudy: string;
  /** Those who review it beside the manager. */
  readonly reviewerIds: readonly number[];
  /** Responsible for the effects being taken home (effekthemtagningsansvarig). */
  readonly benefitOwnerId: number | undefined;
  /** Leads the change of ways of working. */
  readonly changeLeadId: number | undefined;
  readonly projectLeadId: number | undefined;
  readonly funding: Funding | undefined;
  /** Who pays what of a joint initiative; `unitId` leads it. */
  readonly costSplit: readonly CostShare[];
  /** The managed object that it develops; one is not needed. */
  readonly systemId: number | undefined;
  /** The systems that are phased out by it. */
  readonly replacesIds: readonly number[];
  /** Särskilt fokuserad hantering. */
  readonly isFocused: boolean;
  readonly startsOn: PartialDate | undefined;
  readonly endsOn: PartialDate | undefined;
  /** Kronor in all; undefined is unknown, not nought. */
  readonly budget: number | undefined;
  /** Kept out of search, digests, exports and caches (sekretess). */
  readonly isConfidential: boolean;
  readonly recordNumber: string;
  readonly benefitCalculation: Evidence | undefined;
  readonly evaluation: Evidence | undefined;
  readonly purposeAndGoals: Evidence | undefined;
  readonly riskAnalysis: Evidence | undefined;
  /** Status as stated at registration, import or by the coordinator, and when; later rows move it on. */
  readonly statedStatus: InitiativeStatus;
  readonly statedAt: Instant | undefined;
  /** Derived by the server from the stated status, valuations and decisions: see `deriveCase`. */
  readonly status: InitiativeStatus;
  /** Derived: the newest valuation's score, 0 to 100; undefined until valued. */
  readonly score: number | undefined;
  /** Derived: key of the process step where it stands; empty where the process has ended. */
  readonly step: string;
  /** The register it came from, and its key there: what a repeated import finds it by. */
  readonly sourceRegister: string;
  readonly sourceKey: string;
}

/** What the portfolio shows of every initiative, so that opening it costs one page of few columns. */
export const portfolioProperties = [
  "key",
  "title",
  "unitId",
  "ownerId",
  "form",
  "priorityClass",
  "isNewSystem",
  "startsOn",
  "endsOn",
  "budget",
  "isConfidential",
  "status",
  "score",
  "sourceRegister",
] as const satisfies readonly (keyof Initiative)[];
export type PortfolioRow = Pick<Initiative, (typeof portfolioProperties)[number]>;
