import { defineTexts } from "#tab/shared/texts.ts";

export const groupTexts = defineTexts({
  sv: {
    title: "Kan köpas tillsammans",
    lead: "Anskaffningar som någon har sagt är samma behov, som ersätter samma system, hör till samma objekt eller är lika i ord. I ord ska alla likna en och samma anskaffning. Köp av samma slag räknas ihop mot lagens gränser.",
    looking: "Jämför behoven med varandra …",
    failed: "Behoven kunde inte jämföras i ord. Läs in sidan igen.",
    none: "Inga anskaffningar hör ihop i urvalet.",
    showAll: (count: string) => `Visa alla ${count}`,
    name: (first: string, others: string) => `${first} och ${others} till`,
    canJoin: "Kan köpas tillsammans",
    joined: "Har gått samman",
    decidedApart: "Beslutade var för sig",
    why: "Därför hör de ihop",
    said: (one: string, other: string, what: string) => `${one} och ${other}: ${what}`,
    replaces: (system: string, count: string) => `${count} ersätter ${system}`,
    object: (system: string, count: string) => `${count} hör till ${system}`,
    alike: (one: string, other: string, words: string, percent: string) =>
      `${one} och ${other}: ${words}, ${percent}`,
    members: "Anskaffningarna",
    worth: (sum: string) => `värt ${sum}`,
    together: "Tillsammans",
    costs: "Kostnader",
    benefits: "Gemensamma nyttor",
    security: "Säkerhet",
    valueTogether: "Inköpsvärde",
    inCommon: (sum: string, list: string) => `${sum} per år i flera enheter: ${list}`,
    oneGains: (list: string) => `Bara en enhet får nyttan: ${list} per år`,
    noGains: "Ingen nytta är beräknad per enhet.",
    ofUnknownUnit: (sum: string) => `${sum} per år utan angiven enhet`,
    elsewhere: (list: string) => `Får nytta utan att vara med: ${list} per år`,
    goals: (list: string) => `Gemensamma mål: ${list}`,
    goal: (name: string, units: string) => `${name} (${units})`,
    duties: (open: number, overdue: number) =>
      `${open === 1 ? "1 öppen plikt" : `${String(open)} öppna plikter`} om säkerhet och juridik, ${
        overdue === 0
          ? "ingen försenad"
          : `varav ${overdue === 1 ? "1 försenad" : `${String(overdue)} försenade`}`
      }`,
    noDuties: "Inga öppna plikter om säkerhet och juridik",
    replacedCost: (names: string, sum: string) => `Ersätter ${names}, som kostar ${sum} per år`,
    reachedTogether: (limit: string, amount: string) =>
      `Bara tillsammans når de ${limit} (${amount}): köp av samma slag räknas ihop.`,
    reached: (limit: string, amount: string) => `Når ${limit} (${amount}).`,
    notReached: (limit: string, amount: string) => `Når inte ${limit} (${amount}).`,
    maybeReached: (limit: string, amount: string) =>
      `Okänt om de når ${limit} (${amount}): alla inköpsvärden är inte angivna.`,
    noLimit: (limit: string) => `Okänt om de når ${limit}: styrmodellen har ingen för i dag.`,
    directProcurementLimit: "gränsen för direktupphandling",
    euThreshold: "EU:s tröskelvärde",
    join: "Samordna",
    joinLabel: (one: string, other: string) => `Samordna ${one} och ${other}`,
    joinPair: (one: string, other: string) => `${one} och ${other}`,
    allPairs: (count: string) => `Visa alla ${count} par`,
  },
  en: {
    title: "Could be bought together",
    lead: "Acquisitions that somebody has called the same need, that replace the same system, belong to the same object or are alike in words. In words, all are to be like one and the same acquisition. Purchases of the same kind are added up against the limits of the law.",
    looking: "Comparing the needs …",
    failed: "The needs could not be compared in words. Load the page again.",
    none: "No acquisitions belong together in this choice.",
    showAll: (count: string) => `Show all ${count}`,
    name: (first: string, others: string) => `${first} and ${others} more`,
    canJoin: "Could be bought together",
    joined: "Have merged",
    decidedApart: "Decided apart",
    why: "Why they belong together",
    said: (one: string, other: string, what: string) => `${one} and ${other}: ${what}`,
    replaces: (system: string, count: string) => `${count} replace ${system}`,
    object: (system: string, count: string) => `${count} belong to ${system}`,
    alike: (one: string, other: string, words: string, percent: string) =>
      `${one} and ${other}: ${words}, ${percent}`,
    members: "The acquisitions",
    worth: (sum: string) => `worth ${sum}`,
    together: "Together",
    costs: "Costs",
    benefits: "Common benefits",
    security: "Security",
    valueTogether: "Purchase value",
    inCommon: (sum: string, list: string) => `${sum} a year in several units: ${list}`,
    oneGains: (list: string) => `One unit alone gains: ${list} a year`,
    noGains: "No benefit is calculated by unit.",
    ofUnknownUnit: (sum: string) => `${sum} a year without a unit`,
    elsewhere: (list: string) => `Gain without taking part: ${list} a year`,
    goals: (list: string) => `Common goals: ${list}`,
    goal: (name: string, units: string) => `${name} (${units})`,
    duties: (open: number, overdue: number) =>
      `${open === 1 ? "1 open duty" : `${String(open)} open duties`} of security and law, ${
        overdue === 0 ? "none" : String(overdue)
      } overdue`,
    noDuties: "No open duties of security and law",
    replacedCost: (names: string, sum: string) => `Replaces ${names}, which costs ${sum} a year`,
    reachedTogether: (limit: string, amount: string) =>
      `Only together do they reach ${limit} (${amount}): purchases of the same kind are added up.`,
    reached: (limit: string, amount: string) => `Reaches ${limit} (${amount}).`,
    notReached: (limit: string, amount: string) => `Does not reach ${limit} (${amount}).`,
    maybeReached: (limit: string, amount: string) =>
      `Unknown whether they reach ${limit} (${amount}): not all purchase values are stated.`,
    noLimit: (limit: string) =>
      `Unknown whether they reach ${limit}: the governing model has none for today.`,
    directProcurementLimit: "the limit of direct procurement",
    euThreshold: "the EU threshold",
    join: "Coordinate",
    joinLabel: (one: string, other: string) => `Coordinate ${one} and ${other}`,
    joinPair: (one: string, other: string) => `${one} and ${other}`,
    allPairs: (count: string) => `Show all ${count} pairs`,
  },
});
