import { defineTexts } from "#tab/shared/texts.ts";

export const chartTexts = defineTexts({
  sv: {
    region: "Diagram över urvalet",
    filterBy: (name: string, count: string, share: string) =>
      `${name}: ${count} initiativ, ${share}. Filtrera.`,
    status: "Initiativ efter status",
    statusNote: (sum: string, of: string) => `Statusarna summerar till ${sum} av ${of} initiativ.`,
    unit: "Andel per förvaltning och bolag",
    unitNote: (sum: string, of: string) => `Visar ${sum} av ${of} initiativ.`,
    withoutCentral: (names: string) => `Räkna utan ${names}`,
    rank: "Plats",
    value: "Poäng mot budget",
    valueNote: (both: string, of: string) => `${both} av ${of} initiativ har både poäng och budget.`,
    valueCell: (count: string, score: string, budget: string) =>
      `${count} initiativ med poäng ${score} och budget ${budget}. Filtrera.`,
    score: "Poäng",
    budget: "Budget",
    missing: "Saknas",
    more: (count: number) => `Visa ${count} till`,
    fewer: "Visa färre",
  },
  en: {
    region: "Charts of the selection",
    filterBy: (name: string, count: string, share: string) =>
      `${name}: ${count} initiatives, ${share}. Filter.`,
    status: "Initiatives by status",
    statusNote: (sum: string, of: string) => `The statuses add up to ${sum} of ${of} initiatives.`,
    unit: "Share per unit and company",
    unitNote: (sum: string, of: string) => `Shows ${sum} of ${of} initiatives.`,
    withoutCentral: (names: string) => `Count without ${names}`,
    rank: "Rank",
    value: "Score against budget",
    valueNote: (both: string, of: string) => `${both} of ${of} initiatives have both a score and a budget.`,
    valueCell: (count: string, score: string, budget: string) =>
      `${count} initiatives with score ${score} and budget ${budget}. Filter.`,
    score: "Score",
    budget: "Budget",
    missing: "Missing",
    more: (count: number) => `Show ${count} more`,
    fewer: "Show fewer",
  },
});
