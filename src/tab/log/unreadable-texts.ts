import { defineTexts } from "#tab/shared/texts.ts";

export const unreadableTexts = defineTexts({
  sv: {
    title: "Rader som inte kan läsas",
    lead: "Någon har skrivit något i en SharePoint-lista som Rådslag inte kan tolka. Raden lämnas utanför allt som visas och räknas, tills den är rättad.",
    none: "Inga sådana rader har påträffats i det som har lästs.",
    row: (list: string, id: number) => `${list}, rad ${id}`,
    how: (column: string) =>
      `Öppna raden, rätta ”${column}” (välj ett av värdena som kolumnen erbjuder, eller återställ en tidigare version av raden) och spara. Läs sedan igenom listorna igen.`,
    check: "Läs igenom alla listor",
    checking: (read: number, of: number) => `Läser lista ${Math.min(read + 1, of)} av ${of}…`,
    checked: (count: number) =>
      count === 0
        ? "Alla listor är lästa: varje rad kan läsas."
        : `Alla listor är lästa: ${count} ${count === 1 ? "rad" : "rader"} kan inte läsas.`,
  },
  en: {
    title: "Rows that cannot be read",
    lead: "Somebody has written something in a SharePoint list that Rådslag cannot make sense of. The row is left out of all that is shown and counted, until it is corrected.",
    none: "No such rows have been met in what has been read.",
    row: (list: string, id: number) => `${list}, row ${id}`,
    how: (column: string) =>
      `Open the row, correct “${column}” (choose one of the values that the column offers, or restore an earlier version of the row) and save. Then read the lists through again.`,
    check: "Read all lists through",
    checking: (read: number, of: number) => `Reading list ${Math.min(read + 1, of)} of ${of}…`,
    checked: (count: number) =>
      count === 0
        ? "All lists have been read: every row can be read."
        : `All lists have been read: ${count} ${count === 1 ? "row" : "rows"} cannot be read.`,
  },
});
