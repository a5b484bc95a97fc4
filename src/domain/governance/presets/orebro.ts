import type { GoverningModel, Question, RoutingRule, Team } from "#domain/governance/governing-model.ts";
import { lightValuation } from "#domain/valuation/light-valuation.ts";
import { orebroSummary } from "#domain/valuation/orebro-summary.ts";
import { bodyRole, mandated, yesNo } from "./build-model.ts";
import { costTypesWithCapital } from "./cost-types.ts";
import { executiveBoard } from "./executive-board.ts";
import { orebroGoals } from "./goals.ts";
import { lawAndSecurityDuties } from "./law-and-security-duties.ts";
import { lawQuestions } from "./law-questions.ts";
import { nackaRouting } from "./nacka-routing.ts";
import { isNewSystem, isReplacement, nackaQuestions } from "./need-questions.ts";
import { orebroProcess } from "./orebro-process.ts";
import { securityQuestions } from "./security-questions.ts";
import { isSmall, threeForms } from "./three-forms.ts";
import { usualParameters } from "./usual-parameters.ts";

const source = "PwC, granskning av digitalisering, Örebro kommun 2018-12-13";
const committeeSource = `${source}, avsnitt 3.2`;
/** The report gives no amount: a municipality puts its own director's here. */
const directorsAmount = 5_000_000;

const isOrdinary: Question = yesNo({
  key: "isOrdinary",
  topic: "routing",
  text: {
    sv: "Är det ordinarie utveckling som förvaltningen klarar själv?",
    en: "Is it ordinary development that the administration manages by itself?",
  },
  help: {
    sv: "Ja om det ryms i egen ram, egen kompetens och de system som finns. Kommittén prövar svaret.",
    en: "Yes if it fits the own frame, own competence and the systems that exist. The committee tests the answer.",
  },
});

const routing: readonly RoutingRule[] = [
  {
    key: "notOrdinary",
    bodyRole: "committee",
    isMandatory: true,
    when: { fact: "answer:isOrdinary", is: false },
    reason: {
      sv: "Det är mer än ordinarie utveckling: kommittén prövar det.",
      en: "It is more than ordinary development: the committee tests it.",
    },
    source: committeeSource,
  },
  {
    key: "centralFunds",
    bodyRole: "committee",
    isMandatory: true,
    when: { fact: "answer:isFundingUnclear", is: true },
    reason: {
      sv: "Pengarna räcker inte: medel ur digitaliseringsportföljen prövas av kommittén.",
      en: "The money is not enough: funds from the digitalization portfolio are tested by the committee.",
    },
    source: committeeSource,
  },
  {
    key: "common",
    bodyRole: "committee",
    isMandatory: true,
    when: { fact: "units", above: 1 },
    reason: {
      sv: "Flera förvaltningar berörs: kommunen utvecklar gemensamt.",
      en: "Several administrations are concerned: the municipality develops in common.",
    },
    source: committeeSource,
  },
];

/** The report says accountants in the plural, and of everybody else one. */
const valuationTeam: Team = {
  role: "valuationTeam",
  name: { sv: "Värderingsteamet", en: "The valuation team" },
  purpose: {
    sv: "Projektkontoret: beräknar nyttan av inkomna förslag, värderar dem i sammanställningens elva delar och lämnar dem till kommittén.",
    en: "The project office: calculates the benefit of proposals, values them in the summary's eleven parts and hands them to the committee.",
  },
  competences: [
    { role: "teamCoordinator", atLeast: 1 },
    { role: "projectModelLead", atLeast: 1 },
    { role: "socialEconomist", atLeast: 1 },
    { role: "economist", atLeast: 2 },
    { role: "coordinator", atLeast: 1 },
  ],
  handsTo: "body:committee",
};

/** Örebro's way: proposals are studied, valued by a team and prepared by a committee; the municipal director decides with the steering group, from a common portfolio of funds. */
export const orebro: GoverningModel = {
  key: "orebro",
  version: 1,
  name: {
    sv: "Som i Örebro: kommittén bereder, kommundirektören beslutar",
    en: "As in Örebro: the committee prepares, the municipal director decides",
  },
  summary: {
    sv: "Förslag som är mer än ordinarie utveckling får en förstudie och värderas i elva delar av ett värderingsteam. Kommittén bereder och kommundirektören beslutar med styrgruppen av direktörer; stora belopp går till kommunstyrelsen. Pengarna finns i en gemensam portfölj, och någon utses att hämta hem effekterna.",
    en: "Proposals that are more than ordinary development get a pre-study and are valued in eleven parts by a valuation team. The committee prepares and the municipal director decides with the steering group of directors; large amounts go to the executive board. The money is in a common portfolio, and somebody is named to take the effects home.",
  },
  source,
  bodyRoles: [
    bodyRole({
      key: "committee",
      name: { sv: "Digitaliseringskommittén", en: "The digitalization committee" },
      purpose: {
        sv: "Säkra arbetssättet, skilja ordinarie utveckling från det gemensamma och bereda beslutsunderlag.",
        en: "Assure the way of working, separate ordinary development from what is common, and prepare decisions.",
      },
      cadence: "everySecondWeek",
      principles: [
        {
          sv: "Varje förändring ska ge effekter som går att hämta hem och en nytta för dem vi finns till för.",
          en: "Every change is to give effects that can be taken home and a benefit for those we are there for.",
        },
      ],
    }),
    bodyRole({
      key: "steeringGroup",
      name: { sv: "Styrgruppen av direktörer", en: "The steering group of directors" },
      purpose: {
        sv: "Stödjer kommundirektören i vilka projekt som prioriteras och i vilken takt.",
        en: "Supports the municipal director in which projects go first and at what pace.",
      },
      cadence: "monthly",
    }),
    executiveBoard,
  ],
  mandates: [
    ...mandated("unit:manager", "decides", ["review", "closing"]),
    ...mandated("initiative:owner", "prepares", ["plan", "execution"]),
    ...mandated("initiative:benefitOwner", "prepares", ["closing"]),
    ...mandated("role:valuationTeam", "prepares", ["review"]),
    ...mandated("role:coordinator", "supports", ["plan"]),
    ...mandated("body:committee", "prepares", ["plan", "execution", "funds", "joint"]),
    ...mandated("body:steeringGroup", "supports", ["plan", "execution", "funds"]),
    ...mandated(
      "role:municipalDirector",
      "decides",
      ["execution", "funds"],
      "KS 2016-12-06 § 267",
      directorsAmount,
    ),
    ...mandated("role:municipalDirector", "decides", ["plan"], "KS 2017-05-09"),
    ...mandated(
      "body:executiveBoard",
      "decides",
      ["execution", "funds", "model", "principle"],
      "Kommunstyrelsens reglemente",
    ),
  ],
  teams: [valuationTeam],
  processes: [orebroProcess],
  questions: [
    isOrdinary,
    isNewSystem,
    isReplacement,
    ...nackaQuestions,
    ...lawQuestions,
    ...securityQuestions,
  ],
  routing: [
    ...routing,
    // Several units are a must already.
    ...nackaRouting("committee", false).filter(({ key }) => key !== "severalUnits"),
  ],
  forms: threeForms({
    light: lightValuation.key,
    full: orebroSummary.key,
    // What the valuation team summarises in eleven parts is never light.
    small: { all: [isSmall, { fact: "mustGoTo:committee", is: false }] },
    largeRequires: ["preStudy"],
    normalAsks: ["preStudy"],
  }),
  valuationModels: [orebroSummary, lightValuation],
  ranking: {
    keys: ["priorityClass", "score", "netPresentValue"],
    capacityHours: 2000,
    period: { sv: "halvåret", en: "the half-year" },
  },
  money: {
    fund: {
      key: "portfolio",
      name: { sv: "Digitaliseringsportföljen", en: "The digitalization portfolio" },
      firstYear: 2025,
      lastYear: 2027,
    },
    costTypes: costTypesWithCapital,
    needsSplit: true,
    guidance: {
      sv: "Ordinarie utveckling betalas i egen ram. Det kommunen utvecklar gemensamt söker medel ur digitaliseringsportföljen, som har en ram för tre år.",
      en: "Ordinary development is paid within the own frame. What the municipality develops in common applies for funds from the digitalization portfolio, which has a frame for three years.",
    },
  },
  parameters: usualParameters,
  duties: lawAndSecurityDuties,
  goals: orebroGoals,
};
