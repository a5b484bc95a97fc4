import type { Labels } from "#domain/shared/language.ts";

export const mandates = ["decides", "recommends", "prepares", "supports", "isInformed"] as const;
/** What a party may do with a matter: only `decides` lets it record a decision [A-020, D-01]. */
export type Mandate = (typeof mandates)[number];

export const mandateLabels: Labels<Mandate> = {
  decides: { sv: "Beslutar", en: "Decides" },
  recommends: { sv: "Rekommenderar", en: "Recommends" },
  prepares: { sv: "Bereder", en: "Prepares" },
  supports: { sv: "Stödjer", en: "Supports" },
  isInformed: { sv: "Informeras", en: "Is informed" },
};

export const matters = [
  "review",
  "resources",
  "acquisition",
  "execution",
  "funds",
  "principle",
  "joint",
  "plan",
  "closing",
  "model",
] as const;
/** The kind of question that a mandate is given for (ärendetyp). */
export type Matter = (typeof matters)[number];

export const matterLabels: Labels<Matter> = {
  review: { sv: "Ställningstagande till ett värderat behov", en: "Review of a valued need" },
  resources: { sv: "Resurser för beslutsunderlag", en: "Resources for a basis of decision" },
  acquisition: {
    sv: "Nytt eller ersatt system, funktion eller infrastruktur",
    en: "New or replaced system, function or infrastructure",
  },
  execution: { sv: "Genomförande", en: "Execution" },
  funds: { sv: "Centrala medel", en: "Central funds" },
  principle: { sv: "Principfråga", en: "Question of principle" },
  joint: { sv: "Gemensamt för flera enheter", en: "Joint for several units" },
  plan: { sv: "Färdplan och prioritering", en: "Plan and priorities" },
  closing: { sv: "Avslut och effekter", en: "Closing and effects" },
  model: { sv: "Styrmodellen", en: "The governing model" },
};
