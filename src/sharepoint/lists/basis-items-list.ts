import { basisKindLabels, type BasisItem } from "#domain/initiatives/basis-item.ts";
import {
  boolean,
  choice,
  key,
  lookup,
  note,
  optionalLookup,
  optionalNumber,
  text,
} from "#sharepoint/schema/columns.ts";
import { optionalDay } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const basisItemsList = defineList<BasisItem>({
  name: "BasisItems",
  title: { sv: "Underlag och aktiviteter", en: "Basis and activities" },
  purpose: {
    sv: "Vad ett initiativ vilar på och gör vid sidan av tekniken: intressenter, användartester, utbildning, prövade produkter, kontroller.",
    en: "What an initiative rests on and does beside the technology: stakeholders, usability tests, training, trials, checks.",
  },
  columns: {
    key: key(),
    initiativeId: lookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    kind: choice("Slag", "Kind", basisKindLabels, { indexed: true }),
    title: text("Rubrik", "Title"),
    text: note("Beskrivning", "Description"),
    outcome: note("Vad det gav", "What came of it"),
    personId: optionalLookup("Ansvarig", "Responsible", "People"),
    dueOn: optionalDay("Ska vara gjort", "Due on"),
    doneOn: optionalDay("Gjort", "Done on"),
    hours: optionalNumber("Timmar", "Hours"),
    link: text("Länk", "Link"),
    isRemoved: boolean("Borttagen", "Removed"),
  },
  view: ["initiativeId", "kind", "title", "personId", "dueOn", "doneOn"],
  rights: everyone("own", { coordinators: "edit" }),
  isAddedToInTab: true,
});
