import { defineTexts } from "#tab/shared/texts.ts";

export const governanceTexts = defineTexts({
  sv: { title: "Styrning", loading: "Läser in styrmodellen…" },
  en: { title: "Governance", loading: "Loading the governing model…" },
});
