import type { Condition } from "#domain/governance/condition.ts";
import type { FormRule, NeedField } from "#domain/governance/governing-model.ts";

/** What fills the auditors' columns: purpose, risks, follow-up, cost and time frame [A-211]. */
const audited: readonly NeedField[] = ["purpose", "risks", "followUp", "budget", "startsOn", "endsOn"];

const described: readonly NeedField[] = [
  "background",
  "volumes",
  "effectsForStaff",
  "effectsForUsers",
  "expectedCosts",
];

const placed: readonly NeedField[] = [
  "origin",
  "form",
  "otherUnitIds",
  "priorityClass",
  "startsOn",
  "budget",
];

/** For whom the light form is: cheap, in one unit, and no new system [D-12]. */
export const isSmall: Condition = {
  all: [
    { fact: "budget", below: { parameter: "lightValuationLimit" } },
    { fact: "units", atMost: 1 },
    { fact: "isNewSystem", is: false },
  ],
};

const isLarge: Condition = {
  any: [
    { fact: "answer:totalHours", above: { parameter: "totalHours" } },
    { fact: "units", above: 1 },
    { fact: "budget", above: { parameter: "largeAmount" } },
  ],
};

interface Asked {
  /** Keys of the valuation models for the light form and for the others. */
  readonly light: string;
  readonly full: string;
  readonly small?: Condition;
  readonly large?: Condition;
  /** Beside the auditors' fields in the large form. */
  readonly largeRequires?: readonly NeedField[];
  /** Beside the usual fields in the normal form. */
  readonly normalAsks?: readonly NeedField[];
}

/** Light in five minutes, normal, and large with a pre-study; each asks for what an auditor will look for. */
export const threeForms = ({
  light,
  full,
  small = isSmall,
  large = isLarge,
  largeRequires = [],
  normalAsks = [],
}: Asked): readonly FormRule[] => [
  {
    size: "light",
    when: small,
    reason: {
      sv: "Det kostar lite, rör en enhet och är inget nytt system: fem minuter räcker.",
      en: "It costs little, concerns one unit and is no new system: five minutes are enough.",
    },
    minutes: 5,
    asked: audited,
    required: ["purpose", "risks", "followUp", "budget", "startsOn"],
    valuationModel: light,
  },
  {
    size: "large",
    when: large,
    reason: {
      sv: "Det är stort i timmar eller pengar, eller rör flera enheter: gör en förstudie.",
      en: "It is large in hours or money, or concerns several units: make a pre-study.",
    },
    minutes: 60,
    asked: [...described, ...audited, "origin", "form", "otherUnitIds", "priorityClass", "preStudy"],
    required: ["purpose", "risks", "followUp", "budget", ...largeRequires],
    valuationModel: full,
  },
  {
    size: "normal",
    when: undefined,
    reason: { sv: "Det vanliga formuläret.", en: "The ordinary form." },
    minutes: 15,
    asked: [...described, "purpose", "risks", "followUp", ...placed, ...normalAsks],
    required: [],
    valuationModel: full,
  },
];
