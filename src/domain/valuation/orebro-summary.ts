import {
  calculationCriterion,
  levelCriterion,
  levelsOn,
  wordsCriterion,
  type LevelScale,
} from "./build-criterion.ts";
import type { ValuationModel } from "./valuation-model.ts";

const urgency: LevelScale = [
  { value: 1, name: { sv: "Kan vänta", en: "Can wait" } },
  { value: 2, name: { sv: "Bör göras", en: "Should be done" } },
  { value: 3, name: { sv: "Måste göras", en: "Must be done" } },
];
const scale: LevelScale = [
  { value: 1, name: { sv: "Låg", en: "Low" } },
  { value: 2, name: { sv: "Medel", en: "Medium" } },
  { value: 3, name: { sv: "Hög", en: "High" } },
];
const heading = (number: number, sv: string, en: string) => ({
  section: { sv: `${String(number)}. ${sv}`, en: `${String(number)}. ${en}` },
});

const planAndMoney = [
  wordsCriterion({
    ...heading(1, "Tidsplan", "Schedule"),
    key: "schedule",
    name: { sv: "Tidsplan", en: "Schedule" },
    guidance: {
      sv: "När börjar och slutar arbetet, vilka är hållpunkterna och när kommer de första effekterna?",
      en: "When does work start and end, what are the milestones and when do the first effects come?",
    },
  }),
  levelCriterion({
    ...heading(2, "Finansiering", "Funding"),
    key: "funding",
    name: { sv: "Finansiering", en: "Funding" },
    guidance: {
      sv: "Varifrån kommer pengarna för införande och för drift? Skriv källan i motiveringen.",
      en: "Where does the money for introduction and running come from? Write the source as the reason.",
    },
    levels: levelsOn(
      scale,
      ["Ingen finansiering är föreslagen.", "No funding is proposed."],
      ["Delvis finansierat, resten söks centralt.", "Partly funded, the rest is applied for centrally."],
      ["Hela kostnaden är finansierad, även driften.", "The whole cost is funded, running costs included."],
    ),
  }),
  calculationCriterion({
    ...heading(3, "Total kostnad per nämnd", "Total cost per board"),
    key: "totalCost",
    shows: "costPerUnit",
    name: { sv: "Total kostnad per nämnd", en: "Total cost per board" },
    guidance: {
      sv: "Vad varje nämnd betalar, per år och kostnadstyp, ur nyttokalkylen.",
      en: "What each board pays, by year and cost type, from the calculation.",
    },
  }),
  calculationCriterion({
    ...heading(4, "Nettoeffekter per år", "Net effects per year"),
    key: "netEffects",
    shows: "netEffectPerYear",
    name: { sv: "Nettoeffekter per år", en: "Net effects per year" },
    guidance: {
      sv: "Effekter i kronor minus kostnader, år för år.",
      en: "Effects in kronor less costs, year by year.",
    },
  }),
  calculationCriterion({
    ...heading(5, "Total ekonomisk effekt per nämnd", "Total economic effect per board"),
    key: "economicEffect",
    shows: "effectPerUnit",
    name: { sv: "Ekonomisk effekt per nämnd", en: "Economic effect per board" },
    guidance: {
      sv: "Effekten i kronor hos varje nämnd, delad på frigjort ramutrymme och ramjustering, per kostnadstyp.",
      en: "The effect in kronor at each board, split into room freed in the frame and adjusted frame, by cost type.",
    },
  }),
  calculationCriterion({
    ...heading(6, "Kvalitativa effekter", "Qualitative effects"),
    key: "qualitativeEffects",
    shows: "qualitative",
    name: {
      sv: "Kvalitativa effekter, positiva och negativa",
      en: "Qualitative effects, positive and negative",
    },
    guidance: {
      sv: "Effekter som inte räknas i kronor, både de goda och de dåliga, med indikator för var och en.",
      en: "Effects that are not counted in kronor, good and bad, with an indicator for each.",
    },
  }),
];

const urgencySection = heading(7, "Angelägenhet", "Urgency");

const urgencies = [
  levelCriterion({
    ...urgencySection,
    key: "organisationalUrgency",
    name: { sv: "Organisatorisk angelägenhet", en: "Organisational urgency" },
    guidance: {
      sv: "Hur illa är det för verksamheten om inget görs? Tänk på bemanning, volymer och arbetsmiljö.",
      en: "How bad is it for operations if nothing is done? Think of staffing, volumes and working environment.",
    },
    levels: levelsOn(
      urgency,
      ["Verksamheten klarar sig som i dag.", "Operations manage as today."],
      ["Växande problem som kostar tid eller kvalitet.", "A growing problem that costs time or quality."],
      [
        "Verksamheten klarar inte sitt uppdrag utan förändring.",
        "Operations cannot do their task without a change.",
      ],
    ),
  }),
  levelCriterion({
    ...urgencySection,
    key: "technicalUrgency",
    name: { sv: "Teknisk angelägenhet", en: "Technical urgency" },
    guidance: {
      sv: "Måste något bytas för att det slutar fungera eller slutar få stöd? Ange system och datum.",
      en: "Must something be replaced since it stops working or stops being supported? Name system and date.",
    },
    levels: levelsOn(
      urgency,
      ["Dagens teknik håller i flera år.", "Today's technology holds for years."],
      [
        "Stödet tar slut eller felen ökar inom några år.",
        "Support ends or faults increase within a few years.",
      ],
      [
        "Stödet har upphört, eller säkerheten brister redan.",
        "Support has ended, or security already fails.",
      ],
    ),
  }),
  levelCriterion({
    ...urgencySection,
    key: "legalUrgency",
    name: { sv: "Laglig angelägenhet", en: "Legal urgency" },
    guidance: {
      sv: "Kräver en lag eller föreskrift det här? Ange paragraf och datum, skilt från tekniska och organisatoriska skäl.",
      en: "Does a law or regulation demand this? State paragraph and date, apart from technical and organisational reasons.",
    },
    levels: levelsOn(
      urgency,
      ["Ingen lag kräver det.", "No law demands it."],
      [
        "Gör det lättare att följa en lag, eller en lag är på väg.",
        "Makes it easier to comply, or a law is on its way.",
      ],
      ["En gällande lag följs inte utan det här.", "A law in force is not complied with without this."],
    ),
  }),
  levelCriterion({
    ...urgencySection,
    key: "strategicUrgency",
    name: { sv: "Strategisk angelägenhet", en: "Strategic urgency" },
    guidance: {
      sv: "Vilket mål eller vilken strategi bidrar det till, och hur mycket? Koppla till målet i kalkylen.",
      en: "To which goal or strategy does it contribute, and how much? Link the goal in the calculation.",
    },
    levels: levelsOn(
      urgency,
      ["Svag koppling till mål och strategier.", "Weak link to goals and strategies."],
      ["Bidrar till ett beslutat mål.", "Contributes to a decided goal."],
      ["Målet nås inte utan det här.", "The goal is not reached without this."],
    ),
  }),
];

const summary = [
  levelCriterion({
    ...heading(8, "Genomförbarhet och potential", "Feasibility and potential"),
    key: "feasibility",
    name: { sv: "Genomförbarhet och potential", en: "Feasibility and potential" },
    guidance: {
      sv: "Hur troligt är det att vi klarar det, och kan det spridas till fler?",
      en: "How likely are we to manage it, and can it spread to others?",
    },
    levels: levelsOn(
      scale,
      ["Stora hinder, eller bara till nytta för en enhet.", "Large obstacles, or of use to one unit only."],
      [
        "Genomförbart med planering; några fler kan använda det.",
        "Feasible with planning; a few others can use it.",
      ],
      [
        "Beprövat, och kan spridas till stora delar av kommunen.",
        "Proven, and can spread to much of the municipality.",
      ],
    ),
  }),
  levelCriterion({
    ...heading(9, "Övergripande förutsättningar", "Overall preconditions"),
    key: "preconditions",
    name: { sv: "Övergripande förutsättningar", en: "Overall preconditions" },
    guidance: {
      sv: "Finns det som måste finnas: ledning, kompetens, infrastruktur, information och andra initiativ som måste bli klara först?",
      en: "Is what must be there in place: leadership, skills, infrastructure, information and other initiatives that must finish first?",
    },
    levels: levelsOn(
      scale,
      [
        "Viktiga förutsättningar saknas och ingen äger dem.",
        "Important preconditions are missing and nobody owns them.",
      ],
      ["Det som saknas är känt och planerat.", "What is missing is known and planned."],
      ["Allt som behövs finns.", "Everything needed is there."],
    ),
  }),
  levelCriterion({
    ...heading(10, "Summerad prioritering", "Summed priority"),
    key: "summedPriority",
    weight: 0,
    name: { sv: "Värderingsteamets prioritering", en: "The valuation team's priority" },
    guidance: {
      sv: "Poängen är summan av nivåerna ovan. Ange teamets egen prioritering och motivera om den skiljer sig från poängen; den räknas inte in en gång till.",
      en: "The score sums the levels above. State the team's own priority and why if it differs from the score; it is not counted once more.",
    },
    levels: levelsOn(
      scale,
      ["Bör vänta till förmån för annat.", "Should wait in favour of other work."],
      ["Bör göras när resurser finns.", "Should be done when there are resources."],
      ["Bör gå före det mesta.", "Should go before most other work."],
    ),
  }),
  wordsCriterion({
    ...heading(11, "Konsekvenser", "Consequences"),
    key: "consequences",
    name: { sv: "Konsekvenser", en: "Consequences" },
    guidance: {
      sv: "Vad händer om det genomförs, och vad händer om det inte görs? För vem?",
      en: "What happens if it is carried out, and what if it is not? To whom?",
    },
  }),
];

/**
 * Örebro's summary of a valuation: eleven parameters worked out by a team of experts (PwC 2018, 4.3.1), urgency split into
 * organisational, technical, legal and strategic so that law stands apart. The parameters are the report's, levels own wording.
 */
export const orebroSummary: ValuationModel = {
  key: "orebro-summary",
  version: 1,
  name: { sv: "Örebros värderingssammanställning", en: "Örebro's valuation summary" },
  when: {
    sv: "När förstudien är klar: värderingsteamet räknar och lämnar till kommittén, som bereder beslutet.",
    en: "When the pre-study is ready: the valuation team calculates and hands over to the committee, which prepares the decision.",
  },
  source:
    "PwC, granskning av digitalisering, Örebro kommun 2018-12-13, avsnitt 4.3.1; modellen beslutad 2017-10-20 och avstämd med ESV",
  criteria: [...planAndMoney, ...urgencies, ...summary],
  quadrants: undefined,
};
