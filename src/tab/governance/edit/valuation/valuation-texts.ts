import type { Labels } from "#domain/shared/language.ts";
import type { CalculationView, CriterionKind } from "#domain/valuation/valuation-model.ts";
import { defineTexts } from "#tab/shared/texts.ts";

export const criterionKindLabels: Labels<CriterionKind> = {
  level: { sv: "Med en nivå, som ger poäng", en: "By a level, which gives points" },
  words: { sv: "I ord", en: "In words" },
  calculation: { sv: "Av nyttokalkylen", en: "By the benefit calculation" },
};

export const calculationViewLabels: Labels<CalculationView> = {
  costPerUnit: { sv: "Kostnad per enhet", en: "Cost by unit" },
  netEffectPerYear: { sv: "Nettoeffekt per år", en: "Net effect by year" },
  effectPerUnit: { sv: "Effekt per enhet", en: "Effect by unit" },
  payback: { sv: "Återbetalningstid", en: "Payback" },
  qualitative: { sv: "Nytta i ord", en: "Benefits in words" },
};

export const valuationTexts = defineTexts({
  sv: {
    add: "Lägg till en värderingsmodell",
    startFrom: "Utgå från",
    blank: "En tom modell",
    copyOf: (name: string) => `En kopia av ${name}`,
    removeModel: "Ta bort modellen",
    removeOf: (name: string) => `Ta bort värderingsmodellen ${name}`,
    usedBy: (forms: string) =>
      `Modellen används av formulären: ${forms}. Välj en annan modell under Formulär innan den tas bort.`,
    mayRemove: "Inget formulär använder modellen. Gjorda värderingar behåller den även om den tas bort här.",
    removed: (name: string) => `${name} är borttagen ur utkastet.`,
    kind: "Besvaras",
    kindHint:
      "Bara nivåer ger poäng. Byter du från nivåer till något annat tas nivåerna bort ur utkastet; gjorda värderingar behåller sina.",
    shows: "Visar ur kalkylen",
    levelsGone: (count: number) =>
      `${count} ${count === 1 ? "nivå är borttagen" : "nivåer är borttagna"} och frågan ger inga poäng. De kommer tillbaka om du väljer nivåer igen innan du stänger frågan.`,
    levelsBack: (count: number) =>
      `${count} ${count === 1 ? "nivå är" : "nivåer är"} tillbaka, med sina texter.`,
    levelsTaken: (count: number) =>
      `Frågan har fått ${count} nivåer på samma skala som de andra. Skriv vad varje nivå betyder.`,
    quadrants: "Visa två frågor som fyra fält",
    quadrantsHint: "En bild med två nivåfrågor som axlar, till exempel nytta mot komplexitet.",
    quadrantsNeed: "Det behövs minst två frågor med nivåer.",
    x: "Vågrät axel",
    y: "Lodrät axel",
    topLeft: "Fältet uppe till vänster",
    topRight: "Fältet uppe till höger",
    bottomLeft: "Fältet nere till vänster",
    bottomRight: "Fältet nere till höger",
  },
  en: {
    add: "Add a valuation model",
    startFrom: "Start from",
    blank: "An empty model",
    copyOf: (name: string) => `A copy of ${name}`,
    removeModel: "Remove the model",
    removeOf: (name: string) => `Remove the valuation model ${name}`,
    usedBy: (forms: string) =>
      `The model is used by the forms: ${forms}. Choose another model under Forms before it is removed.`,
    mayRemove: "No form uses the model. Valuations that have been made keep it even if it is removed here.",
    removed: (name: string) => `${name} has been removed from the draft.`,
    kind: "Answered",
    kindHint:
      "Only levels give points. Changing from levels to something else removes the levels from the draft; valuations that have been made keep theirs.",
    shows: "Shows of the calculation",
    levelsGone: (count: number) =>
      `${count} ${count === 1 ? "level has" : "levels have"} been removed and the criterion gives no points. They come back if you choose levels again before you close the criterion.`,
    levelsBack: (count: number) =>
      `${count} ${count === 1 ? "level is" : "levels are"} back, with their texts.`,
    levelsTaken: (count: number) =>
      `The criterion has got ${count} levels on the same scale as the others. Write what each level means.`,
    quadrants: "Show two criteria as four fields",
    quadrantsHint: "A picture with two criteria with levels as axes, such as benefit against complexity.",
    quadrantsNeed: "At least two criteria with levels are needed.",
    x: "Horizontal axis",
    y: "Vertical axis",
    topLeft: "The field at the top left",
    topRight: "The field at the top right",
    bottomLeft: "The field at the bottom left",
    bottomRight: "The field at the bottom right",
  },
});
