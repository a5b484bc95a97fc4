import { defineTexts } from "#tab/shared/texts.ts";

export const securityTexts = defineTexts({
  sv: {
    notSuitable: "Inte lämpligt",
    overdue: "Försenade plikter",
    open: "Öppna plikter",
    notAssessed: "Inte bedömt",
    conditions: "Lämpligt med villkor",
    clear: "Bedömt, inget väntar",
    class: (levels: string) => `Klass ${levels}`,
    confidentiality: "K",
    correctness: "R",
    availability: "T",
    classNotAsked: "Styrmodellen frågar inte efter klass",
    personalData: "Personuppgifter",
    sensitiveData: "Känsliga personuppgifter",
    noPersonalData: "Inga personuppgifter",
    personalUnknown: "Personuppgifter: inte besvarat",
    personalNotAsked: "Styrmodellen frågar inte efter personuppgifter",
    verdict: (aspect: string, word: string) => `${aspect}: ${word}`,
    noVerdict: "inget utlåtande",
    duties: (open: number, overdue: number) =>
      `${open === 1 ? "1 öppen plikt" : `${String(open)} öppna plikter`}, ${
        overdue === 0
          ? "ingen försenad"
          : `varav ${overdue === 1 ? "1 försenad" : `${String(overdue)} försenade`}`
      }`,
  },
  en: {
    notSuitable: "Not suitable",
    overdue: "Overdue duties",
    open: "Open duties",
    notAssessed: "Not assessed",
    conditions: "Suitable with conditions",
    clear: "Assessed, nothing waits",
    class: (levels: string) => `Class ${levels}`,
    confidentiality: "C",
    correctness: "I",
    availability: "A",
    classNotAsked: "The governing model does not ask for a class",
    personalData: "Personal data",
    sensitiveData: "Sensitive personal data",
    noPersonalData: "No personal data",
    personalUnknown: "Personal data: not answered",
    personalNotAsked: "The governing model does not ask about personal data",
    verdict: (aspect: string, word: string) => `${aspect}: ${word}`,
    noVerdict: "no statement",
    duties: (open: number, overdue: number) =>
      `${open === 1 ? "1 open duty" : `${String(open)} open duties`}, ${
        overdue === 0 ? "none" : String(overdue)
      } overdue`,
  },
});
