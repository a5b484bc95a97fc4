import type { Outcome } from "#domain/decisions/decision.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Cadence } from "#domain/organisation/cadence.ts";
import type { Mandate, Matter } from "#domain/organisation/mandate.ts";
import type { Role } from "#domain/organisation/person.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Labels, Text } from "#domain/shared/language.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Condition } from "./condition.ts";

/**
 * Who acts: a body of the model, whoever sits there from the initiative's unit, the manager of that unit, its owner, its effect
 * owner (effekthemtagningsansvarig), the unit's strategist, or anybody with a role.
 */
export type Party =
  | `body:${string}`
  | `seat:${string}`
  | "unit:manager"
  | "unit:strategist"
  | "initiative:owner"
  | "initiative:benefitOwner"
  | `role:${Role}`;

/** A body as the model knows it; the rows of the list Bodies say who sits there. */
export interface BodyRole {
  readonly key: string;
  readonly name: Text;
  readonly purpose: Text;
  readonly cadence: Cadence;
  /** One for each unit, as Lund's forums; a unit without one skips those of its steps that decide nothing. */
  readonly isOnePerUnit: boolean;
  /** Shown with its agendas. */
  readonly principles: readonly Text[];
}

/** What a party may do with one kind of matter [D-01, A-230]. A party without a line for a matter is informed. */
export interface MandateLine {
  readonly party: Party;
  readonly matter: Matter;
  readonly mandate: Mandate;
  /** Where the right comes from: `KS delegationsordning 4.2`; empty when it follows from the role in the line. */
  readonly delegationPoint: string;
  /** Kronor up to which `decides` holds; above it, and while the amount is unknown, the party recommends. */
  readonly upTo: number | undefined;
}

/** Something that must hold, and what to do when it does not. */
export interface Requirement {
  readonly key: string;
  readonly text: Text;
  readonly when: Condition;
}

/** What takes an initiative from a step: a valuation that is handed in, or an outcome recorded by the step's party. */
export type Act = Outcome | "valued";

/** Where a process ends: a status instead of a step. */
export const processEnds = ["closed", "rejected", "dormant"] as const;
export type ProcessEnd = (typeof processEnds)[number];

export interface Move {
  readonly act: Act;
  /** Key of the step, earlier ones included, or where the process ends. */
  readonly to: string;
}

/** One step with one responsible party. */
export interface Step {
  readonly key: string;
  readonly name: Text;
  /** The common status while an initiative is here: what totals add up over, whatever the steps are called [D-24]. */
  readonly status: InitiativeStatus;
  readonly party: Party;
  /** The kind of matter that the party's mandate must cover. */
  readonly matter: Matter;
  /** What to do here, in the form and on the page. */
  readonly guidance: Text;
  /** The body on whose next agenda an initiative comes when it gets here; undefined when the party needs no meeting. */
  readonly agenda: string | undefined;
  /** Left out when this does not hold for the initiative; unknown counts as does not hold. */
  readonly appliesWhen: Condition | undefined;
  /** Must hold before the step is entered. */
  readonly entry: readonly Requirement[];
  /** Must hold before the step is left forwards: the gate. */
  readonly exit: readonly Requirement[];
  /** The first is the way onward: the one followed when the step is left out. */
  readonly moves: readonly Move[];
}

/** The steps from need to effect; a unit may have its own [A-023, A-073, D-24]. */
export interface Process {
  readonly key: string;
  readonly name: Text;
  /** Keys of the units that follow it; empty for everybody without a process of their own. */
  readonly unitKeys: readonly string[];
  readonly steps: readonly Step[];
}

export const questionKinds = ["yesNo", "number", "choice", "text"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Something asked when a need is registered, for rules to read as `answer:<key>`. */
export interface Question {
  readonly key: string;
  readonly text: Text;
  readonly help: Text;
  readonly kind: QuestionKind;
  /** For `choice`. */
  readonly choices: readonly { readonly value: string; readonly text: Text }[];
  /** For `number`: what is counted. */
  readonly unit: Text | undefined;
  /** Which part of the form it stands in. */
  readonly topic: "routing" | "law" | "security";
}

/** When an initiative must come to a body, or may [D-02, A-040, A-058, A-059]. */
export interface RoutingRule {
  readonly key: string;
  readonly bodyRole: string;
  readonly isMandatory: boolean;
  readonly when: Condition;
  /** The reason as shown to whoever fills in the form. */
  readonly reason: Text;
  readonly source: string;
}

export const formSizes = ["light", "normal", "large"] as const;
export type FormSize = (typeof formSizes)[number];
export const formSizeLabels: Labels<FormSize> = {
  light: { sv: "Lätt", en: "Light" },
  normal: { sv: "Normal", en: "Normal" },
  large: { sv: "Stor", en: "Large" },
};

export const needFields = [
  "background",
  "volumes",
  "effectsForStaff",
  "effectsForUsers",
  "expectedCosts",
  "purpose",
  "risks",
  "followUp",
  "budget",
  "startsOn",
  "endsOn",
  "origin",
  "form",
  "otherUnitIds",
  "priorityClass",
  "preStudy",
] as const;
/** Parts of the form beside title, need and unit, which are always asked. */
export type NeedField = (typeof needFields)[number];

/** How much is asked, chosen by rule; the first whose condition holds, else the one without a condition [D-12]. */
export interface FormRule {
  readonly size: FormSize;
  readonly when: Condition | undefined;
  readonly reason: Text;
  readonly minutes: number;
  readonly asked: readonly NeedField[];
  /** Those of `asked` that must be filled in. */
  readonly required: readonly NeedField[];
  /** Key of the valuation model for this size; one of `valuationModels`. */
  readonly valuationModel: string;
}

export const rankingKeys = ["priorityClass", "score", "payback", "netPresentValue", "urgency"] as const;
export type RankingKey = (typeof rankingKeys)[number];

/** An ordering, compared key by key; never a sum [D-04, A-133]. */
export interface Ranking {
  readonly keys: readonly RankingKey[];
  /** Hours of shared resources in a period; where the capacity line is drawn. */
  readonly capacityHours: number | undefined;
  readonly period: Text;
}

/** A number that rules and formulas read, with the day from which it holds and who says so. */
export interface Parameter {
  readonly key: string;
  readonly name: Text;
  readonly value: number;
  readonly unit: string;
  readonly validFrom: CalendarDate;
  /** The last day; undefined while it holds. */
  readonly validTo: CalendarDate | undefined;
  readonly source: string;
}

/** A category of cost and effect (kostnadstyp). */
export interface CostType {
  readonly key: string;
  readonly name: Text;
}

/** Who pays. */
export interface MoneyRules {
  /** Undefined where there are no central funds: everything about them is switched off. */
  readonly fund:
    | { readonly key: string; readonly name: Text; readonly firstYear: number; readonly lastYear: number }
    | undefined;
  readonly costTypes: readonly CostType[];
  /** Joint initiatives need lead unit and cost split before they are decided. */
  readonly needsSplit: boolean;
  /** In words: what a unit does first, and then. */
  readonly guidance: Text;
}

/** A duty that follows from an answer [A-220 to A-228, D-20]. */
export interface DutyRule {
  readonly key: string;
  readonly title: Text;
  readonly why: Text;
  readonly when: Condition;
  readonly party: Party;
  /** Days from when the rule first holds. */
  readonly dueInDays: number;
  readonly source: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | undefined;
}

/** Goals and strategies to link to; one that is replaced gets a last day. */
export interface Goal {
  readonly key: string;
  readonly name: Text;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | undefined;
}

/**
 * People with different competences who act as one party in a step, as a valuation team does: those who have the role of the team,
 * and each of whom has one of its competences too.
 */
export interface Team {
  /** The role that its members share: the step's party is `role:<role>`. */
  readonly role: Role;
  readonly name: Text;
  readonly purpose: Text;
  readonly competences: readonly { readonly role: Role; readonly atLeast: number }[];
  /** To whom it hands what it has done. */
  readonly handsTo: Party;
}

/** How a municipality governs its digitalization, as data: every rule in the product reads it. */
export interface GoverningModel {
  readonly key: string;
  readonly version: number;
  readonly name: Text;
  /** For the board and the management who pay for it, in plain language. */
  readonly summary: Text;
  readonly source: string;
  readonly bodyRoles: readonly BodyRole[];
  readonly mandates: readonly MandateLine[];
  readonly teams: readonly Team[];
  readonly processes: readonly Process[];
  readonly questions: readonly Question[];
  readonly routing: readonly RoutingRule[];
  readonly forms: readonly FormRule[];
  readonly valuationModels: readonly ValuationModel[];
  readonly ranking: Ranking;
  readonly money: MoneyRules;
  readonly parameters: readonly Parameter[];
  readonly duties: readonly DutyRule[];
  readonly goals: readonly Goal[];
}
