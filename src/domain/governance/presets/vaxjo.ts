import type { GoverningModel, RoutingRule } from "#domain/governance/governing-model.ts";
import { lightValuation } from "#domain/valuation/light-valuation.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { bodyRole, mandated } from "./build-model.ts";
import { costTypes } from "./cost-types.ts";
import { executiveBoard } from "./executive-board.ts";
import { vaxjoGoals } from "./goals.ts";
import { lawAndSecurityDuties } from "./law-and-security-duties.ts";
import { lawQuestions } from "./law-questions.ts";
import { nackaRouting } from "./nacka-routing.ts";
import { isNewSystem, isReplacement, nackaQuestions, vaxjoSupportQuestions } from "./need-questions.ts";
import { securityQuestions } from "./security-questions.ts";
import { threeForms } from "./three-forms.ts";
import { usualParameters } from "./usual-parameters.ts";
import { vaxjoProcess } from "./vaxjo-process.ts";

const source = "KPMG, granskning av digitalisering, Växjö kommun 2023-04-13";
const pulsSource = `${source}, avsnitt 3.2.3`;

/** What Växjö's operations may ask PULS for, beside the one thing that must come there [A-059]. */
const support: readonly RoutingRule[] = vaxjoSupportQuestions.map(({ key }) => ({
  key,
  bodyRole: "council",
  isMandatory: false,
  when: { fact: `answer:${key}`, is: true },
  reason: {
    sv: "PULS kan ge stöd med det här: verksamheten tar själv initiativ till mötet.",
    en: "PULS can give support with this: the operations take the initiative to the meeting.",
  },
  source: pulsSource,
}));

/**
 * Växjö's way: the line decides, PULS supports and allocates, no central funds, a matrix at levels 1, 3 and 5.
 * Steps, bodies and who decides are the report's (3.2.3, 3.3); the guidance is this product's own wording.
 */
export const vaxjo: GoverningModel = {
  key: "vaxjo",
  version: 1,
  name: {
    sv: "Som i Växjö: linjen beslutar, rådet stödjer",
    en: "As in Växjö: the line decides, the council supports",
  },
  summary: {
    sv: "Verksamheten värderar sina behov, chefen tar ställning, och rådet (PULS) hjälper till med resurser varannan vecka. Ingen betalar ur en gemensam pott: var och en säkrar pengar och effekter själv. Nya system tas alltid upp i PULS.",
    en: "The operations value their needs, the manager takes a stand, and the council (PULS) helps with resources every second week. Nobody pays from a common purse: each secures money and effects alone. New systems always come to PULS.",
  },
  source,
  bodyRoles: [
    bodyRole({
      key: "council",
      name: { sv: "PULS", en: "PULS" },
      purpose: {
        sv: "Stödja verksamheterna, fördela gemensamma resurser och planera genomförande.",
        en: "Support the operations, allocate shared resources and plan execution.",
      },
      cadence: "everySecondWeek",
      principles: [
        {
          sv: "Verksamheten tar initiativet till mötet och ansvarar för att driva det och säkra resurser och effekter.",
          en: "The operations bring the initiative to the meeting and are responsible for driving it and securing resources and effects.",
        },
        { sv: "Behovet ska vara värderat.", en: "The need must be valued." },
        {
          sv: "Nya system gås igenom ur säkerhetens och juridikens synvinkel.",
          en: "New systems are gone through from the points of view of security and law.",
        },
      ],
    }),
    bodyRole({
      key: "developersForum",
      name: { sv: "Forum för verksamhetsutvecklare", en: "Forum for operations developers" },
      purpose: { sv: "Lärande, inspiration och samordning.", en: "Learning, inspiration and coordination." },
      cadence: "quarterly",
    }),
    executiveBoard,
  ],
  mandates: [
    ...mandated("unit:manager", "decides", ["review", "execution", "closing"]),
    ...mandated("role:resourceOwner", "decides", ["resources"]),
    ...mandated("initiative:owner", "prepares", ["review", "execution", "closing"]),
    ...mandated("body:council", "supports", ["resources", "acquisition", "execution", "joint"]),
    // IT and the other support functions hear of a need when it is registered.
    ...mandated("role:resourceOwner", "isInformed", ["review"]),
    ...mandated("body:developersForum", "isInformed", ["plan", "joint"]),
    ...mandated("body:executiveBoard", "decides", ["model", "principle"], "Kommunstyrelsens reglemente"),
  ],
  teams: [],
  processes: [vaxjoProcess],
  questions: [
    isNewSystem,
    isReplacement,
    ...vaxjoSupportQuestions,
    ...nackaQuestions,
    ...lawQuestions,
    ...securityQuestions,
  ],
  routing: [
    {
      key: "newSystem",
      bodyRole: "council",
      isMandatory: true,
      when: { fact: "isNewSystem", is: true },
      reason: {
        sv: "Nya digitala system lyfts alltid till PULS.",
        en: "New digital systems always come to PULS.",
      },
      source: pulsSource,
    },
    ...support,
    // A new system is a must already, by the rule above.
    ...nackaRouting("council", false).filter(({ key }) => key !== "newSupport"),
  ],
  forms: threeForms({ light: lightValuation.key, full: vaxjoMatrix.key }),
  valuationModels: [vaxjoMatrix, lightValuation],
  ranking: {
    keys: ["priorityClass", "score", "payback"],
    capacityHours: 1200,
    period: { sv: "kvartalet", en: "the quarter" },
  },
  money: {
    fund: undefined,
    costTypes,
    needsSplit: true,
    guidance: {
      sv: "Varje nämnd och bolag betalar själv. Delar ni på något, kom överens om fördelningen först.",
      en: "Each board and company pays its own. When you share something, agree on the split first.",
    },
  },
  parameters: usualParameters,
  duties: lawAndSecurityDuties,
  goals: vaxjoGoals,
};
