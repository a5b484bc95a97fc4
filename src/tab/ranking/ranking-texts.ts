import type { RankingKey } from "#domain/governance/governing-model.ts";
import type { Labels } from "#domain/shared/language.ts";
import { defineTexts } from "#tab/shared/texts.ts";

/** What comes first, for each key of an ordering. */
export const rankingKeyLabels: Labels<RankingKey> = {
  priorityClass: {
    sv: "gällande rätt före samhällsviktigt före effektivitet",
    en: "law before critical operations before efficiency",
  },
  score: { sv: "högst poäng", en: "highest score" },
  payback: { sv: "kortast återbetalningstid", en: "shortest payback" },
  netPresentValue: { sv: "störst nuvärde", en: "largest net present value" },
  urgency: { sv: "mest angeläget", en: "most urgent" },
};

export const rankingTexts = defineTexts({
  sv: {
    title: "Rangordning",
    loading: "Hämtar det som väntar på resurser",
    lead: (order: string, model: string) =>
      `Ordning, aldrig en summa: ${order}. Så säger styrmodellen ”${model}”.`,
    andThen: "sedan",
    noneTitle: "Inget väntar på resurser",
    noneText: "När behov har värderats eller väntar på beslut rangordnas de här.",
    also: "Visa även beslutade",
    capacity: "Gemensamma resurser (timmar)",
    capacityHint: (period: string) => `Timmar som finns för ${period}. Ändringen gäller bara din vy.`,
    capacityTitle: "Vad som ryms",
    capacityNote: (taken: string, all: string, unknown: number) =>
      unknown === 0
        ? `${taken} av ${all} timmar är tagna ovanför linjen.`
        : `${taken} av ${all} timmar är tagna ovanför linjen. För ${String(unknown)} initiativ där är timmarna inte angivna.`,
    line: "Hit räcker timmarna",
    place: "Plats",
    initiative: "Initiativ",
    class: "Klass",
    noClass: "Klass inte angiven",
    score: "Poäng",
    payback: "Återbetalning",
    hours: "Timmar",
    why: "Varför här",
    years: (years: string) => `${years} år`,
    hoursCount: (hours: string) => `${hours} h`,
    unknown: "inte angivet",
    couldPass: "Skulle rymmas i de timmar som är kvar",
    lawUnproven: "Klassen gällande rätt behöver lagrum och sista dag",
    list: "Initiativen i ordning",
    listRest: "Initiativen längre ner i ordningen",
    rest: (count: number) => `Visa ${String(count)} till längre ner i ordningen`,
    sensitivity: "Om en vikt ändras med en femtedel",
    sensitivityLead:
      "Så känslig är ordningen för hur kriterierna viktas. Ingen vikt kan flytta något mellan klasserna.",
    criterion: "Kriterium",
    more: "Väger 20 % mer",
    less: "Väger 20 % mindre",
    stays: "Ordningen är densamma",
    moves: (count: number) => (count === 1 ? "1 byter plats" : `${String(count)} byter plats`),
    moved: (title: string, from: number, to: number) => `${title}: från ${String(from)} till ${String(to)}`,
  },
  en: {
    title: "Ranking",
    loading: "Fetching what waits for resources",
    lead: (order: string, model: string) =>
      `An order, never a sum: ${order}. So says the governing model “${model}”.`,
    andThen: "then",
    noneTitle: "Nothing waits for resources",
    noneText: "Once needs are valued or wait for a decision, they are ranked here.",
    also: "Show those decided too",
    capacity: "Shared resources (hours)",
    capacityHint: (period: string) => `Hours that there are for ${period}. The change is for your view only.`,
    capacityTitle: "What there is room for",
    capacityNote: (taken: string, all: string, unknown: number) =>
      unknown === 0
        ? `${taken} of ${all} hours are taken above the line.`
        : `${taken} of ${all} hours are taken above the line. For ${String(unknown)} initiatives there the hours are not stated.`,
    line: "The hours reach to here",
    place: "Place",
    initiative: "Initiative",
    class: "Class",
    noClass: "Class not stated",
    score: "Score",
    payback: "Payback",
    hours: "Hours",
    why: "Why here",
    years: (years: string) => `${years} years`,
    hoursCount: (hours: string) => `${hours} h`,
    unknown: "not stated",
    couldPass: "Would fit in the hours that are left",
    lawUnproven: "The class law needs a legal reference and a last day",
    list: "The initiatives in order",
    listRest: "The initiatives further down in the order",
    rest: (count: number) => `Show ${String(count)} more further down in the order`,
    sensitivity: "If a weight changes by a fifth",
    sensitivityLead:
      "This is how much the order hangs on the criteria's weights. No weight can move anything between classes.",
    criterion: "Criterion",
    more: "Weighs 20 % more",
    less: "Weighs 20 % less",
    stays: "The order is the same",
    moves: (count: number) => (count === 1 ? "1 changes place" : `${String(count)} change place`),
    moved: (title: string, from: number, to: number) => `${title}: from ${String(from)} to ${String(to)}`,
  },
});
