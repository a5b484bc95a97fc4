import { outcomeLabels } from "#domain/decisions/decision.ts";
import type { Act, ProcessEnd } from "#domain/governance/governing-model.ts";
import type { Labels } from "#domain/shared/language.ts";

/** What takes an initiative from a step. */
export const actLabels: Labels<Act> = {
  ...outcomeLabels,
  valued: { sv: "Värderingen lämnas in", en: "The valuation is handed in" },
};

/** What becomes of an initiative where a process ends. */
export const processEndLabels: Labels<ProcessEnd> = {
  closed: { sv: "Avslutat", en: "Closed" },
  rejected: { sv: "Avslaget", en: "Rejected" },
  dormant: { sv: "Vilande", en: "Dormant" },
};
