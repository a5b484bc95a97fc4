import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Labels } from "#domain/shared/language.ts";
import { chainLinks, moneyLines } from "#sharepoint/json-shapes/calculation-shapes.ts";
import {
  choice,
  key,
  lookup,
  note,
  number,
  optionalChoice,
  optionalLookup,
  optionalNumber,
} from "#sharepoint/schema/columns.ts";
import { json } from "#sharepoint/schema/json-column.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

const conventionLabels: Labels<Calculation["convention"]> = {
  end: { sv: "Årets slut", en: "End of the year" },
  start: { sv: "Årets början", en: "Start of the year" },
};

const confidenceLabels: Labels<NonNullable<Calculation["confidence"]>> = {
  low: { sv: "Låg", en: "Low" },
  medium: { sv: "Medel", en: "Medium" },
  high: { sv: "Hög", en: "High" },
};

export const calculationsList = defineList<Calculation>({
  name: "Calculations",
  title: { sv: "Nyttokalkyler", en: "Calculations" },
  purpose: {
    sv: "Vad ett initiativ kostar och ger: en rad per version, den nyaste gäller och äldre finns kvar.",
    en: "What an initiative costs and gives: one row a version, the newest holds and older ones are kept.",
  },
  columns: {
    key: key(),
    initiativeId: lookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    madeById: optionalLookup("Gjord av", "Made by", "People", { indexed: true }),
    startYear: number("Startår", "Start year"),
    horizon: number("År i drift som räknas", "Years in use counted"),
    discountRate: number("Kalkylränta", "Discount rate"),
    convention: choice("Diskonteras från", "Discounted from", conventionLabels, {
      startsAs: "end",
      whenUnknown: "end",
    }),
    lines: json("Kostnader och effekter", "Costs and effects", moneyLines, { whenEmpty: [], parts: 4 }),
    chain: json("Effektkedja", "Chain of effects", chainLinks, { whenEmpty: [] }),
    confidence: optionalChoice("Säkerhet", "Confidence", confidenceLabels),
    assumptions: note("Antaganden", "Assumptions"),
    responsibleHours: optionalNumber("Ansvarigs timmar per år", "Hours a year of the responsible"),
  },
  view: ["initiativeId", "madeById", "startYear", "horizon", "discountRate", "confidence", "assumptions"],
  rights: everyone("own", { coordinators: "edit" }),
  isAddedToInTab: true,
});
