import { levelCriterion, levelsOn, type LevelScale } from "./build-criterion.ts";
import type { ValuationModel } from "./valuation-model.ts";

const scale: LevelScale = [
  { value: 1, name: { sv: "Låg", en: "Low" } },
  { value: 3, name: { sv: "Medel", en: "Medium" } },
  { value: 5, name: { sv: "Hög", en: "High" } },
];

/**
 * Växjö's matrix: potential effect in time and in cost, feasibility, financing and resource need, each at level 1, 3 or 5.
 * The report gives criteria and levels (KPMG 2023, 3.3.3); the meaning of each level is this product's own wording,
 * to be replaced by the municipality's.
 */
export const vaxjoMatrix: ValuationModel = {
  key: "vaxjo-matrix",
  version: 1,
  name: { sv: "Växjös värderingsmatris", en: "Växjö's valuation matrix" },
  when: {
    sv: "Värdera när behovet är beskrivet men innan resurser läggs på ett beslutsunderlag. Värdera om när underlaget är klart, eller när något väsentligt har ändrats.",
    en: "Value when the need is described but before resources go into a basis for decision. Value again when the basis is ready, or when something essential has changed.",
  },
  source: "KPMG, granskning av digitalisering, Växjö kommun 2023-04-13, avsnitt 3.3.3",
  criteria: [
    levelCriterion({
      key: "effectTime",
      name: { sv: "Potentiell effekt i tid", en: "Potential effect in time" },
      guidance: {
        sv: "Hur mycket arbetstid kan frigöras, för medarbetare eller för dem vi är till för? Räkna volym gånger tid per gång, hellre grovt än inte alls.",
        en: "How much working time can be freed, for staff or for those we serve? Multiply volume by time each, rather roughly than not at all.",
      },
      levels: levelsOn(
        scale,
        ["Enstaka timmar i månaden, för några få personer.", "A few hours a month, for a few people."],
        ["Märkbart för en arbetsgrupp: några timmar i veckan.", "Noticeable for a team: some hours a week."],
        [
          "Motsvarar minst en årsarbetare, eller märks av många i flera verksamheter.",
          "Equals at least one full-time post, or is felt by many in several operations.",
        ],
      ),
    }),
    levelCriterion({
      key: "effectCost",
      name: { sv: "Potentiell effekt i kostnad", en: "Potential effect in cost" },
      guidance: {
        sv: "Vilka kostnader kan minska eller undvikas per år när lösningen är införd? Tänk även på system och avtal som kan avslutas.",
        en: "Which costs can fall or be avoided each year once the solution is in use? Include systems and contracts that can end.",
      },
      levels: levelsOn(
        scale,
        ["Ingen eller liten påverkan på kostnaderna.", "Little or no effect on costs."],
        ["Minskar kostnader inom den egna verksamheten.", "Lowers costs within the own operations."],
        [
          "Minskar kostnader tydligt, eller i flera förvaltningar eller bolag.",
          "Lowers costs clearly, or in several administrations or companies.",
        ],
      ),
    }),
    levelCriterion({
      key: "feasibility",
      name: { sv: "Genomförbarhet", en: "Feasibility" },
      guidance: {
        sv: "Hur säkert är det att vi kan genomföra det? Väg in teknik, juridik, informationssäkerhet, upphandling och verksamhetens beredskap att ändra arbetssätt.",
        en: "How sure is it that we can carry it out? Weigh technology, law, information security, procurement and readiness to change ways of working.",
      },
      levels: levelsOn(
        scale,
        [
          "Stora hinder som ingen ännu vet hur de ska lösas.",
          "Large obstacles that nobody yet knows how to solve.",
        ],
        ["Kända hinder som går att lösa med planering.", "Known obstacles that planning can solve."],
        ["Beprövat hos oss eller andra; inga kända hinder.", "Proven here or elsewhere; no known obstacles."],
      ),
    }),
    levelCriterion({
      key: "financing",
      name: { sv: "Finansiering", en: "Financing" },
      guidance: {
        sv: "Finns pengarna? Tänk på både införande och drift de följande åren.",
        en: "Is the money there? Think of both introduction and running costs in the years that follow.",
      },
      levels: levelsOn(
        scale,
        [
          "Det finns varken pengar eller plan för finansiering.",
          "There is neither money nor a plan for financing.",
        ],
        [
          "Delvis finansierat, eller möjligt att rymma genom omprioritering.",
          "Partly financed, or possible by reprioritising.",
        ],
        ["Ryms i egen budget eller har beviljade medel.", "Within the own budget or granted funds."],
      ),
    }),
    levelCriterion({
      key: "resourceNeed",
      name: { sv: "Resursbehov", en: "Resource need" },
      guidance: {
        sv: "Hur mycket tid behövs från verksamheten och från it, upphandling, säkerhet och digitalisering? Ett lågt behov talar för initiativet: skalan är omvänd.",
        en: "How much time is needed from the operations and from IT, procurement, security and digitalisation? A low need speaks for the initiative: this scale is inverse.",
      },
      isInverse: true,
      levels: levelsOn(
        scale,
        [
          "Klaras i ordinarie arbete, högst 40 timmar gemensamma resurser.",
          "Done in ordinary work, at most 40 hours of shared resources.",
        ],
        [
          "Kräver planerad tid från flera funktioner, upp till 500 timmar.",
          "Needs planned time from several functions, up to 500 hours.",
        ],
        [
          "Kräver ett eget projekt med mer än 500 timmar.",
          "Needs a project of its own with more than 500 hours.",
        ],
      ),
    }),
  ],
  quadrants: undefined,
};
