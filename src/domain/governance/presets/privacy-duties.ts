import type { Condition } from "#domain/governance/condition.ts";
import type { DutyRule } from "#domain/governance/governing-model.ts";
import { day } from "./build-model.ts";

const yes = (question: string): Condition => ({ fact: `answer:${question}`, is: true });

/** Two of the supervisory authority's criteria, or one of the gravest, make an assessment likely to be due. */
const mayNeedAssessment: Condition = {
  all: [
    yes("hasPersonalData"),
    {
      any: [
        yes("hasSensitiveData"),
        yes("concernsChildren"),
        yes("isLargeScale"),
        yes("isNewTechnology"),
        { fact: "answer:aiUse", is: "highRisk" },
      ],
    },
  ],
};

const gdpr = day("2018-05-25");

/** What the General Data Protection Regulation asks for before personal data is processed. */
export const privacyDuties: readonly DutyRule[] = [
  {
    key: "impactAssessment",
    title: {
      sv: "Pröva om en konsekvensbedömning behövs",
      en: "Judge whether an impact assessment is needed",
    },
    why: {
      sv: "Personuppgifterna är känsliga, gäller barn, är många eller behandlas med ny teknik. Bedöm riskerna innan behandlingen börjar.",
      en: "The personal data is sensitive, concerns children, is large in scale or is processed with new technology. Assess the risks before processing begins.",
    },
    when: mayNeedAssessment,
    party: "initiative:owner",
    dueInDays: 30,
    source: "Dataskyddsförordningen (EU) 2016/679 art. 35; IMY:s förteckning",
    validFrom: gdpr,
    validTo: undefined,
  },
  {
    key: "officerAsked",
    title: { sv: "Lämna dataskyddsombudets råd", en: "Give the data protection officer's advice" },
    why: {
      sv: "Ombudet ska rådfrågas när en konsekvensbedömning görs.",
      en: "The officer is to be asked for advice when an impact assessment is made.",
    },
    when: mayNeedAssessment,
    party: "role:dataProtectionOfficer",
    dueInDays: 21,
    source: "Dataskyddsförordningen (EU) 2016/679 art. 35.2 och 39",
    validFrom: gdpr,
    validTo: undefined,
  },
  {
    key: "processingRecord",
    title: {
      sv: "För in behandlingen i registerförteckningen",
      en: "Enter the processing in the record of processing",
    },
    why: { sv: "Personuppgifter behandlas.", en: "Personal data is processed." },
    when: yes("hasPersonalData"),
    party: "initiative:owner",
    dueInDays: 60,
    source: "Dataskyddsförordningen (EU) 2016/679 art. 30",
    validFrom: gdpr,
    validTo: undefined,
  },
  {
    key: "processorAgreement",
    title: { sv: "Teckna personuppgiftsbiträdesavtal", en: "Sign an agreement with the processor" },
    why: {
      sv: "Någon utanför kommunen behandlar personuppgifter åt er.",
      en: "Somebody outside the municipality processes personal data for you.",
    },
    when: { all: [yes("hasPersonalData"), yes("isHandledOutside")] },
    party: "initiative:owner",
    dueInDays: 60,
    source: "Dataskyddsförordningen (EU) 2016/679 art. 28",
    validFrom: gdpr,
    validTo: undefined,
  },
];
