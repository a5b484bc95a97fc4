import type { Text } from "#domain/shared/language.ts";

/** What a column of a spreadsheet can be read as, in the order of an export; `names` are other headings it goes by. */
export const importFields = {
  key: { label: { sv: "Nyckel", en: "Key" }, names: ["radslag-nyckel"] },
  sourceKey: {
    label: { sv: "Id i källan", en: "Id in source" },
    names: ["id", "uniqueid", "projektid", "projektnummer", "nummer", "project id", "ärendenummer"],
  },
  title: {
    label: { sv: "Rubrik", en: "Title" },
    names: [
      "titel",
      "projekt",
      "projektnamn",
      "initiativ",
      "namn",
      "benämning",
      "projectname",
      "project_name",
      "project",
      "name",
    ],
  },
  need: {
    label: { sv: "Behov", en: "Need" },
    names: ["beskrivning", "syfte", "description", "description_aims", "aims", "need"],
  },
  unit: {
    label: { sv: "Enhet", en: "Unit" },
    names: ["förvaltning", "nämnd", "bolag", "verksamhet", "organisation", "department", "förvaltning/bolag"],
  },
  status: { label: { sv: "Status", en: "Status" }, names: ["läge", "fas", "state", "phase"] },
  priorityClass: { label: { sv: "Prioritet", en: "Priority" }, names: ["prioritetsklass", "prioritering"] },
  form: { label: { sv: "Form", en: "Form" }, names: ["typ", "type"] },
  isNewSystem: { label: { sv: "Nytt system", en: "New system" }, names: [] },
  budget: {
    label: { sv: "Budget (kr)", en: "Budget (SEK)" },
    names: ["budget", "kostnad", "total budget", "totalbudget", "belopp", "wlc_baseline_incl_ncg", "cost"],
  },
  startsOn: {
    label: { sv: "Start", en: "Start" },
    names: ["startdatum", "påbörjas", "start_date", "start date"],
  },
  endsOn: {
    label: { sv: "Slut", en: "End" },
    names: ["slutdatum", "klart", "end_date", "end date", "rawprovideddate", "estimatedcompletiondate"],
  },
  recordNumber: { label: { sv: "Diarienummer", en: "Record number" }, names: ["dnr"] },
  benefitCalculation: { label: { sv: "Nyttokalkyl", en: "Benefit calculation" }, names: [] },
  evaluation: { label: { sv: "Projektutvärdering", en: "Evaluation" }, names: ["utvärdering"] },
  purposeAndGoals: {
    label: { sv: "Syfte och mål", en: "Purpose and goals" },
    names: ["tydligt syfte och mål"],
  },
  riskAnalysis: { label: { sv: "Riskanalys", en: "Risk analysis" }, names: [] },
} as const satisfies Record<string, { label: Text; names: readonly string[] }>;

export type ImportField = keyof typeof importFields;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys of a literal gives its own keys
export const importFieldKeys = Object.keys(importFields) as readonly ImportField[];
