import type { Process, Requirement } from "#domain/governance/governing-model.ts";
import { knowsWhether, requirement, step } from "./build-model.ts";
import {
  calculated,
  hasCost,
  hasFollowUp,
  hasFourSignOffs,
  hasPurpose,
  hasRetired,
  hasRisks,
  hasSplit,
  hasUserEvidence,
  isChecked,
  saysWhatRetires,
} from "./usual-requirements.ts";

const answersAcquisition: Requirement = requirement(
  "acquisitionAnswered",
  knowsWhether("council"),
  "Svara på om det är ett nytt eller ersatt system, en funktion eller infrastruktur.",
  "Say whether it is a new or replaced system, a function or infrastructure.",
);

/** Judged on the five grounds by the preparation group, not on any older model's criteria. */
const judged: Requirement = requirement(
  "judged",
  {
    all: ["technology", "securityPrivacy", "economy", "userNeeds", "innovation"].map((ground) => ({
      fact: `criterion:${ground}`,
      atLeast: 0,
    })),
  },
  "Pröva lämpligheten på alla fem grunderna.",
  "Judge the suitability on all five grounds.",
);

/** Enough benefit in points or in money; what the law demands needs neither. */
const reachesThreshold: Requirement = requirement(
  "threshold",
  {
    any: [
      { fact: "priorityClass", is: "law" },
      { fact: "score", atLeast: { parameter: "suitabilityScore" } },
      { fact: "payback", atMost: { parameter: "suitabilityPayback" } },
    ],
  },
  "Nyttan räcker inte: höj den, förkorta återbetalningstiden eller låt chefen avslå.",
  "The benefit is too small: raise it, shorten the payback time or let the manager reject it.",
);

/** Innovation begins with what broad use would cost and ask for. */
const scaleAssessed: Requirement = requirement(
  "scale",
  {
    all: [
      { fact: "answer:scaleCost", atLeast: 0 },
      { not: { fact: "answer:scaleArchitecture", is: "unknown" } },
    ],
  },
  "Ange vad ett breddinförande kostar och om arkitekturen räcker till.",
  "State what broad introduction costs and whether the architecture is enough.",
);

/** Täby's way from need to effect; what is no acquisition stays in the line. */
export const tabyProcess: Process = {
  key: "taby",
  name: { sv: "Från behov till lämplighet och nytta", en: "From need to suitability and benefit" },
  unitKeys: [],
  steps: [
    step({
      key: "analyse",
      name: { sv: "Gör nytto- och kostnadsanalys", en: "Analyse benefits and costs" },
      status: "developing",
      party: "initiative:owner",
      matter: "review",
      guidance: {
        sv: "Skriv syftet, räkna på nytta och kostnad, och svara på om det är en nyanskaffning. Det kan göras när som helst på året; områden till budget och verksamhetsplan lämnas en gång om året.",
        en: "Write the purpose, calculate benefit and cost, and say whether it is an acquisition. It can be done at any time of the year; areas for budget and operational plan are handed in once a year.",
      },
      exit: [hasPurpose, calculated, answersAcquisition],
      moves: [{ act: "complete", to: "inLine" }],
    }),
    step({
      key: "inLine",
      name: { sv: "Besluta i linjen", en: "Decide in the line" },
      status: "valued",
      party: "unit:manager",
      matter: "execution",
      guidance: {
        sv: "Det är ingen nyanskaffning: chefen beslutar inom egen budget, som projekt eller i ordinarie kvalitetsarbete.",
        en: "It is no acquisition: the manager decides within the own budget, as a project or in ordinary quality work.",
      },
      appliesWhen: { fact: "mustGoTo:council", is: false },
      exit: [calculated, hasSplit],
      moves: [
        { act: "forward", to: "managerReview" },
        { act: "grant", to: "plan" },
        { act: "investigateFurther", to: "analyse" },
        { act: "decline", to: "rejected" },
      ],
    }),
    step({
      key: "managerReview",
      name: { sv: "Chefen tar ställning", en: "The manager takes a stand" },
      status: "valued",
      party: "unit:manager",
      matter: "review",
      guidance: {
        sv: "Nyanskaffningar och ersättningar ska godkännas av rådet. Säg först om nämnden vill ha det och om egen budget räcker.",
        en: "Acquisitions and replacements must be approved by the council. Say first whether the board wants it and whether the own budget is enough.",
      },
      exit: [hasRisks, hasCost],
      moves: [
        { act: "forward", to: "scale" },
        { act: "investigateFurther", to: "analyse" },
        { act: "reject", to: "rejected" },
      ],
    }),
    step({
      key: "scale",
      name: { sv: "Bedöm breddinförandet", en: "Assess broad introduction" },
      status: "valued",
      party: "initiative:owner",
      matter: "review",
      guidance: {
        sv: "Innovation börjar i slutet: vad kostar det när alla ska ha det, och håller arkitekturen? Skriv också vilka produkter ni har provat.",
        en: "Innovation begins at the end: what does it cost when everybody is to have it, and does the architecture hold? Note also which products you have tried.",
      },
      appliesWhen: { fact: "answer:isInnovation", is: true },
      exit: [scaleAssessed],
      moves: [{ act: "complete", to: "users" }],
    }),
    step({
      key: "users",
      name: { sv: "Prova med användarna", en: "Try it with the users" },
      status: "valued",
      party: "initiative:owner",
      matter: "review",
      guidance: {
        sv: "En tjänst för allmänheten: visa med användartest eller enkät att den behövs och går att förstå, innan pengar läggs på den. Skriv vad ni såg under ”Underlag och aktiviteter”.",
        en: "A service for the public: show by usability test or survey that it is needed and understood, before money is spent on it. Write what you saw under “Basis and activities”.",
      },
      appliesWhen: { fact: "answer:isPublicService", is: true },
      exit: [hasUserEvidence],
      moves: [{ act: "complete", to: "prepare" }],
    }),
    step({
      key: "prepare",
      name: {
        sv: "Beredningsgruppen prövar och rekommenderar",
        en: "The preparation group judges and recommends",
      },
      status: "forDecision",
      party: "body:preparation",
      matter: "acquisition",
      guidance: {
        sv: "Pröva teknik, säkerhet och integritet, ekonomi, användarbehov och innovation. Leta efter samordning och synergier, och se till att it-arkitekturen går att förvalta.",
        en: "Judge technology, security and privacy, economy, user needs and innovation. Look for coordination and synergies, and see to it that the IT architecture can be managed.",
      },
      agenda: "preparation",
      entry: [calculated],
      exit: [judged, reachesThreshold],
      moves: [
        { act: "recommend", to: "principle" },
        { act: "investigateFurther", to: "analyse" },
      ],
    }),
    step({
      key: "principle",
      name: { sv: "Kommunledningsgruppen som råd", en: "The management group as council" },
      status: "forDecision",
      party: "body:leadershipGroup",
      matter: "principle",
      guidance: {
        sv: "Särskild finansiering eller principfråga: kommunledningsgruppen sitter som digitaliseringsråd. Lämna till rådet om frågan inte är principiell.",
        en: "Special financing or a question of principle: the management group sits as the council. Pass it to the council if it is not one of principle.",
      },
      agenda: "leadershipGroup",
      appliesWhen: { fact: "mustGoTo:leadershipGroup", is: true },
      entry: [hasSplit, hasFourSignOffs],
      moves: [
        { act: "forward", to: "decide" },
        { act: "grant", to: "funds" },
        { act: "investigateFurther", to: "analyse" },
        { act: "decline", to: "rejected" },
      ],
    }),
    step({
      key: "decide",
      name: { sv: "Rådet beslutar om lämplighet", en: "The council decides on suitability" },
      status: "forDecision",
      party: "body:council",
      matter: "acquisition",
      guidance: {
        sv: "Rätt projekt, på rätt sätt, vid rätt tidpunkt: beslutet bygger på beredningsgruppens rekommendation och fattas av någon annan än den som skrev den.",
        en: "The right project, in the right way, at the right time: the decision rests on the preparation group's recommendation and is taken by somebody else than its author.",
      },
      agenda: "council",
      entry: [hasSplit, hasFourSignOffs],
      moves: [
        { act: "grant", to: "funds" },
        { act: "investigateFurther", to: "analyse" },
        { act: "decline", to: "rejected" },
      ],
    }),
    step({
      key: "funds",
      name: { sv: "Ansökan om centrala medel", en: "Application for central funds" },
      status: "forDecision",
      party: "body:council",
      matter: "funds",
      guidance: {
        sv: "Egen budget först. Räcker den inte prövar rådet ansökan om årets centrala medel. Får ni inga medel går frågan tillbaka till chefen.",
        en: "Own budget first. When it is not enough the council considers the application for this year's central funds. Without funds the matter goes back to the manager.",
      },
      agenda: "council",
      appliesWhen: { fact: "funding", is: "centralFunds" },
      entry: [hasCost],
      moves: [
        { act: "grant", to: "plan" },
        { act: "investigateFurther", to: "analyse" },
        { act: "decline", to: "managerReview" },
      ],
    }),
    step({
      key: "plan",
      name: { sv: "Planera genomförandet", en: "Plan the execution" },
      status: "decided",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Boka it och digital utveckling tidigt: tjänster och kanaler, infrastruktur och teknik, användarstöd. Planera upphandling, utbildning och kommunikation. Vilka uppgifter, system och arbetssätt kan tas bort, och när?",
        en: "Book IT and digital development early: services and channels, infrastructure and technology, user support. Plan procurement, training and communication. Which tasks, systems and ways of working can be dropped, and when?",
      },
      exit: [hasFollowUp, saysWhatRetires],
      moves: [{ act: "complete", to: "prepareStart" }],
    }),
    step({
      key: "prepareStart",
      name: { sv: "Testa teknik och säkerhet", en: "Test technology and security" },
      status: "planning",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Prova att inget läcker, att förvaltning och support fungerar, och att användarna förstår. Mät utgångsläget.",
        en: "Try that nothing leaks, that management and support work, and that users understand. Measure the baseline.",
      },
      exit: [isChecked],
      moves: [{ act: "complete", to: "execute" }],
    }),
    step({
      key: "execute",
      name: { sv: "Genomför och marknadsför", en: "Carry out and make it known" },
      status: "executing",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Inför, berätta om tjänsten för dem som ska använda den och följ användningsgraden.",
        en: "Introduce it, tell those who are to use it and follow how much it is used.",
      },
      moves: [{ act: "complete", to: "evaluate" }],
    }),
    step({
      key: "evaluate",
      name: { sv: "Följ upp nyttan", en: "Follow up the benefit" },
      status: "executing",
      party: "unit:manager",
      matter: "closing",
      guidance: {
        sv: "Redovisa effektmål och projektmål, i pengar och i kvalitet. Är de uppgifter, system och arbetssätt borta som skulle bort?",
        en: "Report goals of effect and of the project, in money and in quality. Have the tasks, systems and ways of working gone that were to go?",
      },
      exit: [hasRetired],
      moves: [
        { act: "complete", to: "closed" },
        { act: "investigateFurther", to: "execute" },
      ],
    }),
  ],
};
