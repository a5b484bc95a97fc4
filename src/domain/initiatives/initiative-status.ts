import type { Labels } from "#domain/shared/language.ts";

/** Where an initiative stands, in the order in which it moves; `unstated` is its own bucket, never left out of a total. */
export const initiativeStatuses = [
  "idea",
  "developing",
  "valued",
  "forDecision",
  "decided",
  "planning",
  "executing",
  "dormant",
  "closed",
  "rejected",
  "unstated",
] as const;
export type InitiativeStatus = (typeof initiativeStatuses)[number];

/** Växjö's six names [A-063] and the ones that they leave unnamed [X-002]. */
export const initiativeStatusLabels: Labels<InitiativeStatus> = {
  idea: { sv: "Idé", en: "Idea" },
  developing: { sv: "I utvecklingsfas", en: "In development" },
  valued: { sv: "Värderad", en: "Valued" },
  forDecision: { sv: "För beslut", en: "For decision" },
  decided: { sv: "Beslutad", en: "Decided" },
  planning: { sv: "I planering", en: "In planning" },
  executing: { sv: "Genomförs", en: "Under way" },
  dormant: { sv: "Vilande", en: "Dormant" },
  closed: { sv: "Avslutad", en: "Closed" },
  rejected: { sv: "Avslagen", en: "Rejected" },
  unstated: { sv: "Status saknas", en: "No status given" },
};
