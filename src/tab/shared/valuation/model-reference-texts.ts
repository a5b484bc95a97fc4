import { defineTexts } from "#tab/shared/texts.ts";

export const modelReferenceTexts = defineTexts({
  sv: {
    model: (name: string, version: number) => `${name}, version ${String(version)}`,
    decidedBy: (who: string, paragraph: string, when: string) => `Beslutad av ${who}, ${paragraph}, ${when}`,
    decidedByNobody: "Förvald i Rådslag: kommunen har inte beslutat om en egen modell",
  },
  en: {
    model: (name: string, version: number) => `${name}, version ${String(version)}`,
    decidedBy: (who: string, paragraph: string, when: string) => `Decided by ${who}, ${paragraph}, ${when}`,
    decidedByNobody: "Preset in Rådslag: the municipality has decided on no model of its own",
  },
});
