import type { DutyRule, GoverningModel } from "#domain/governance/governing-model.ts";
import { lightValuation } from "#domain/valuation/light-valuation.ts";
import { lundBenefitComplexity } from "#domain/valuation/lund-benefit-complexity.ts";
import { bodyRole, day, mandated } from "./build-model.ts";
import { costTypes } from "./cost-types.ts";
import { executiveBoard } from "./executive-board.ts";
import { lundGoals } from "./goals.ts";
import { lawAndSecurityDuties } from "./law-and-security-duties.ts";
import { lawQuestions } from "./law-questions.ts";
import { lundCareProcess } from "./lund-care-process.ts";
import { lundProcess } from "./lund-process.ts";
import { nackaRouting } from "./nacka-routing.ts";
import { isNewSystem, isReplacement, isUsefulToOthers, nackaQuestions } from "./need-questions.ts";
import { securityQuestions } from "./security-questions.ts";
import { threeForms } from "./three-forms.ts";
import { usualParameters } from "./usual-parameters.ts";

const source = "EY, granskning av digitalisering, Lunds kommun 2021-12-08";
const delegation = "Nämndens delegationsordning 4.1";
/** The report gives no amount: a municipality puts its own board's here. */
const delegatedAmount = 500_000;

/**
 * Forum and färdplan: the report says that the forum draws up and decides the färdplan (3.2), and that neither it nor the strategist
 * has any delegation from the board (3.2, 3.3.1). Both hold when the färdplan is a decision on planning: what comes first, and what it
 * is thought to give. So the line has no delegation point, and gives nobody money or the right to carry anything out: each
 * initiative is still granted in the line, and the plan is worked into the operational plan that the board decides.
 */
const withoutDelegation = "";

/** Whoever sits in the council for an administration takes what it said home. */
const reportBack: DutyRule = {
  key: "reportBack",
  title: {
    sv: "Återkoppla rådets ställningstagande till ledningsgruppen",
    en: "Report what the council said back to the management group",
  },
  why: {
    sv: "Rådet har tagit ställning. Representanten är skyldig sin förvaltningsledningsgrupp en återkoppling: berätta där vad rådet sa och vad det betyder för er.",
    en: "The council has taken a stand. The representative owes the own management group a report: tell it what the council said and what it means for you.",
  },
  when: { fact: "heardBy:council", is: true },
  party: "seat:council",
  dueInDays: 14,
  source: `${source}, avsnitt 3.2 (att det ska ske); dagarna är Rådslags förval`,
  validFrom: day("2021-12-08"),
  validTo: undefined,
};

/** Lund's way: a forum in each administration, a council that prepares what is common, decisions as each board has delegated them, and no money but the own budget. */
export const lund: GoverningModel = {
  key: "lund",
  version: 1,
  name: {
    sv: "Som i Lund: forum och råd bereder, nämndens delegation beslutar",
    en: "As in Lund: forum and council prepare, the board's delegation decides",
  },
  summary: {
    sv: "Varje förvaltning har ett digitaliseringsforum som bereder sina initiativ, värderade i nytta mot komplexitet, och beslutar förvaltningens färdplan. Det som fler kan ha nytta av lyfts till rådet, som bereder. Genomförande och pengar beslutas av chefen eller nämnden enligt delegationsordningen, ur egen budget.",
    en: "Each administration has a digitalization forum that prepares its initiatives, valued as benefit against complexity, and decides the administration's roadmap. What more can use is raised to the council, which prepares. Execution and money are decided by the manager or the board as delegated, from the own budget.",
  },
  source,
  bodyRoles: [
    bodyRole({
      key: "forum",
      name: { sv: "Digitaliseringsforum", en: "Digitalization forum" },
      purpose: {
        sv: "Förvaltningens ledningsgrupp och strateg prioriterar initiativ, uppskattar nytta och effekt, och upprättar och beslutar färdplanen.",
        en: "The administration's management group and strategist prioritise initiatives, estimate benefit and effect, and draw up and decide the roadmap.",
      },
      cadence: "quarterly",
      isOnePerUnit: true,
      principles: [
        {
          sv: "Forumet och strategen har ingen delegation: beslut om genomförande och pengar fattas i linjen.",
          en: "Forum and strategist have no delegation: decisions on execution and money are taken in the line.",
        },
        {
          sv: "Färdplanen är forumets planering: i vilken ordning, och vilken nytta och effekt det väntas ge. Den arbetas in i verksamhetsplanen.",
          en: "The roadmap is the forum's planning: in which order, and which benefit and effect are expected. It is worked into the operational plan.",
        },
      ],
    }),
    bodyRole({
      key: "council",
      name: { sv: "Digitaliseringsrådet", en: "The digitalization council" },
      purpose: {
        sv: "Dela lösningar som fler än en förvaltning eller ett bolag kan använda, och bereda gemensamma investeringar.",
        en: "Share solutions that more than one administration or company can use, and prepare common investments.",
      },
      cadence: "monthly",
      principles: [
        {
          sv: "Rådet bereder. Varje representant återkopplar till sin ledningsgrupp.",
          en: "The council prepares. Each representative reports back to the own management group.",
        },
      ],
    }),
    bodyRole({
      key: "board",
      name: { sv: "Nämnden eller bolagsstyrelsen", en: "The board" },
      purpose: {
        sv: "Ansvarar för verksamheten och beslutar om det som inte är delegerat.",
        en: "Is responsible for the operations and decides what is not delegated.",
      },
      cadence: "monthly",
      isOnePerUnit: true,
    }),
    executiveBoard,
  ],
  mandates: [
    ...mandated("unit:manager", "decides", ["review", "closing"], delegation),
    ...mandated("unit:manager", "decides", ["execution"], delegation, delegatedAmount),
    ...mandated(
      "body:board",
      "decides",
      ["execution", "closing", "principle"],
      "Nämndens reglemente; kommunallagen (2017:725) 6 kap. 6 §",
    ),
    ...mandated("body:forum", "decides", ["plan"], withoutDelegation),
    ...mandated("body:forum", "prepares", ["execution", "joint"]),
    // A company has neither forum nor strategist: its manager decides a plan, if it wants one.
    ...mandated("unit:manager", "decides", ["plan"], withoutDelegation),
    ...mandated("body:council", "prepares", ["joint", "principle"]),
    ...mandated("unit:strategist", "supports", ["plan", "execution", "joint"]),
    ...mandated("initiative:owner", "prepares", ["plan", "execution"]),
    ...mandated("body:executiveBoard", "decides", ["model"], "Kommunstyrelsens reglemente § 7"),
  ],
  teams: [],
  processes: [lundProcess, lundCareProcess],
  questions: [
    isUsefulToOthers,
    isNewSystem,
    isReplacement,
    ...nackaQuestions,
    ...lawQuestions,
    ...securityQuestions,
  ],
  routing: [
    {
      key: "common",
      bodyRole: "council",
      isMandatory: true,
      when: {
        any: [
          { fact: "units", above: 1 },
          { fact: "answer:isUsefulToOthers", is: true },
        ],
      },
      reason: {
        sv: "Fler än en enhet kan ha nytta av det: forumet lyfter det till rådet.",
        en: "More than one unit can use it: the forum raises it to the council.",
      },
      source: `${source}, avsnitt 3.2`,
    },
    // Several units are a must already.
    ...nackaRouting("council", false).filter(({ key }) => key !== "severalUnits"),
  ],
  forms: threeForms({ light: lightValuation.key, full: lundBenefitComplexity.key }),
  valuationModels: [lundBenefitComplexity, lightValuation],
  ranking: {
    keys: ["priorityClass", "score", "netPresentValue"],
    capacityHours: undefined,
    period: { sv: "året", en: "the year" },
  },
  money: {
    fund: undefined,
    costTypes,
    needsSplit: true,
    guidance: {
      sv: "Bara egen budget. Det som är värdefullt men saknar pengar syns i en egen lista, enhet för enhet. Flera enheter som delar bestämmer vem som leder och hur kostnaden delas.",
      en: "Only the own budget. What is valuable but lacks money is shown in a list of its own, unit by unit. Several units that share settle who leads and how the cost is split.",
    },
  },
  parameters: usualParameters,
  duties: [...lawAndSecurityDuties, reportBack],
  goals: lundGoals,
};
