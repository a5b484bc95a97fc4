import type { NeedAnswers } from "#domain/initiatives/initiative.ts";

interface DemoAcquisition {
  readonly answers: NeedAnswers;
  /** The managed object that it belongs to, and the systems that it replaces, by name. */
  readonly systems: readonly [object: string | undefined, ...replaces: string[]];
}

const bought = (purchaseValue: number | undefined, more: NeedAnswers = {}): NeedAnswers => ({
  acquisitionForm: "procurement",
  isReplacement: true,
  ...(purchaseValue === undefined ? {} : { purchaseValue }),
  ...more,
});
const classed = (confidentiality: number, correctness: number, availability: number): NeedAnswers => ({
  classConfidentiality: `level-${String(confidentiality)}`,
  classCorrectness: `level-${String(correctness)}`,
  classAvailability: `level-${String(availability)}`,
});

/**
 * What several units are about to buy at the same time, by title: systems for premises in place of one, what the council's papers and
 * the archive need, medicines in care, and invoices.
 */
export const demoAcquisitions: Readonly<Record<string, DemoAcquisition>> = {
  "Nytt system för lokalresursplanering": {
    answers: bought(480_000, { ...classed(1, 1, 1), hasPersonalData: false }),
    systems: [undefined, "Fastighetssystemet", "Lokalbokningen"],
  },
  "Nytt system för hyresavtal": {
    answers: bought(420_000, { ...classed(2, 2, 1), hasPersonalData: true }),
    systems: [undefined, "Fastighetssystemet"],
  },
  "Nytt system för ronderingar": { answers: bought(undefined), systems: [undefined, "Fastighetssystemet"] },
  "Nytt system för e-arkiv": {
    answers: bought(620_000, { ...classed(2, 3, 1), hasRecords: true }),
    systems: ["Dokument och ärenden"],
  },
  "Nytt system för diarieföring": {
    answers: bought(540_000, classed(2, 2, 2)),
    systems: ["Dokument och ärenden", "Diariesystemet"],
  },
  "Nytt system för läkemedelshantering": {
    answers: bought(640_000, { ...classed(3, 3, 3), hasPersonalData: true, hasSensitiveData: true }),
    systems: ["Vård och omsorg"],
  },
  "Nytt system för kundfakturor": {
    answers: bought(450_000, { ...classed(1, 2, 1), hasPersonalData: true, hasSensitiveData: false }),
    systems: ["Ekonomi och inköp"],
  },
  "Nytt system för fakturahantering": {
    answers: bought(380_000, { ...classed(1, 2, 2), hasPersonalData: true, hasSensitiveData: false }),
    systems: [undefined],
  },
};
