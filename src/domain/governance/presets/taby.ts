import type { GoverningModel, Parameter } from "#domain/governance/governing-model.ts";
import { lightValuation } from "#domain/valuation/light-valuation.ts";
import { tabySuitability } from "#domain/valuation/taby-suitability.ts";
import { bodyRole, day, mandated } from "./build-model.ts";
import { costTypes } from "./cost-types.ts";
import { executiveBoard } from "./executive-board.ts";
import { tabyGoals } from "./goals.ts";
import { lawAndSecurityDuties } from "./law-and-security-duties.ts";
import { lawQuestions } from "./law-questions.ts";
import { nackaRouting } from "./nacka-routing.ts";
import { isNewSystem, isReplacement, nackaQuestions } from "./need-questions.ts";
import { securityQuestions } from "./security-questions.ts";
import { tabyProcess } from "./taby-process.ts";
import { tabyQuestions, tabyRouting } from "./taby-questions.ts";
import { isSmall, threeForms } from "./three-forms.ts";
import { usualParameters } from "./usual-parameters.ts";

const source = "KPMG, granskning av digitalisering, Täby kommun 2021";

const gate = (key: string, value: number, unit: string, sv: string, en: string): Parameter => ({
  key,
  value,
  unit,
  name: { sv, en },
  validFrom: day("2018-01-01"),
  validTo: undefined,
  source: `${source}, avsnitt 5.2 (att det finns en tröskel); nivån är Rådslags förval`,
});

/** Täby's way: the council decides on the suitability of every acquisition, on its preparation group's recommendation; own budget before central funds. */
export const taby: GoverningModel = {
  key: "taby",
  version: 1,
  name: {
    sv: "Som i Täby: rådet beslutar om lämplighet",
    en: "As in Täby: the council decides on suitability",
  },
  summary: {
    sv: "Alla nya och ersatta system, funktioner och infrastruktur godkänns av digitaliseringsrådet innan något genomförs. Beredningsgruppen prövar fem grunder och rekommenderar. Det börjar med en nytto- och kostnadsanalys. Egen budget går före centrala medel; det som inte är nyanskaffning beslutas i linjen.",
    en: "All new and replaced systems, functions and infrastructure are approved by the digitalization council before anything is carried out. The preparation group judges five grounds and recommends. It begins with an analysis of benefits and costs. Own budget comes before central funds; what is no acquisition is decided in the line.",
  },
  source,
  bodyRoles: [
    bodyRole({
      key: "council",
      name: { sv: "Digitaliseringsrådet", en: "The digitalization council" },
      purpose: {
        sv: "Rätt projekt, på rätt sätt, vid rätt tidpunkt.",
        en: "The right projects, in the right way, at the right time.",
      },
      cadence: "monthly",
      principles: [
        {
          sv: "Rådet beslutar på beredningsgruppens rekommendation.",
          en: "The council decides on the preparation group's recommendation.",
        },
        {
          sv: "Samordning och synergier fångas upp, och it-arkitekturen ska hålla i framtiden.",
          en: "Coordination and synergies are captured, and the IT architecture must hold in the future.",
        },
        {
          sv: "Ny verksamhet börjar digitalt och nyskapande, och arbetssätt prövas om och om igen.",
          en: "New operations begin digitally and inventively, and ways of working are tested again and again.",
        },
      ],
    }),
    bodyRole({
      key: "preparation",
      name: { sv: "Beredningsgruppen", en: "The preparation group" },
      purpose: {
        sv: "Pröva lämplighet på fem grunder och rekommendera rådet.",
        en: "Judge suitability on five grounds and recommend to the council.",
      },
      cadence: "everySecondWeek",
    }),
    bodyRole({
      key: "leadershipGroup",
      name: { sv: "Kommunledningsgruppen", en: "The municipal management group" },
      purpose: {
        sv: "Sitter som digitaliseringsråd vid särskild finansiering och principfrågor.",
        en: "Sits as the digitalization council on special financing and questions of principle.",
      },
      cadence: "monthly",
    }),
    executiveBoard,
    bodyRole({
      key: "executiveOffice",
      name: { sv: "Kommunledningskontoret", en: "The municipal executive office" },
      purpose: {
        sv: "Styr, stödjer och följer upp åt kommunstyrelsen: strategier, riktlinjer, avtal, gemensam förvaltningsmodell och arkitekturprinciper.",
        en: "Steers, supports and follows up for the executive board: strategies, guidelines, agreements, a common model for system management and principles of architecture.",
      },
      cadence: "monthly",
    }),
  ],
  mandates: [
    ...mandated("unit:manager", "decides", ["review", "execution", "closing"]),
    // IT and the other support functions hear of a need when it is registered.
    ...mandated("role:resourceOwner", "isInformed", ["review"]),
    ...mandated("initiative:owner", "prepares", ["review", "execution", "closing"]),
    ...mandated("body:preparation", "recommends", ["acquisition", "funds", "principle", "joint"]),
    ...mandated(
      "body:council",
      "decides",
      ["acquisition", "funds", "joint"],
      "Digitaliseringsprogrammet, KF 2018",
    ),
    ...mandated(
      "body:leadershipGroup",
      "decides",
      ["principle", "funds"],
      "Digitaliseringsprogrammet, KF 2018",
    ),
    ...mandated("body:executiveBoard", "decides", ["model"], "Kommunstyrelsens reglemente"),
    ...mandated("body:executiveOffice", "prepares", ["model", "principle"]),
    ...mandated("body:executiveOffice", "supports", ["acquisition", "execution", "closing"]),
  ],
  teams: [],
  processes: [tabyProcess],
  questions: [
    isNewSystem,
    isReplacement,
    ...tabyQuestions,
    ...nackaQuestions,
    ...lawQuestions,
    ...securityQuestions,
  ],
  routing: [
    ...tabyRouting,
    // A new system is a must already.
    ...nackaRouting("council", false).filter(({ key }) => key !== "newSupport"),
  ],
  forms: threeForms({
    light: lightValuation.key,
    full: tabySuitability.key,
    // What the preparation group judges on five grounds is never light.
    small: { all: [isSmall, { fact: "mustGoTo:council", is: false }] },
  }),
  valuationModels: [tabySuitability, lightValuation],
  ranking: {
    keys: ["priorityClass", "score", "payback"],
    capacityHours: 1500,
    period: { sv: "året", en: "the year" },
  },
  money: {
    fund: {
      key: "central-funds",
      name: { sv: "Centrala medel för digitalisering", en: "Central funds for digitalization" },
      firstYear: 2025,
      lastYear: 2027,
    },
    costTypes,
    needsSplit: true,
    guidance: {
      sv: "Först egen budget, som syns i verksamhetsplanen. Räcker den inte: ansök hos rådet om årets centrala medel. Det gemensamma betalas efter användning och nytta.",
      en: "First the own budget, shown in the operational plan. When it is not enough: apply to the council for this year's central funds. What is common is paid by use and benefit.",
    },
  },
  parameters: [
    ...usualParameters,
    gate("suitabilityScore", 50, "poäng", "Tröskel: poäng minst", "Threshold: score at least"),
    gate("suitabilityPayback", 4, "år", "Tröskel: återbetalt inom", "Threshold: paid back within"),
  ],
  duties: lawAndSecurityDuties,
  goals: tabyGoals,
};
