import {
  calculationCriterion,
  levelCriterion,
  levelsOn,
  wordsCriterion,
  type LevelScale,
} from "./build-criterion.ts";
import type { ValuationModel } from "./valuation-model.ts";

const verdict: LevelScale = [
  { value: 0, name: { sv: "Inte lämpligt", en: "Not suitable" } },
  { value: 1, name: { sv: "Lämpligt med villkor", en: "Suitable with conditions" } },
  { value: 2, name: { sv: "Lämpligt", en: "Suitable" } },
];
const points: LevelScale = [
  { value: 0, name: { sv: "Ingen", en: "None" } },
  { value: 1, name: { sv: "Liten", en: "Small" } },
  { value: 2, name: { sv: "Tydlig", en: "Clear" } },
  { value: 3, name: { sv: "Stor", en: "Large" } },
];
const suitability = { sv: "Lämplighet", en: "Suitability" };
const money = { sv: "Nytta i pengar", en: "Benefit in money" };
const quality = { sv: "Nytta i kvalitet", en: "Benefit in quality" };

/** Suitability is a gate and not points: the grounds weigh 0, and a step's exit reads them. */
const ground = { weight: 0, section: suitability } as const;

const grounds = [
  levelCriterion({
    ...ground,
    key: "technology",
    name: { sv: "Teknik", en: "Technology" },
    guidance: {
      sv: "Passar lösningen kommunens arkitektur, och går den att förvalta och byta ut längre fram? Titta på plattform, integrationer och beroenden.",
      en: "Does the solution fit the municipality's architecture, and can it be maintained and replaced later? Look at platform, integrations and dependencies.",
    },
    levels: levelsOn(
      verdict,
      [
        "Passar inte eller låser fast oss; ingen väg runt är känd.",
        "Does not fit, or locks us in; no way round is known.",
      ],
      [
        "Passar om namngivna anpassningar görs före införandet.",
        "Fits if named adaptations are made before introduction.",
      ],
      [
        "Passar som den är och kan förvaltas av befintlig organisation.",
        "Fits as it is and can be run by today's organisation.",
      ],
    ),
  }),
  levelCriterion({
    ...ground,
    key: "securityPrivacy",
    name: { sv: "Säkerhet och integritet", en: "Security and privacy" },
    guidance: {
      sv: "Vilken information hanteras, hur är den klassad och vem kommer åt den? Ta hjälp av informationssäkerhet och dataskyddsombud.",
      en: "Which information is handled, how is it classified and who reaches it? Ask information security and the data protection officer.",
    },
    levels: levelsOn(
      verdict,
      [
        "Informationen kan inte skyddas som klassningen kräver.",
        "The information cannot be protected as its class demands.",
      ],
      [
        "Godtagbart när angivna åtgärder är gjorda och kontrollerade.",
        "Acceptable once stated measures are in place and checked.",
      ],
      [
        "Klassad, och skyddet motsvarar klassningen redan i dag.",
        "Classified, and protection already matches the class.",
      ],
    ),
  }),
  levelCriterion({
    ...ground,
    key: "economy",
    name: { sv: "Ekonomi", en: "Economy" },
    guidance: {
      sv: "Är hela kostnaden känd, även drift, licenser och avveckling, och finns det pengar för den?",
      en: "Is the whole cost known, with running, licences and phasing out, and is there money for it?",
    },
    levels: levelsOn(
      verdict,
      ["Kostnaden är okänd, eller större än nyttan.", "The cost is unknown, or larger than the benefit."],
      [
        "Håller om en angiven finansiering eller avgränsning blir av.",
        "Holds if a stated funding or limitation comes about.",
      ],
      [
        "Kostnaden är känd, finansierad och rimlig mot nyttan.",
        "The cost is known, funded and reasonable for the benefit.",
      ],
    ),
  }),
  levelCriterion({
    ...ground,
    key: "userNeeds",
    name: { sv: "Användarbehov", en: "User needs" },
    guidance: {
      sv: "Hur vet vi att användarna behöver det här? Ange undersökning, användningstest, statistik eller samtal.",
      en: "How do we know that users need this? Name the survey, usability test, statistics or conversations.",
    },
    levels: levelsOn(
      verdict,
      ["Inget visar att någon behöver det.", "Nothing shows that anybody needs it."],
      [
        "Behovet är troligt men ska prövas med användare först.",
        "The need is likely but is to be tried with users first.",
      ],
      ["Behovet är belagt genom användarna själva.", "The need is shown by the users themselves."],
    ),
  }),
  levelCriterion({
    ...ground,
    key: "innovation",
    name: { sv: "Innovationsfaktor", en: "Innovation factor" },
    guidance: {
      sv: "Tillför det ett nytt arbetssätt eller en ny tjänst, och kan det införas brett om försöket lyckas? Ta med kostnad och arkitektur i full skala.",
      en: "Does it add a new way of working or service, and can it be introduced broadly if the trial succeeds? Include cost and architecture at full scale.",
    },
    levels: levelsOn(
      verdict,
      ["Ett försök utan väg till brett införande.", "A trial with no way to broad introduction."],
      [
        "Kan bli brett om angivna frågor om skala blir besvarade.",
        "Can become broad if stated questions of scale are answered.",
      ],
      [
        "Är beprövat nog, eller har en plan för brett införande.",
        "Is proven enough, or has a plan for broad introduction.",
      ],
    ),
  }),
];

const benefits = [
  levelCriterion({
    key: "savings",
    section: money,
    name: { sv: "Besparing", en: "Savings" },
    guidance: {
      sv: "Hur mycket lägre blir kostnaderna per år när lösningen används? Stäm av mot nyttokalkylen.",
      en: "How much lower are yearly costs once the solution is in use? Check against the calculation.",
    },
    levels: levelsOn(
      points,
      ["Kostnaderna blir inte lägre.", "Costs do not fall."],
      [
        "Lägre kostnad i en grupp, under 200 000 kronor om året.",
        "Lower cost in one team, under SEK 200,000 a year.",
      ],
      [
        "Lägre kostnad i en förvaltning, upp till en miljon om året.",
        "Lower cost in one administration, up to a million a year.",
      ],
      [
        "Mer än en miljon om året, eller i flera förvaltningar.",
        "More than a million a year, or in several administrations.",
      ],
    ),
  }),
  levelCriterion({
    key: "freedTime",
    section: money,
    name: { sv: "Frigjord tid", en: "Freed time" },
    guidance: {
      sv: "Hur mycket arbetstid frigörs och kan användas till annat? Räkna volym gånger minuter.",
      en: "How much working time is freed for other work? Multiply volume by minutes.",
    },
    levels: levelsOn(
      points,
      ["Ingen tid frigörs.", "No time is freed."],
      ["Några timmar i veckan i en grupp.", "Some hours a week in one team."],
      ["Ungefär en årsarbetare.", "About one full-time post."],
      ["Flera årsarbetare, eller märkbart för många.", "Several full-time posts, or noticeable for many."],
    ),
  }),
  levelCriterion({
    key: "qualityForUsers",
    section: quality,
    name: { sv: "Kvalitet för invånare och företag", en: "Quality for residents and businesses" },
    guidance: {
      sv: "Vad blir bättre för dem vi är till för: tillgänglighet, trygghet, snabbare svar? Välj en indikator som går att mäta före och efter.",
      en: "What improves for those we serve: accessibility, safety, faster answers? Choose an indicator that can be measured before and after.",
    },
    levels: levelsOn(
      points,
      ["De märker ingen skillnad.", "They notice no difference."],
      ["Lite enklare för några.", "Slightly easier for some."],
      [
        "Tydligt bättre för en målgrupp, och det går att mäta.",
        "Clearly better for one group, and it can be measured.",
      ],
      [
        "Tydligt bättre för många, eller avgörande för en utsatt grupp.",
        "Clearly better for many, or decisive for a vulnerable group.",
      ],
    ),
  }),
  levelCriterion({
    key: "qualityInWork",
    section: quality,
    name: { sv: "Kvalitet i arbetet", en: "Quality of work" },
    guidance: {
      sv: "Blir det färre fel och avvikelser, bättre underlag eller bättre arbetsmiljö? Välj en indikator som går att mäta före och efter.",
      en: "Are there fewer errors and deviations, better information or a better working environment? Choose an indicator that can be measured before and after.",
    },
    levels: levelsOn(
      points,
      ["Arbetet blir inte bättre.", "Work gets no better."],
      ["Färre småfel eller mindre irritation.", "Fewer small errors or less irritation."],
      [
        "Märkbart färre avvikelser eller bättre underlag för beslut.",
        "Noticeably fewer deviations or better information for decisions.",
      ],
      ["Fel med allvarliga följder undviks.", "Errors with serious consequences are avoided."],
    ),
  }),
  calculationCriterion({
    key: "payback",
    section: money,
    shows: "payback",
    name: { sv: "Återbetalningstid", en: "Payback time" },
    guidance: {
      sv: "Antal år tills den sammanlagda nyttan i kronor är lika stor som kostnaden, ur nyttokalkylen.",
      en: "Years until the benefit in kronor adds up to the cost, from the calculation.",
    },
  }),
  wordsCriterion({
    key: "synergies",
    section: suitability,
    isRequired: false,
    name: { sv: "Samordning och synergier", en: "Coordination and synergies" },
    guidance: {
      sv: "Vilka andra enheter kan använda samma lösning, och vilka system kan ersättas?",
      en: "Which other units can use the same solution, and which systems can be replaced?",
    },
  }),
];

/**
 * Täby: suitability on five grounds, and benefit in money and in quality as points beside years to payback, so that no dimension is
 * lost (KPMG 2021, 4.2.1 and 5.2). Grounds and dimensions are the report's, levels this product's own wording.
 */
export const tabySuitability: ValuationModel = {
  key: "taby-suitability",
  version: 1,
  name: { sv: "Täbys lämplighetsprövning", en: "Täby's suitability assessment" },
  when: {
    sv: "Innan digitaliseringsrådet beslutar: beredningsgruppen prövar de fem grunderna när nytto- och kostnadsanalysen är gjord.",
    en: "Before the digitalization council decides: the preparation group judges the five grounds once costs and benefits are calculated.",
  },
  source:
    "KPMG, granskning av digitalisering, Täby kommun 2021, avsnitt 4.2.1 och 5.2; SKR:s vägledning för nyttohemtagning, anpassad",
  criteria: [...grounds, ...benefits],
  quadrants: undefined,
};
