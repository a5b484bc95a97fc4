import { printParts, readParts, type HeadedParts } from "#domain/shared/headed-parts.ts";
import type { Labels, Language, Text } from "#domain/shared/language.ts";
import type { BasisKind } from "./basis-item.ts";

/** What each kind of basis is for, in a sentence. */
export const basisPurposes: Readonly<Record<BasisKind, Text>> = {
  technology: {
    sv: "Utveckling, integration och installation, med timmar: de ställs mot timmarna för att ändra arbetssätt.",
    en: "Development, integration and installation, with hours: they are set against the hours of changing how people work.",
  },
  stakeholder: {
    sv: "Chefer, medarbetare, invånare och företag som berörs: ta in dem i utvecklingen från början.",
    en: "Managers, staff, residents and businesses concerned: bring them into the development from the start.",
  },
  userEvidence: {
    sv: "Visa att användarna behöver det och klarar det, innan ni lägger pengar på det.",
    en: "Show that users need it and manage it, before you spend money on it.",
  },
  training: {
    sv: "De som ska arbeta på det nya sättet behöver kunna det från första dagen.",
    en: "Those who are to work in the new way need to know it from the first day.",
  },
  communication: {
    sv: "Berätta i tid varför, vad och när, för dem som berörs.",
    en: "Tell those concerned in time why, what and when.",
  },
  changeActivity: {
    sv: "Effekten kommer av att ni arbetar på ett nytt sätt: vem leder förändringen, och vad slutar ni göra?",
    en: "The effect comes of working in a new way: who leads the change, and what do you stop doing?",
  },
  marketing: {
    sv: "En tjänst som ingen känner till används inte: berätta om den efter driftstart.",
    en: "A service that nobody knows of is not used: make it known after going live.",
  },
  usage: {
    sv: "Mät hur stor del av målgruppen som använder tjänsten, och gör något åt det om det är få.",
    en: "Measure which share of the target group uses the service, and act when it is small.",
  },
  trial: {
    sv: "Skriv upp vad ni har provat och vad det gav, också när ni inte köper: då slipper andra göra om det.",
    en: "Note what you have tried and what came of it, also when you do not buy: then others need not repeat it.",
  },
  check: {
    sv: "Före drift: tekniken håller, inget läcker, och förvaltning och support är på plats.",
    en: "Before going live: the technology holds, nothing leaks, and management and support are in place.",
  },
};

const outcomeParts = ["buy", "cost", "lasts", "share"] as const;
/** What is asked by name of an outcome: of a trial three things, of use one. */
export type OutcomePart = (typeof outcomeParts)[number];
export const outcomePartLabels: Labels<OutcomePart> = {
  buy: { sv: "Köpa", en: "Buy" },
  cost: { sv: "Kostnad", en: "Cost" },
  lasts: { sv: "Håller över tid", en: "Lasts over time" },
  share: { sv: "Andel användare, procent", en: "Share of users, per cent" },
};

const asked: Partial<Record<BasisKind, readonly OutcomePart[]>> = {
  trial: ["buy", "cost", "lasts"],
  usage: ["share"],
};
export const outcomePartsOf = (kind: BasisKind): readonly OutcomePart[] => asked[kind] ?? [];

/** What may be said of whether to buy a tried product. */
export const buyAnswers: readonly Text[] = [
  { sv: "Ja", en: "Yes" },
  { sv: "Nej", en: "No" },
  { sv: "Inte avgjort", en: "Not settled" },
];

export type Outcome = HeadedParts<OutcomePart>;
export const readOutcome = (text: string): Outcome => readParts(text, outcomePartLabels);
export const printOutcome = (outcome: Outcome, language: Language): string =>
  printParts(outcome, outcomePartLabels, language);
