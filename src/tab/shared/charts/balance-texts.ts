import { defineTexts } from "#tab/shared/texts.ts";

export const balanceTexts = defineTexts({
  sv: {
    technology: "Teknik",
    change: "Ändrat arbetssätt",
    hours: (hours: string, share: string) => `${hours} h (${share})`,
    aim: (share: string) => `Sikta på ${share} ändrat arbetssätt`,
    noHours: "Ingen aktivitet har timmar än, så balansen är okänd.",
    counted: (withHours: string, all: string) => `${withHours} av ${all} aktiviteter har timmar.`,
    reached: (share: string, aim: string) =>
      `${share} av timmarna går till ändrat arbetssätt. Det är minst de ${aim} som styrmodellen siktar på.`,
    short: (share: string, aim: string, missing: string) =>
      `${share} av timmarna går till ändrat arbetssätt. Till ${aim} fattas ${missing} timmar.`,
    aimless: (share: string) => `${share} av timmarna går till ändrat arbetssätt.`,
    phases: "Före och efter driftstart",
    part: "Del",
    shareOfChange: "Andel ändrat",
    withHours: "Har timmar",
    ofAll: (part: string, all: string) => `${part} av ${all}`,
    sum: "Summa",
    "before:planned": "Före driftstart, planerat",
    "before:done": "Före driftstart, gjort",
    "after:planned": "Efter driftstart, planerat",
    "after:done": "Efter driftstart, gjort",
    "unknown:planned": "Okänt när, planerat",
    "unknown:done": "Okänt när, gjort",
    startClosed: (day: string) => `Driftstart: initiativet avslutades ${day}.`,
    startPlanned: (day: string) => `Driftstart räknas som det planerade slutet, ${day}.`,
    startUnknown:
      "Driftstart är okänd: ange ett slut på initiativet. Det som är gjort medan det pågår räknas som före.",
    unitUnknown: "Enhet inte angiven",
  },
  en: {
    technology: "Technology",
    change: "Changed ways of working",
    hours: (hours: string, share: string) => `${hours} h (${share})`,
    aim: (share: string) => `Aim at ${share} change`,
    noHours: "No activity has hours yet, so the balance is unknown.",
    counted: (withHours: string, all: string) => `${withHours} of ${all} activities have hours.`,
    reached: (share: string, aim: string) =>
      `${share} of the hours go to changed ways of working. That is at least the ${aim} that the governing model aims at.`,
    short: (share: string, aim: string, missing: string) =>
      `${share} of the hours go to changed ways of working. ${missing} hours are missing to ${aim}.`,
    aimless: (share: string) => `${share} of the hours go to changed ways of working.`,
    phases: "Before and after go-live",
    part: "Part",
    shareOfChange: "Share of change",
    withHours: "With hours",
    ofAll: (part: string, all: string) => `${part} of ${all}`,
    sum: "Total",
    "before:planned": "Before go-live, planned",
    "before:done": "Before go-live, done",
    "after:planned": "After go-live, planned",
    "after:done": "After go-live, done",
    "unknown:planned": "Unknown when, planned",
    "unknown:done": "Unknown when, done",
    startClosed: (day: string) => `Go-live: the initiative was closed on ${day}.`,
    startPlanned: (day: string) => `Go-live is taken to be the planned end, ${day}.`,
    startUnknown:
      "Go-live is unknown: state an end of the initiative. What is done while it goes on counts as before.",
    unitUnknown: "Unit not stated",
  },
});
