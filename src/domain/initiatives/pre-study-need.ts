import type { Text } from "#domain/shared/language.ts";

/** One question of the template for a development need (utvecklingsbehov), with an answer as an example. */
export interface NeedPrompt {
  /** Begins the sentence that the person goes on writing. */
  readonly start: Text;
  readonly example: Text;
}

export const needPrompts: readonly NeedPrompt[] = [
  {
    start: { sv: "Vi behöver", en: "We need" },
    example: {
      sv: "att den som söker bygglov ser var ärendet är utan att ringa.",
      en: "those who apply for a building permit to see where their case is without calling.",
    },
  },
  {
    start: { sv: "Så är det i dag", en: "As it is today" },
    example: {
      sv: "handläggarna svarar i telefon på samma fråga flera gånger om dagen.",
      en: "case officers answer the same question on the telephone several times a day.",
    },
  },
  {
    start: { sv: "Det berör", en: "It concerns" },
    example: {
      sv: "900 sökande om året, sex handläggare och kontaktcenter.",
      en: "900 applicants a year, six case officers and the contact centre.",
    },
  },
  {
    start: { sv: "Så ofta händer det", en: "It happens this often" },
    example: {
      sv: "omkring 40 samtal i veckan på tio minuter vardera.",
      en: "about 40 calls a week of ten minutes each.",
    },
  },
  {
    start: { sv: "Om inget görs", en: "If nothing is done" },
    example: {
      sv: "växer kön varje vår, och sökande bygger utan lov.",
      en: "the queue grows every spring, and applicants build without a permit.",
    },
  },
  {
    start: { sv: "Vi ser att det blev bättre när", en: "We see that it got better when" },
    example: {
      sv: "samtalen om status har halverats och sökande säger att de vet vad som händer.",
      en: "calls about status have halved and applicants say that they know what happens.",
    },
  },
];

/** What has been written with the template, or its example, after it; nothing that was written is replaced. */
export function withNeedTemplate(written: string, language: "sv" | "en", isExample: boolean): string {
  const lines = needPrompts.map(
    ({ start, example }) => `${start[language]}: ${isExample ? example[language] : ""}`,
  );
  const template = lines.join("\n");
  return written.trim() === "" ? template : `${written}\n\n${template}`;
}
