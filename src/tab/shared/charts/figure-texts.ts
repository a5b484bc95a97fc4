import { defineTexts } from "#tab/shared/texts.ts";

export const figureTexts = defineTexts({
  sv: {
    asTable: "Visa som tabell",
    asChart: "Visa som diagram",
    sum: "Summa",
    count: "Antal",
    share: "Andel",
  },
  en: {
    asTable: "Show as a table",
    asChart: "Show as a chart",
    sum: "Total",
    count: "Number",
    share: "Share",
  },
});
