import {
  calculationCriterion,
  levelCriterion,
  levelsOn,
  wordsCriterion,
  type LevelScale,
} from "./build-criterion.ts";
import type { ValuationModel } from "./valuation-model.ts";

/** An even number of levels, so that every valuation falls in one of the four fields and none on the line. */
const scale: LevelScale = [
  { value: 1, name: { sv: "Låg", en: "Low" } },
  { value: 2, name: { sv: "Ganska låg", en: "Fairly low" } },
  { value: 3, name: { sv: "Ganska hög", en: "Fairly high" } },
  { value: 4, name: { sv: "Hög", en: "High" } },
];
const certainty: LevelScale = [
  { value: 1, name: { sv: "Osäker", en: "Unsure" } },
  { value: 2, name: { sv: "Ganska säker", en: "Fairly sure" } },
  { value: 3, name: { sv: "Säker", en: "Sure" } },
];

const criteria = [
  levelCriterion({
    key: "benefit",
    name: { sv: "Förväntad nytta", en: "Expected benefit" },
    guidance: {
      sv: "Hur stor nytta ger det för invånare, medarbetare och ekonomi tillsammans? Tänk på hela kommunen, även nytta som hamnar hos någon annan.",
      en: "How large is the benefit for residents, staff and economy together? Think of the whole municipality, also of benefit that lands elsewhere.",
    },
    levels: levelsOn(
      scale,
      ["Gör det lite enklare för en mindre grupp.", "Makes things slightly easier for a small group."],
      [
        "Märks i en verksamhet men ändrar inte mål eller budget.",
        "Noticed in one operation but changes no goal or budget.",
      ],
      [
        "Bidrar tydligt till ett mål, eller märks i flera verksamheter.",
        "Clearly contributes to a goal, or is noticed in several operations.",
      ],
      [
        "Avgörande för ett mål, eller för många invånare eller förvaltningar.",
        "Decisive for a goal, or for many residents or administrations.",
      ],
    ),
  }),
  levelCriterion({
    key: "complexity",
    isInverse: true,
    name: { sv: "Potentiell komplexitet", en: "Potential complexity" },
    guidance: {
      sv: "Hur krångligt kan det bli? Väg in antal parter, teknik och integrationer, juridik, upphandling och hur mycket arbetssätt som ska ändras. En hög komplexitet talar emot.",
      en: "How complicated can it get? Weigh parties, technology and integrations, law, procurement and how much work is to change. High complexity counts against.",
    },
    levels: levelsOn(
      scale,
      ["En enhet, känd teknik, inget att upphandla.", "One unit, known technology, nothing to procure."],
      [
        "Några parter eller en integration; vi har gjort liknande förut.",
        "A few parties or one integration; we have done the like before.",
      ],
      [
        "Flera förvaltningar, ny teknik eller en större upphandling.",
        "Several administrations, new technology or a larger procurement.",
      ],
      [
        "Många beroenden, oklar juridik eller nytt arbetssätt för många.",
        "Many dependencies, unclear law or a new way of working for many.",
      ],
    ),
  }),
  levelCriterion({
    key: "confidence",
    weight: 0,
    name: { sv: "Hur säkra är vi?", en: "How sure are we?" },
    guidance: {
      sv: "Hur säkra är bedömningarna ovan? Svaret räknas inte in i poängen men visas bredvid den, så att den som ska betala vet vad den ger sig in på.",
      en: "How sure are the judgements above? This is not counted in the score but shown beside it, so that whoever pays knows what to expect.",
    },
    levels: levelsOn(
      certainty,
      ["Gissning: ingen har räknat eller provat.", "A guess: nobody has calculated or tried."],
      [
        "Räknat på, eller provat av andra under liknande villkor.",
        "Calculated, or tried by others under similar conditions.",
      ],
      ["Mätt hos oss, eller prövat i egen pilot.", "Measured here, or tried in a pilot of our own."],
    ),
  }),
  calculationCriterion({
    key: "calculation",
    shows: "netEffectPerYear",
    isRequired: false,
    name: { sv: "Nyttokalkyl", en: "Calculation" },
    guidance: {
      sv: "Kostnader och effekter år för år, och hos vilken nämnd de hamnar.",
      en: "Costs and effects year by year, and at which board they land.",
    },
  }),
  wordsCriterion({
    key: "spread",
    isRequired: false,
    name: { sv: "Vilka fler kan ha nytta?", en: "Who else may benefit?" },
    guidance: {
      sv: "Kan fler än en förvaltning använda det ska forumet lyfta det till rådet. Skriv vilka.",
      en: "If more than one administration can use it, the forum raises it to the council. Write which.",
    },
  }),
];

/**
 * Lund: expected benefit against potential complexity, with the handbook's calculation (EY 2021, 3.1.1 and 3.2).
 * The two scales are the report's, levels and names of the fields this product's own wording.
 */
export const lundBenefitComplexity: ValuationModel = {
  key: "lund-benefit-complexity",
  version: 1,
  name: { sv: "Lunds nytta och komplexitet", en: "Lund's benefit and complexity" },
  when: {
    sv: "I forumets arbete med färdplanen, en gång om året, och när en ny aktivitet föreslås däremellan.",
    en: "When the forum works on its roadmap, once a year, and when a new activity is proposed in between.",
  },
  source: "EY, granskning av digitalisering, Lunds kommun 2021-12-08, avsnitt 3.1.1 och 3.2",
  criteria,
  quadrants: {
    x: "complexity",
    y: "benefit",
    names: [
      { sv: "Gör först", en: "Do first" },
      { sv: "Planera noga", en: "Plan with care" },
      { sv: "Gör när det passar", en: "Do when it suits" },
      { sv: "Avstå", en: "Leave" },
    ],
  },
};
