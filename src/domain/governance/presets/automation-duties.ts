import type { DutyRule } from "#domain/governance/governing-model.ts";
import { day, isAnyOf } from "./build-model.ts";

const aiAct = "AI-förordningen (EU) 2024/1689";
const decided = isAnyOf("answer:automation", ["allEntitled", "systemDecides"]);

/** What follows when AI is used or decisions are taken automatically [A-226, D-20]. */
export const automationDuties: readonly DutyRule[] = [
  {
    key: "prohibitedAi",
    title: { sv: "Pröva om AI-användningen är förbjuden", en: "Judge whether the use of AI is prohibited" },
    why: {
      sv: "Ni har svarat att den kan vara det. Börja inte innan en jurist har svarat.",
      en: "You have answered that it may be. Do not begin before a lawyer has answered.",
    },
    when: { fact: "answer:aiUse", is: "prohibited" },
    party: "role:lawyer",
    dueInDays: 14,
    source: `${aiAct} art. 5`,
    validFrom: day("2025-02-02"),
    validTo: undefined,
  },
  {
    key: "rightsAssessment",
    title: {
      sv: "Bedöm konsekvenser för grundläggande rättigheter",
      en: "Assess the impact on fundamental rights",
    },
    why: {
      sv: "AI med hög risk: beskriv process, tid, grupper, skador, mänsklig tillsyn och åtgärder innan den används, och anmäl till myndigheten.",
      en: "High-risk AI: describe process, period, groups, harms, human oversight and measures before use, and notify the authority.",
    },
    when: { fact: "answer:aiUse", is: "highRisk" },
    party: "initiative:owner",
    dueInDays: 60,
    source: `${aiAct} art. 27; kontrollera om tillämpningsdagen 2026-08-02 har senarelagts`,
    validFrom: day("2026-08-02"),
    validTo: undefined,
  },
  {
    key: "aiTransparency",
    title: { sv: "Tala om för invånare att det är AI", en: "Tell residents that it is AI" },
    why: {
      sv: "Den som samtalar med AI, eller läser det den har skapat, ska få veta det.",
      en: "Whoever talks with AI, or reads what it has made, is to know.",
    },
    when: { fact: "answer:aiUse", is: "limited" },
    party: "initiative:owner",
    dueInDays: 60,
    source: `${aiAct} art. 50; kontrollera om tillämpningsdagen 2026-08-02 har senarelagts`,
    validFrom: day("2026-08-02"),
    validTo: undefined,
  },
  {
    key: "automatedDecision",
    title: {
      sv: "Pröva lagstöd och delegation för automatiserade beslut",
      en: "Examine law and delegation for automated decisions",
    },
    why: {
      sv: "Systemet beslutar om enskilda. Nämnden måste ha beslutat att det får det.",
      en: "The system decides on individuals. The board must have decided that it may.",
    },
    when: decided,
    party: "role:lawyer",
    dueInDays: 30,
    source: "Förvaltningslagen (2017:900) 28 §; kommunallagen (2017:725) 6 kap. 37 §",
    validFrom: day("2022-07-01"),
    validTo: undefined,
  },
  {
    key: "samplingPlan",
    title: { sv: "Skriv en plan för stickprov", en: "Write a plan for sampling" },
    why: {
      sv: "Beslut eller förslag till beslut görs av systemet: hur många underlag kontrolleras, hur ofta och av vem?",
      en: "Decisions or proposals are made by the system: how many verifications are checked, how often and by whom?",
    },
    when: isAnyOf("answer:automation", ["personDecides", "allEntitled", "systemDecides"]),
    party: "initiative:owner",
    dueInDays: 45,
    source: "Granskning av digitalisering, Lunds kommun 2021, 3.4.2; kommunallagen 6 kap. 6 §",
    validFrom: day("2018-01-01"),
    validTo: undefined,
  },
];
