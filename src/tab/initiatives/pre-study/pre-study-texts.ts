import { defineTexts } from "#tab/shared/texts.ts";

export const preStudyTexts = defineTexts({
  sv: {
    title: "Förstudie",
    hint: "Sex verktyg. Fyll i dem som hjälper er, eller skriv var förstudien finns under Annat.",
    rest: "Annat i förstudien",
    restHint: "Det som inte hör till något av verktygen, eller var förstudien finns.",
    templateTitle: "Mall för utvecklingsbehov",
    templateHint: "Sex frågor som gör att andra förstår behovet. Det du redan har skrivit står kvar ovanför.",
    insertTemplate: "Infoga mallen",
    insertExample: "Infoga exemplet",
    example: "Exempel",
    inserted: "Infogat sist i behovet.",
  },
  en: {
    title: "Pre-study",
    hint: "Six tools. Fill in those that help you, or write where the pre-study is under Other.",
    rest: "Other in the pre-study",
    restHint: "What belongs to none of the tools, or where the pre-study is.",
    templateTitle: "Template for a development need",
    templateHint: "Six questions that make others understand the need. What you have written stays above.",
    insertTemplate: "Insert the template",
    insertExample: "Insert the example",
    example: "Example",
    inserted: "Inserted at the end of the need.",
  },
});
