import type { Text } from "#domain/shared/language.ts";

/** A concrete way to see a soft value: what is counted, how, and what small, clear and large change mean. */
export interface QualityIndicator {
  readonly key: string;
  readonly name: Text;
  /** How it is measured, before and after. */
  readonly how: Text;
  readonly unit: Text;
  /** Whether a lower figure is better. */
  readonly isLowerBetter: boolean;
  /** From which relative change, as a share of the start value, it is small, clear or large. */
  readonly levels: readonly { readonly from: number; readonly name: Text; readonly points: 1 | 2 | 3 }[];
  /** Where the indicator is used. */
  readonly source: string;
}

const small = { sv: "Liten förbättring", en: "Small improvement" };
const clear = { sv: "Tydlig förbättring", en: "Clear improvement" };
const large = { sv: "Stor förbättring", en: "Large improvement" };
const levels = (from1: number, from2: number, from3: number): QualityIndicator["levels"] => [
  { from: from1, name: small, points: 1 },
  { from: from2, name: clear, points: 2 },
  { from: from3, name: large, points: 3 },
];

const vaxjo = "KPMG, Växjö kommun 2023-04-13, avsnitt 3.3.3";
const taby = "KPMG, Täby kommun 2021, avsnitt 5.2";
const orebro = "PwC, Örebro kommun 2018-12-13, avsnitt 4.1.1";
const lund = "EY, Lunds kommun 2021-12-08, avsnitt 3.5";

/** Indicators that the audit reports name; the limits of the levels are this product's own proposal. */
export const qualityIndicators: readonly QualityIndicator[] = [
  {
    key: "administrativeTime",
    name: { sv: "Administrativ tid", en: "Administrative time" },
    how: {
      sv: "Låt några medarbetare skriva upp tiden under två vanliga veckor, före och efter.",
      en: "Let some of the staff note the time during two ordinary weeks, before and after.",
    },
    unit: { sv: "minuter per ärende", en: "minutes per case" },
    isLowerBetter: true,
    levels: levels(0.1, 0.25, 0.5),
    source: vaxjo,
  },
  {
    key: "deviations",
    name: { sv: "Avvikelser", en: "Deviations" },
    how: {
      sv: "Räkna avvikelserapporterna för samma arbetsmoment och lika långa perioder. Skriv volymen bredvid.",
      en: "Count the deviation reports for the same task over equally long periods. Write the volume beside it.",
    },
    unit: { sv: "avvikelser per månad", en: "deviations a month" },
    isLowerBetter: true,
    levels: levels(0.1, 0.3, 0.6),
    source: vaxjo,
  },
  {
    key: "adherence",
    name: { sv: "Signering i rätt tid", en: "Signed on time" },
    how: {
      sv: "Andel insatser som signeras inom den tid som gäller, ur verksamhetssystemet.",
      en: "The share of tasks signed within the set time, from the operations' own system.",
    },
    unit: { sv: "procent", en: "per cent" },
    isLowerBetter: false,
    levels: levels(0.02, 0.05, 0.15),
    source: vaxjo,
  },
  {
    key: "missedDoses",
    name: { sv: "Missade doser", en: "Missed doses" },
    how: {
      sv: "Räkna doser som inte getts eller getts för sent, per hundra ordinerade.",
      en: "Count the doses not given or given late, per hundred prescribed.",
    },
    unit: { sv: "per hundra doser", en: "per hundred doses" },
    isLowerBetter: true,
    levels: levels(0.1, 0.3, 0.6),
    source: vaxjo,
  },
  {
    key: "handlingTime",
    name: { sv: "Handläggningstid", en: "Handling time" },
    how: {
      sv: "Dagar från inkommet till beslut: ta mittersta ärendet, inte medelvärdet.",
      en: "Days from received to decided: take the middle case, not the mean.",
    },
    unit: { sv: "dagar", en: "days" },
    isLowerBetter: true,
    levels: levels(0.1, 0.25, 0.5),
    source: lund,
  },
  {
    key: "thefts",
    name: { sv: "Stölder och svinn", en: "Thefts and losses" },
    how: {
      sv: "Räkna anmälda stölder och ouppklarat svinn per år.",
      en: "Count reported thefts and unexplained losses a year.",
    },
    unit: { sv: "händelser per år", en: "events a year" },
    isLowerBetter: true,
    levels: levels(0.1, 0.5, 0.8),
    source: vaxjo,
  },
  {
    key: "traceability",
    name: { sv: "Spårbarhet", en: "Traceability" },
    how: {
      sv: "Andel öppningar, läsningar eller uttag som loggas med person och tid, av alla som görs.",
      en: "The share of openings, readings or withdrawals logged with person and time, of all that are made.",
    },
    unit: { sv: "procent", en: "per cent" },
    isLowerBetter: false,
    levels: levels(0.1, 0.5, 1),
    source: vaxjo,
  },
  {
    key: "lowLiteracy",
    name: {
      sv: "Tillgänglighet för den som har svårt att läsa",
      en: "Accessibility for those who find it hard to read",
    },
    how: {
      sv: "Låt tio personer som har svårt att läsa eller skriva göra samma ärende, före och efter. Hur många klarar det utan hjälp?",
      en: "Let ten people who find it hard to read or write do the same errand, before and after. How many manage unaided?",
    },
    unit: { sv: "procent som klarar det själva", en: "per cent who manage by themselves" },
    isLowerBetter: false,
    levels: levels(0.1, 0.3, 0.6),
    source: vaxjo,
  },
  {
    key: "legalCertainty",
    name: { sv: "Rättssäker handläggning", en: "Legally certain handling" },
    how: {
      sv: "Andel beslut som ändras efter överklagande eller egen granskning, av samma ärendetyp.",
      en: "The share of decisions changed on appeal or in own review, for the same kind of case.",
    },
    unit: { sv: "procent av besluten", en: "per cent of decisions" },
    isLowerBetter: true,
    levels: levels(0.1, 0.3, 0.6),
    source: vaxjo,
  },
  {
    key: "usage",
    name: { sv: "Användargrad", en: "Usage" },
    how: {
      sv: "Andel av målgruppen som har använt tjänsten under perioden, eller andel ärenden som kommer in digitalt.",
      en: "The share of the target group that used the service in the period, or of cases that come in digitally.",
    },
    unit: { sv: "procent", en: "per cent" },
    isLowerBetter: false,
    levels: levels(0.1, 0.3, 1),
    source: taby,
  },
  {
    key: "satisfaction",
    name: { sv: "Nöjdhet (NKI)", en: "Satisfaction (customer index)" },
    how: {
      sv: "Samma frågor och samma urval före och efter, med antal svar angivet.",
      en: "The same questions and the same sample before and after, with the number of answers stated.",
    },
    unit: { sv: "index 0–100", en: "index 0–100" },
    isLowerBetter: false,
    levels: levels(0.03, 0.08, 0.15),
    source: orebro,
  },
];

/** The level that a measured or expected change reaches; undefined when it is no improvement worth a level, or start is 0 or unknown. */
export function qualityLevel(
  indicator: QualityIndicator,
  start: number | undefined,
  value: number | undefined,
): QualityIndicator["levels"][number] | undefined {
  if (start === undefined || value === undefined || start === 0) return undefined;
  const change = (indicator.isLowerBetter ? start - value : value - start) / Math.abs(start);
  return indicator.levels.findLast(({ from }) => change >= from);
}
