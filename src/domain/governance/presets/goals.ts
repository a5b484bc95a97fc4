import type { Goal } from "#domain/governance/governing-model.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import { day } from "./build-model.ts";

const from =
  (validFrom: CalendarDate, validTo?: CalendarDate) =>
  (key: string, sv: string, en: string): Goal => ({ key, name: { sv, en }, validFrom, validTo });

const skl = from(day("2017-01-01"), day("2025-12-31"));

/** SKL's four areas of its plan of action 2017–2025, kept so that older links can be read. */
const sklAreas: readonly Goal[] = [
  skl("skl-leading", "SKL: Ledning och styrning", "SKL: Leadership and governance"),
  skl(
    "skl-principles",
    "SKL: Principer, arkitektur och säkerhet",
    "SKL: Principles, architecture and security",
  ),
  skl(
    "skl-information",
    "SKL: Informationsförsörjning och digital infrastruktur",
    "SKL: Information supply and digital infrastructure",
  ),
  skl("skl-services", "SKL: Gemensamma processer och tjänster", "SKL: Common processes and services"),
];

const vaxjo = from(day("2019-09-10"));
/** Digitaliseringsstrategi för Växjö kommun, KS 2019-09-10 § 292: the order in which initiatives go. */
export const vaxjoGoals: readonly Goal[] = [
  vaxjo("law", "Leva upp till gällande rätt", "Comply with the law"),
  vaxjo(
    "critical",
    "Trygga samhällsviktig och annan kritisk verksamhet",
    "Secure vital and other critical operations",
  ),
  vaxjo(
    "efficiency",
    "Ökad inre effektivitet eller lägre kostnad",
    "Higher internal efficiency or lower cost",
  ),
  from(day("2022-01-01"))(
    "productivity",
    "Budgeten: åtgärder som höjer produktiviteten",
    "The budget: measures that raise productivity",
  ),
  ...sklAreas,
];

const taby = from(day("2018-01-01"));
/** Den digitala staden, Täby 2018: three focus areas and three areas of goals. */
export const tabyGoals: readonly Goal[] = [
  taby("leadership", "Digitalt ledarskap och medarbetarskap", "Digital leadership and co-workership"),
  taby("innovation", "Innovationsprojekt i framkant", "Innovation projects at the front"),
  taby("infrastructure", "Infrastruktur som ger möjligheter", "Infrastructure that gives opportunities"),
  taby("smart", "Smart och hållbar", "Smart and sustainable"),
  taby("quality", "Högre kvalitet och förbättrad service", "Higher quality and better service"),
  taby("organisation", "Effektivare organisation", "A more efficient organisation"),
  ...sklAreas,
];

const lund = from(day("2016-01-01"));
/** What Lund's model for digitalization and system management is to lead to (EY 2021, 3.1). */
export const lundGoals: readonly Goal[] = [
  lund("efficiency", "Mer effektiv verksamhet", "More efficient operations"),
  lund("costs", "Minskade kostnader", "Lower costs"),
  lund("services", "Bättre tjänster för medborgarna", "Better services for citizens"),
  ...sklAreas,
];

const orebro = from(day("2017-05-09"));
/** Digitaliseringsstrategi, Örebro, KS 2017-05-09: four perspectives and four strategies. */
export const orebroGoals: readonly Goal[] = [
  orebro("access", "Digital service och tillgänglighet", "Digital service and accessibility"),
  orebro("city", "Den digitala staden", "The digital city"),
  orebro(
    "welfare",
    "Digital välfärd med individen i centrum",
    "Digital welfare with the individual at the centre",
  ),
  orebro("school", "Den digitala skolan", "The digital school"),
  orebro(
    "cooperation",
    "Digital samverkan för en effektivare förvaltning",
    "Digital cooperation for a more efficient administration",
  ),
  orebro("trust", "Säkra digitala tjänster som skapar tillit", "Secure digital services that create trust"),
  orebro(
    "lifeEvents",
    "Utgå från medborgarnas behov och livshändelser",
    "Start from citizens' needs and life events",
  ),
  orebro(
    "participation",
    "Digitala tjänster för ökad delaktighet och innovation",
    "Digital services for participation and innovation",
  ),
  ...sklAreas,
];
