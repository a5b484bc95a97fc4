import { defineTexts } from "#tab/shared/texts.ts";

export const splitTexts = defineTexts({
  sv: {
    unit: "Enhet",
    year: "År",
    costType: "Kostnadstyp",
    cost: "Kostnad",
    effect: "Ekonomisk effekt",
    noUnit: "Enhet inte angiven",
    noType: "Inte angiven",
    total: "Summa",
  },
  en: {
    unit: "Unit",
    year: "Year",
    costType: "Cost type",
    cost: "Cost",
    effect: "Economic effect",
    noUnit: "Unit not stated",
    noType: "Not stated",
    total: "Total",
  },
});
