import { defineTexts } from "#tab/shared/texts.ts";

export const organisationTexts = defineTexts({
  sv: { title: "Organisation", loading: "Läser in organisationen…" },
  en: { title: "Organisation", loading: "Loading the organisation…" },
});
