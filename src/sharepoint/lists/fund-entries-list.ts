import { fundEntryKindLabels, type FundEntry } from "#domain/money/fund-entry.ts";
import { choice, key, kronor, note, number, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const fundEntriesList = defineList<FundEntry>({
  name: "FundEntries",
  title: { sv: "Centrala medel", en: "Central funds" },
  purpose: {
    sv: "Liggare för centrala medel: rader läggs till och ändras aldrig. Medarbetare och chefer ansöker; annat räknas bara när en koordinator har skrivit raden.",
    en: "Ledger of central funds: rows are added and never changed. Staff and managers apply; the rest counts only when a coordinator has written the row.",
  },
  columns: {
    key: key(),
    fund: text("Medel", "Fund", { indexed: true }),
    kind: choice("Slag", "Kind", fundEntryKindLabels, { indexed: true }),
    initiativeId: optionalLookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    unitId: optionalLookup("Enhet", "Unit", "Units", { indexed: true }),
    year: number("År", "Year", { indexed: true }),
    amount: kronor("Belopp (kr)", "Amount (SEK)"),
    note: note("Anteckning", "Note"),
    enteredById: optionalLookup("Införd av", "Entered by", "People", { indexed: true }),
  },
  view: ["fund", "year", "kind", "amount", "initiativeId", "unitId", "note", "enteredById"],
  rights: everyone("read", { coordinators: "add", managers: "add", staff: "add" }),
  isAddedToInTab: true,
});
