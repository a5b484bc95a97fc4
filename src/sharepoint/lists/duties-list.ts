import { dutyStateLabels, type Duty } from "#domain/governance/duty.ts";
import { choice, key, lookup, note, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { day } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";
import { texts } from "#sharepoint/schema/texts-column.ts";

export const dutiesList = defineList<Duty>({
  name: "Duties",
  title: { sv: "Plikter", en: "Duties" },
  purpose: {
    sv: "Vad lag och regler kräver av ett initiativ, med ägare och dag. Alla får stryka av, eftersom SharePoint inte kan ge rätten till radens ägare; vem som gjorde det står i versionshistoriken.",
    en: "What law and rules demand of an initiative, with owner and day. Everybody may settle one, since SharePoint cannot give the right to the row's owner; who did stands in the version history.",
  },
  columns: {
    key: key(),
    initiativeId: lookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    rule: text("Regel", "Rule", { indexed: true }),
    title: texts("Plikt", "Duty", { internalName: "Duty" }),
    why: texts("Varför", "Why"),
    source: note("Källa", "Source"),
    ownerId: optionalLookup("Ägare", "Owner", "People", { indexed: true }),
    dueOn: day("Senast", "Due on", { indexed: true, whenEmpty: "longAgo" }),
    state: choice("Läge", "State", dutyStateLabels, {
      startsAs: "open",
      whenUnknown: "open",
      indexed: true,
      derived: true,
    }),
    note: note("Vad som gjordes", "What was done", { derived: true }),
    settledById: optionalLookup("Avklarad av", "Settled by", "People", { derived: true }),
  },
  view: ["title", "initiativeId", "ownerId", "dueOn", "state", "note", "settledById"],
  rights: everyone("edit"),
  isAddedToInTab: true,
});
