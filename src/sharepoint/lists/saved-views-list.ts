import type { SavedView } from "#domain/initiatives/saved-view.ts";
import { boolean, key, note, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const savedViewsList = defineList<SavedView>({
  name: "SavedViews",
  title: { sv: "Sparade vyer", en: "Saved views" },
  purpose: {
    sv: "Sätt att se på portföljen som någon har gett ett namn.",
    en: "Ways to look at the portfolio that somebody has named.",
  },
  columns: {
    key: key(),
    ownerId: optionalLookup("Ägare", "Owner", "People", { indexed: true }),
    name: text("Vy", "View", { internalName: "Title" }),
    definition: note("Definition", "Definition"),
    isRemoved: boolean("Borttagen", "Removed", { derived: true }),
  },
  view: ["name", "ownerId", "isRemoved"],
  rights: everyone("own", { coordinators: "edit" }),
});
