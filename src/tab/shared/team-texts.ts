import { defineTexts } from "./texts.ts";

export const teamTexts = defineTexts({
  sv: {
    seats: (team: string) => `Kompetenser i ${team}`,
    vacant: "Vakant",
    vacantSome: (count: number, of: number) => `${String(count)} av ${String(of)} vakant`,
    others: "Också i teamet, utan någon av kompetenserna",
    handsTo: (party: string) => `Lämnar över till ${party}`,
  },
  en: {
    seats: (team: string) => `Competences of ${team}`,
    vacant: "Vacant",
    vacantSome: (count: number, of: number) => `${String(count)} of ${String(of)} vacant`,
    others: "Also in the team, with none of the competences",
    handsTo: (party: string) => `Hands over to ${party}`,
  },
});
