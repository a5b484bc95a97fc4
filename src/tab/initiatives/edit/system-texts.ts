import { defineTexts } from "#tab/shared/texts.ts";

export const systemTexts = defineTexts({
  sv: {
    title: "Objekt och system",
    systemId: "Hör till objektet",
    systemIdHint: "Behövs inte. Det mesta hör inte till något objekt.",
    noObject: "Inget objekt",
    replacesIds: "Ersätter",
    addReplaced: "Lägg till system som ersätts",
    choose: "Välj system",
    remove: (name: string) => `Ta bort ${name}`,
    unknown: "Okänt system",
    none: "Inget",
    retired: (name: string) => `${name} (avvecklat)`,
    loading: "Hämtar systemen",
  },
  en: {
    title: "Objects and systems",
    systemId: "Belongs to the object",
    systemIdHint: "Not needed. Most belong to no object.",
    noObject: "No object",
    replacesIds: "Replaces",
    addReplaced: "Add a system that is replaced",
    choose: "Choose a system",
    remove: (name: string) => `Remove ${name}`,
    unknown: "Unknown system",
    none: "Nothing",
    retired: (name: string) => `${name} (retired)`,
    loading: "Fetching the systems",
  },
});
