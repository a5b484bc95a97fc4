import type { Condition } from "#domain/governance/condition.ts";
import type { DutyRule } from "#domain/governance/governing-model.ts";
import { day, isAnyOf } from "./build-model.ts";

const aspects = ["answer:classConfidentiality", "answer:classCorrectness", "answer:classAvailability"];
const anyAspectIs = (...levels: readonly string[]): Condition => ({
  any: aspects.map((aspect) => isAnyOf(aspect, levels)),
});
const isVital: Condition = { fact: "answer:isVital", is: true };

const cyberAct = {
  source: "Cybersäkerhetslagen (2025:1506); kontrollera gällande lydelse och föreskrifter",
  validFrom: day("2026-01-15"),
  validTo: undefined,
} as const;

/** What information class and vital operations ask for. */
export const securityDuties: readonly DutyRule[] = [
  {
    key: "classification",
    title: { sv: "Klassa informationen", en: "Classify the information" },
    why: {
      sv: "Ett nytt system ska vara klassat innan krav ställs.",
      en: "A new system must be classified before requirements are made.",
    },
    when: { fact: "isNewSystem", is: true },
    party: "role:securityOfficer",
    dueInDays: 30,
    source: "Informationssäkerhetspolicyn med riktlinjer; SKR, KLASSA, https://klassa-info.skr.se",
    validFrom: day("2018-01-01"),
    validTo: undefined,
  },
  {
    key: "classRequirements",
    title: {
      sv: "Ställ kraven som följer av klassen",
      en: "Make the requirements that follow from the class",
    },
    why: {
      sv: "Klassen är 3: krav på avtal, drift, kryptering, inloggning och behörigheter behövs.",
      en: "The class is 3: requirements on contract, operation, encryption, sign-in and access rights are needed.",
    },
    when: anyAspectIs("level-3"),
    party: "role:securityOfficer",
    dueInDays: 30,
    source:
      "Informationssäkerhetspolicyn med riktlinjer; SKR, KLASSA, kravkatalog, https://klassa-info.skr.se",
    validFrom: day("2018-01-01"),
    validTo: undefined,
  },
  {
    key: "protectiveSecurity",
    title: { sv: "Gör en säkerhetsskyddsbedömning", en: "Make a protective security assessment" },
    why: {
      sv: "Klassen är 4, som ligger utanför KLASSA. Stanna tills bedömningen är gjord.",
      en: "The class is 4, which lies outside KLASSA. Stop until the assessment is made.",
    },
    when: anyAspectIs("level-4"),
    party: "role:securityOfficer",
    dueInDays: 7,
    source: "Säkerhetsskyddslagen (2018:585)",
    validFrom: day("2019-04-01"),
    validTo: undefined,
  },
  {
    key: "cyberMeasures",
    title: { sv: "Bedöm risker och säkerhetsåtgärder", en: "Assess risks and security measures" },
    why: {
      sv: "En samhällsviktig verksamhet är beroende av det: riskåtgärder och rutin för incidentrapport ska finnas.",
      en: "An operation vital to society depends on it: there must be risk measures and a routine for incident reports.",
    },
    when: isVital,
    party: "role:securityOfficer",
    dueInDays: 30,
    ...cyberAct,
  },
  {
    key: "supplierChain",
    title: { sv: "Granska säkerheten hos leverantören", en: "Examine the supplier's security" },
    why: {
      sv: "Det är samhällsviktigt och någon utanför kommunen sköter det: hela leveranskedjan räknas.",
      en: "It is vital to society and run by somebody outside: the whole supply chain counts.",
    },
    when: { all: [isVital, { fact: "answer:isHandledOutside", is: true }] },
    party: "role:securityOfficer",
    dueInDays: 45,
    ...cyberAct,
  },
];
