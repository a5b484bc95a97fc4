import { defineTexts } from "#tab/shared/texts.ts";

export const publishTexts = defineTexts({
  sv: {
    title: "Publicera modellen",
    lead: "En publicerad version ändras aldrig. Den tar över från den dag du väljer, och det som redan är beslutat och värderat står kvar.",
    takesOverOn: "Tar över den",
    decidedBy: "Beslutad av",
    decidedByHint: "Till exempel Kommunstyrelsen.",
    decidedOn: "Beslutsdatum",
    paragraph: "Paragraf i protokollet",
    note: "Vad som är nytt, för dem som arbetar efter den",
    problems: "Det här måste rättas först",
    warnings: "Det här hindrar inte, men är bra att veta först",
    publish: "Publicera",
    publishing: "Publicerar…",
    cancel: "Avbryt",
    published: (name: string, day: string) => `”${name}” är publicerad och tar över ${day}.`,
    missing: "Organ som modellen har men som inte finns i kommunen än:",
    addBody: (name: string) => `Lägg till ${name}`,
    added: (name: string) => `${name} är tillagt. Utse ordförande och ledamöter på sidan Organisation.`,
    addInUnits: (name: string, count: number) =>
      count === 1
        ? `Lägg till ${name} i den förvaltning som saknar det`
        : `Lägg till ${name} i de ${String(count)} förvaltningar som saknar det`,
    addedInUnits: (name: string, count: number) =>
      count === 1
        ? `${name} är tillagt i en förvaltning. Utse ordförande och ledamöter på sidan Organisation.`
        : `${name} är tillagt i ${String(count)} förvaltningar. Utse ordförande och ledamöter på sidan Organisation.`,
    toOrganisation: "Till Organisation",
    close: "Klar",
  },
  en: {
    title: "Publish the model",
    lead: "A published version is never changed. It takes over from the day that you choose, and what has been decided and valued stays.",
    takesOverOn: "Takes over on",
    decidedBy: "Decided by",
    decidedByHint: "Such as the executive board.",
    decidedOn: "Decided on",
    paragraph: "Paragraph of the minutes",
    note: "What is new, for those who work by it",
    problems: "This must be put right first",
    warnings: "This is no hindrance, but good to know first",
    publish: "Publish",
    publishing: "Publishing…",
    cancel: "Cancel",
    published: (name: string, day: string) => `“${name}” is published and takes over on ${day}.`,
    missing: "Bodies that the model has but the municipality does not yet:",
    addBody: (name: string) => `Add ${name}`,
    added: (name: string) => `${name} is added. Name chair and members on the page Organisation.`,
    addInUnits: (name: string, count: number) =>
      count === 1
        ? `Add ${name} in the administration that lacks it`
        : `Add ${name} in the ${String(count)} administrations that lack it`,
    addedInUnits: (name: string, count: number) =>
      count === 1
        ? `${name} is added in one administration. Name chair and members on the page Organisation.`
        : `${name} is added in ${String(count)} administrations. Name chair and members on the page Organisation.`,
    toOrganisation: "To Organisation",
    close: "Done",
  },
});
