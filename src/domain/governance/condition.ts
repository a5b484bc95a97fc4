/**
 * What is known of an initiative, by name. `undefined` is unknown, which is never the same as no.
 * Names: `answer:<question>`, `criterion:<criterion>` (level), `mustGoTo:<bodyRole>`, `heardBy:<bodyRole>` (the body has left a step
 * by what it said), `signOff:<aspect>`, `evidence:<document>`,
 * `calculatedBy:<role>` and `valuedBy:<role>` (the newest is by somebody with the role), `teamIsWhole:<role>` (no seat of the team is
 * vacant),
 * for each kind of basis `has:<kind>` (something is written), `done:<kind>` (something is done) and `open:<kind>` (something is
 * planned and not done), and those in `factNames`.
 */
export type Fact = boolean | number | string | undefined;
export type Facts = (name: string) => Fact;

export const factNames = [
  "isNewSystem",
  "budget",
  "units",
  "form",
  "priorityClass",
  "legalReference",
  "origin",
  "funding",
  "isValued",
  "score",
  "isCalculated",
  "payback",
  "netPresentValue",
  "isCostSplit",
  "hasLeadUnit",
  "hasOwner",
  "hasBenefitOwner",
  "hasFollowUp",
  "hasRisks",
  "hasPurpose",
  "hasPreStudy",
  "signOffs",
  "openDuties",
  "retires",
  "openRetirements",
  "changeShare",
] as const;
export type FactName = (typeof factNames)[number];

/** A number, or the key of one of the model's dated parameters. */
export type Amount = number | { readonly parameter: string };

/** What must hold, as data: read by routing, gates, form sizes and duties alike. */
export type Condition =
  | { readonly fact: string; readonly is: boolean | string }
  | { readonly fact: string; readonly above: Amount }
  | { readonly fact: string; readonly atLeast: Amount }
  | { readonly fact: string; readonly below: Amount }
  | { readonly fact: string; readonly atMost: Amount }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
