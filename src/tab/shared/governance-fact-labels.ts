import type { FactName } from "#domain/governance/condition.ts";
import type { NeedField, RankingKey } from "#domain/governance/governing-model.ts";
import type { ClosingDocument } from "#domain/initiatives/closing-documents.ts";
import type { Labels } from "#domain/shared/language.ts";

/** What conditions read, as said in the middle of a sentence. */
export const factLabels: Labels<FactName> = {
  isNewSystem: { sv: "nytt system", en: "new system" },
  budget: { sv: "kostnaden", en: "the cost" },
  units: { sv: "antalet enheter", en: "the number of units" },
  form: { sv: "formen", en: "the form" },
  priorityClass: { sv: "prioritetsklassen", en: "the priority class" },
  legalReference: { sv: "lagrum angivet", en: "law stated" },
  origin: { sv: "behovets ursprung", en: "where the need comes from" },
  funding: { sv: "finansieringen", en: "the funding" },
  isValued: { sv: "värderat", en: "valued" },
  score: { sv: "poängen", en: "the score" },
  isCalculated: { sv: "nyttokalkyl gjord", en: "benefit calculation made" },
  payback: { sv: "återbetalningstiden i år", en: "the payback in years" },
  netPresentValue: { sv: "nuvärdet", en: "the net present value" },
  isCostSplit: { sv: "kostnaden fördelad till 100 %", en: "the cost split to 100%" },
  hasLeadUnit: { sv: "ledande enhet angiven", en: "lead unit named" },
  hasOwner: { sv: "verksamhetsföreträdare utsedd", en: "owner named" },
  hasBenefitOwner: { sv: "effekthemtagningsansvarig utsedd", en: "person responsible for effects named" },
  hasFollowUp: { sv: "uppföljning beskriven", en: "follow-up described" },
  hasRisks: { sv: "risker beskrivna", en: "risks described" },
  hasPreStudy: { sv: "förstudie beskriven", en: "pre-study described" },
  hasPurpose: { sv: "syfte och mål beskrivna", en: "purpose and goals described" },
  signOffs: { sv: "antalet granskade aspekter", en: "the number of aspects signed off" },
  openDuties: { sv: "antalet öppna plikter", en: "the number of open duties" },
  retires: { sv: "vad som fasas ut", en: "what is phased out" },
  openRetirements: {
    sv: "antalet utfasningar som inte är bekräftade",
    en: "the number of retirements not confirmed",
  },
  changeShare: {
    sv: "andelen timmar för ändrat arbetssätt",
    en: "the share of hours for changing ways of working",
  },
};

export const documentLabels: Labels<ClosingDocument> = {
  purposeAndGoals: { sv: "syfte och mål", en: "purpose and goals" },
  benefitCalculation: { sv: "nyttokalkylen", en: "the benefit calculation" },
  riskAnalysis: { sv: "riskanalysen", en: "the risk analysis" },
  evaluation: { sv: "utvärderingen", en: "the evaluation" },
};

export const needFieldLabels: Labels<NeedField> = {
  background: { sv: "Bakgrund", en: "Background" },
  volumes: { sv: "Omfattning och volymer", en: "Scope and volumes" },
  effectsForStaff: { sv: "Effekter för medarbetare", en: "Effects for staff" },
  effectsForUsers: { sv: "Effekter för dem vi är till för", en: "Effects for those we serve" },
  expectedCosts: { sv: "Väntade kostnader", en: "Expected costs" },
  purpose: { sv: "Syfte och mål", en: "Purpose and goals" },
  risks: { sv: "Risker", en: "Risks" },
  followUp: { sv: "Uppföljning av effekter", en: "Follow-up of effects" },
  budget: { sv: "Budget i kronor", en: "Budget in kronor" },
  startsOn: { sv: "Start", en: "Start" },
  endsOn: { sv: "Slut", en: "End" },
  origin: { sv: "Behovets ursprung", en: "Where the need comes from" },
  form: { sv: "Projekt eller linjeuppdrag", en: "Project or line assignment" },
  otherUnitIds: { sv: "Andra enheter", en: "Other units" },
  priorityClass: { sv: "Prioritetsklass", en: "Priority class" },
  preStudy: { sv: "Förstudie", en: "Pre-study" },
};

export const rankingKeyLabels: Labels<RankingKey> = {
  priorityClass: {
    sv: "Klass: lag före samhällsviktig verksamhet före effektivitet",
    en: "Class: law before critical operations before efficiency",
  },
  score: { sv: "Högst poäng", en: "Highest score" },
  payback: { sv: "Kortast återbetalningstid", en: "Shortest payback" },
  netPresentValue: { sv: "Störst nuvärde", en: "Largest net present value" },
  urgency: { sv: "Mest brådskande", en: "Most urgent" },
};
