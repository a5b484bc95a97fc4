import { roleLabels, type Person } from "#domain/organisation/person.ts";
import { account, key, multiChoice, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const peopleList = defineList<Person>({
  name: "People",
  title: { sv: "Personer", en: "People" },
  purpose: {
    sv: "De som har en del i ett initiativ eller ett råd, också de utan konto.",
    en: "Those with a part in an initiative or a council, also those without an account.",
  },
  columns: {
    key: key(),
    name: text("Person", "Person", { internalName: "Title" }),
    objectId: text("Entra-id", "Entra object id", { indexed: true }),
    accountId: account("Konto", "Account", { indexed: true }),
    unitId: optionalLookup("Enhet", "Unit", "Units", { indexed: true }),
    roles: multiChoice("Roller", "Roles", roleLabels),
    deputyId: optionalLookup("Ersättare", "Deputy", "People"),
    title: text("Befattning", "Job title", { internalName: "JobTitle" }),
  },
  view: ["name", "title", "unitId", "roles", "deputyId"],
  rights: everyone("read", { coordinators: "edit" }),
});
