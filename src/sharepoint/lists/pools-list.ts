import type { Pool } from "#domain/organisation/pool.ts";
import { key, note, optionalLookup, optionalNumber, text } from "#sharepoint/schema/columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const poolsList = defineList<Pool>({
  name: "Pools",
  title: { sv: "Resurspooler", en: "Resource pools" },
  purpose: {
    sv: "Funktioner vars tid initiativ frågar efter, med den som äger resursen.",
    en: "Functions whose time initiatives ask for, with whoever owns the resource.",
  },
  columns: {
    key: key(),
    name: text("Resurspool", "Resource pool", { internalName: "Title" }),
    ownerId: optionalLookup("Resursägare", "Resource owner", "People", { indexed: true }),
    hoursPerMonth: optionalNumber("Timmar per månad", "Hours a month"),
    purpose: note("Hjälper till med", "Helps with"),
  },
  view: ["name", "ownerId", "hoursPerMonth", "purpose"],
  rights: everyone("read", { coordinators: "edit" }),
});
