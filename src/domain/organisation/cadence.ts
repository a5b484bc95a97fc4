import type { Labels } from "#domain/shared/language.ts";

export const cadences = [
  "weekly",
  "everySecondWeek",
  "monthly",
  "quarterly",
  "twiceAYear",
  "yearly",
  "whenNeeded",
] as const;
/** How often a body meets. */
export type Cadence = (typeof cadences)[number];

export const cadenceLabels: Labels<Cadence> = {
  weekly: { sv: "Varje vecka", en: "Every week" },
  everySecondWeek: { sv: "Varannan vecka", en: "Every second week" },
  monthly: { sv: "Varje månad", en: "Every month" },
  quarterly: { sv: "Varje kvartal", en: "Every quarter" },
  twiceAYear: { sv: "Två gånger om året", en: "Twice a year" },
  yearly: { sv: "Varje år", en: "Every year" },
  whenNeeded: { sv: "Vid behov", en: "When needed" },
};
