import type { Setting } from "#domain/shared/setting.ts";
import { key, note } from "#sharepoint/schema/columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const settingsList = defineList<Setting>({
  name: "Settings",
  title: { sv: "Inställningar", en: "Settings" },
  purpose: { sv: "Kommunens inställningar, som JSON.", en: "The municipality's settings, as JSON." },
  columns: { key: key(), value: note("Värde", "Value") },
  view: ["key", "value"],
  rights: everyone("read", { coordinators: "edit" }),
});
