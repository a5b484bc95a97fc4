import type { Parameter } from "#domain/governance/governing-model.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";

type Row = readonly [key: string, value: number, unit: string, sv: string, en: string, source: string];

function day(text: string): CalendarDate {
  const found = calendarDate(text);
  if (!found) throw new Error(`Not a day: ${text}`);
  return found;
}

const dated =
  (validFrom: string, validTo?: string) =>
  ([key, value, unit, sv, en, source]: Row): Parameter => ({
    key,
    name: { sv, en },
    value,
    unit,
    source,
    validFrom: day(validFrom),
    validTo: validTo === undefined ? undefined : day(validTo),
  });

const inera = "Inera, nyttokalkyl";
const sundsvall = "Sundsvalls kommun, enkel nyttokalkyl";
const nacka = "Nacka kommun, digitaliseringsprocessen";
const peng = "PENG och e-kalkyl: gröna, gula och röda nyttor";
const treasury = "HM Treasury, Supplementary Green Book Guidance: Optimism Bias (Mott MacDonald 2002)";
const cycle = "DIGG och ESV, effekthemtagning; Rådslags förval";

const workingTime = [
  [
    "monthlySalaryLower",
    32_000,
    "kr/mån",
    "Månadslön, lägre exempel",
    "Monthly salary, lower example",
    inera,
  ],
  [
    "monthlySalaryHigher",
    38_000,
    "kr/mån",
    "Månadslön, högre exempel",
    "Monthly salary, higher example",
    inera,
  ],
  ["hoursPerMonth", 142, "h/mån", "Effektiv arbetstid per månad", "Effective hours a month", inera],
  ["onCost", 0.54, "andel", "Påslag på lön", "On-cost on salary", inera],
  ["hoursPerYearLow", 1600, "h/år", "Årsarbetstid, lägre", "Hours of a full-time post, low", inera],
  ["hoursPerYearHigh", 1800, "h/år", "Årsarbetstid, högre", "Hours of a full-time post, high", inera],
  ["hourlyCostInternal", 450, "kr/h", "Timkostnad, egen personal", "Hourly cost, own staff", sundsvall],
  ["hourlyCostProcured", 870, "kr/h", "Timkostnad, upphandlad", "Hourly cost, procured", sundsvall],
] as const satisfies readonly Row[];

const calculating = [
  ["discountRate", 0.03, "andel", "Kalkylränta", "Discount rate", inera],
  [
    "discountRateUnitedKingdom",
    0.035,
    "andel",
    "Kalkylränta, jämförelse Storbritannien",
    "Discount rate, compared with the UK",
    "HM Treasury, Green Book",
  ],
  [
    "discountRateNorway",
    0.04,
    "andel",
    "Kalkylränta, jämförelse Norge",
    "Discount rate, compared with Norway",
    "Finansdepartementet, Norge: 2 % riskfritt och 2 % risk",
  ],
  [
    "discountRateHighRisk",
    0.06,
    "andel",
    "Kalkylränta vid hög systematisk risk",
    "Discount rate at high systematic risk",
    "Finansdepartementet, Norge",
  ],
  [
    "discountRateCautious",
    0.08,
    "andel",
    "Kalkylränta, försiktig",
    "Discount rate, cautious",
    "Svensk kommun, kalkyl för digital post",
  ],
  ["horizon", 5, "år", "Kalkylperiod", "Years counted", inera],
  ["horizonLight", 3, "år", "Kalkylperiod, lätt", "Years counted, light", sundsvall],
  [
    "horizonLarge",
    10,
    "år",
    "Kalkylperiod, stor",
    "Years counted, large",
    "Prosjektveiviseren, tioårig kalkyl",
  ],
  ["realisationNone", 0, "andel", "Tid som inte hämtas hem", "Time that is not taken home", peng],
  ["realisationHalf", 0.5, "andel", "Tid som hämtas hem till hälften", "Time that is half taken home", peng],
  ["realisationFull", 1, "andel", "Tid som hämtas hem helt", "Time that is wholly taken home", peng],
  [
    "optimismCapexLow",
    0.1,
    "andel",
    "Överdrag på investering, lägre",
    "Overrun of investment, low",
    treasury,
  ],
  [
    "optimismCapexHigh",
    2,
    "andel",
    "Överdrag på investering, högre",
    "Overrun of investment, high",
    treasury,
  ],
  ["optimismDurationLow", 0.1, "andel", "Överdrag på tid, lägre", "Overrun of time, low", treasury],
  ["optimismDurationHigh", 0.54, "andel", "Överdrag på tid, högre", "Overrun of time, high", treasury],
  [
    "optimismOpexLow",
    0,
    "andel",
    "Överdrag på köpt drift, lägre",
    "Overrun of outsourced running, low",
    treasury,
  ],
  [
    "optimismOpexHigh",
    0.41,
    "andel",
    "Överdrag på köpt drift, högre",
    "Overrun of outsourced running, high",
    treasury,
  ],
] as const satisfies readonly Row[];

const limits = [
  [
    "lightValuationLimit",
    200_000,
    "kr",
    "Lätt värdering under",
    "Light valuation below",
    "e-kalkyl: liten förändring i en förvaltning, då fem basbelopp",
  ],
  ["sharedHours", 40, "h", "Gemensamma resurser över", "Shared resources above", nacka],
  ["totalHours", 500, "h", "Total arbetstid över", "Work in all above", nacka],
  ["highScore", 60, "poäng", "Hög nytta från", "High value from", "Rådslags förval"],
  ["measureFirst", 3, "mån", "Första mätning efter start", "First measurement after go-live", cycle],
  ["measureSecond", 6, "mån", "Andra mätning efter start", "Second measurement after go-live", cycle],
  ["measureThird", 12, "mån", "Tredje mätning efter start", "Third measurement after go-live", cycle],
  ["measureLast", 24, "mån", "Sista mätning efter start", "Last measurement after go-live", cycle],
  [
    "overdueToManager",
    14,
    "dagar",
    "Försenad mätning går till chefen efter",
    "Overdue measurement goes to the manager after",
    cycle,
  ],
  [
    "overdueToCouncil",
    30,
    "dagar",
    "Försenad mätning går till rådet efter",
    "Overdue measurement goes to the council after",
    cycle,
  ],
] as const satisfies readonly Row[];

/**
 * Excluding VAT. An EU threshold holds for two years and the next has to be entered: without one a rule that reads it is unknown.
 * From 2026 it is 216,000 euro (delegated regulation (EU) 2025/2152); its equivalent in kronor has to be entered by each municipality.
 */
const procurement: readonly Parameter[] = [
  dated(
    "2018-01-01",
    "2019-12-31",
  )([
    "directProcurementLimit",
    586_907,
    "kr",
    "Gräns för direktupphandling",
    "Limit of direct procurement",
    "LOU, gräns 2018–2019",
  ]),
  dated("2022-02-01")([
    "directProcurementLimit",
    700_000,
    "kr",
    "Gräns för direktupphandling",
    "Limit of direct procurement",
    "LOU 19 a kap.",
  ]),
  dated(
    "2018-01-01",
    "2019-12-31",
  )([
    "euThreshold",
    2_096_097,
    "kr",
    "EU:s tröskelvärde, varor och tjänster, kommuner",
    "EU threshold, goods and services, municipalities",
    "EU-kommissionen, tröskelvärden 2018–2019",
  ]),
  dated(
    "2022-01-01",
    "2023-12-31",
  )([
    "euThreshold",
    2_236_731,
    "kr",
    "EU:s tröskelvärde, varor och tjänster, kommuner",
    "EU threshold, goods and services, municipalities",
    "EU-kommissionen, tröskelvärden 2022–2023: 215 000 euro",
  ]),
  dated(
    "2024-01-01",
    "2025-12-31",
  )([
    "euThreshold",
    2_389_585,
    "kr",
    "EU:s tröskelvärde, varor och tjänster, kommuner",
    "EU threshold, goods and services, municipalities",
    "EU-kommissionen, tröskelvärden 2024–2025: 221 000 euro, omräknat med samma kurs som 143 000 euro = 1 546 202 kr",
  ]),
  dated("2022-02-01")([
    "lufsLimit",
    1_200_000,
    "kr",
    "Gräns för direktupphandling, försvar och säkerhet",
    "Limit of direct procurement, defence and security",
    "LUFS",
  ]),
];

/** What the product's formulas and limits start from; a municipality's governing model has its own, each with a first day and a source. */
export const defaultParameters: readonly Parameter[] = [
  ...[...workingTime, ...calculating, ...limits].map(dated("2015-01-01")),
  ...procurement,
];

/** The row that holds on a day: of those in force the one that began last; undefined when none is in force. */
export const parameterAt = (
  parameters: readonly Parameter[],
  key: string,
  on: CalendarDate,
): Parameter | undefined =>
  parameters
    .filter(
      (each) =>
        each.key === key && each.validFrom <= on && (each.validTo === undefined || on <= each.validTo),
    )
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
    .at(-1);
