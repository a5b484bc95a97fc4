import type { CostType } from "#domain/governance/governing-model.ts";

/** Kinds of cost and effect (kostnadstyper), as a municipality's accounts group them. */
export const costTypes: readonly CostType[] = [
  { key: "personnel", name: { sv: "Personal", en: "Personnel" } },
  { key: "licences", name: { sv: "Licenser och avtal", en: "Licences and contracts" } },
  { key: "consultants", name: { sv: "Konsulter", en: "Consultants" } },
  { key: "equipment", name: { sv: "Utrustning", en: "Equipment" } },
  { key: "other", name: { sv: "Övrigt", en: "Other" } },
];

/** Örebro's summary shows investments and premises on their own lines too. */
export const costTypesWithCapital: readonly CostType[] = [
  ...costTypes.slice(0, -1),
  { key: "premises", name: { sv: "Lokaler", en: "Premises" } },
  { key: "capital", name: { sv: "Kapitalkostnader", en: "Capital costs" } },
  { key: "other", name: { sv: "Övrigt", en: "Other" } },
];
