import type { Process, Requirement } from "#domain/governance/governing-model.ts";
import { boardStep } from "./board-step.ts";
import { knowsWhether, requirement, step } from "./build-model.ts";
import {
  calculated,
  hasBenefitOwner,
  hasChangePlan,
  hasCost,
  hasFollowUp,
  hasPreStudy,
  hasPurpose,
  hasRetired,
  hasRisks,
  hasSplit,
  saysWhatRetires,
  valued,
} from "./usual-requirements.ts";

const sorted: Requirement = requirement(
  "sorted",
  knowsWhether("committee"),
  "Svara på om det är ordinarie utveckling och om det är klart hur det ska betalas.",
  "Say whether it is ordinary development and whether it is clear how it is paid for.",
);

/** The benefit is calculated by the team, whatever those who made the proposal have calculated before. */
const calculatedByTeam: Requirement = requirement(
  "calculatedByTeam",
  { fact: "calculatedBy:valuationTeam", is: true },
  "Värderingsteamet ska ha beräknat nyttan: spara en egen version av nyttokalkylen.",
  "The valuation team must have calculated the benefit: save a version of the calculation as your own.",
);

/** Valued in the eleven parameters, of which this one is a level that every summary has. */
const summarised: Requirement = requirement(
  "summarised",
  { fact: "criterion:summedPriority", atLeast: 0 },
  "En värderingssammanställning ska vara gjord.",
  "There must be a summary of the valuation.",
);

const summarisedByTeam: Requirement = requirement(
  "summarisedByTeam",
  { all: [{ fact: "valuedBy:valuationTeam", is: true }, summarised.when] },
  "Värderingsteamet ska ha gjort värderingssammanställningen.",
  "The valuation team must have made the summary of the valuation.",
);

const proposing: Process["steps"] = [
  step({
    key: "propose",
    name: { sv: "Lämna förslag", en: "Make a proposal" },
    status: "developing",
    party: "initiative:owner",
    matter: "plan",
    guidance: {
      sv: "Beskriv utvecklingsbehovet: vad ska bli bättre och för vem? Koordinatorn hjälper till hela vägen.",
      en: "Describe the development need: what is to improve and for whom? The coordinator helps all the way.",
    },
    exit: [hasPurpose, sorted],
    moves: [{ act: "complete", to: "sort" }],
  }),
  step({
    key: "sort",
    name: { sv: "Ordinarie utveckling eller kommitténs?", en: "Ordinary development or the committee's?" },
    status: "developing",
    party: "body:committee",
    matter: "plan",
    guidance: {
      sv: "Kommittén skiljer ordinarie utveckling, som förvaltningen sköter själv, från det den prövar. Är svaret på frågan fel: be ägaren ändra den.",
      en: "The committee separates ordinary development, which the administration does itself, from what it tests. If the answer to the question is wrong: ask the owner to change it.",
    },
    agenda: "committee",
    exit: [sorted],
    moves: [
      { act: "complete", to: "ordinary" },
      { act: "investigateFurther", to: "propose" },
    ],
  }),
  step({
    key: "ordinary",
    name: { sv: "Förvaltningen beslutar själv", en: "The administration decides for itself" },
    status: "developing",
    party: "unit:manager",
    matter: "review",
    guidance: {
      sv: "Ordinarie utveckling: förvaltningschefen beslutar inom egen ram. Värdera ändå, så att effekterna kan följas.",
      en: "Ordinary development: the head of administration decides within the own frame. Value it all the same, so that effects can be followed.",
    },
    appliesWhen: { fact: "mustGoTo:committee", is: false },
    exit: [valued],
    moves: [
      { act: "forward", to: "preStudy" },
      { act: "grant", to: "appoint" },
      { act: "investigateFurther", to: "propose" },
      { act: "decline", to: "rejected" },
    ],
  }),
  step({
    key: "preStudy",
    name: { sv: "Gör förstudie", en: "Make a pre-study" },
    status: "developing",
    party: "initiative:owner",
    matter: "execution",
    guidance: {
      sv: "Orsaker, målgrupper, intressenter, arbetsflöde, information och logikmodell: vad ska göras, vilken effekt ger det i organisationen, och vilken nytta ger effekten? Värderingsteamet beräknar nyttan sedan.",
      en: "Causes, target groups, stakeholders, work flow, information and logic model: what is done, which effect does it have in the organisation, and which benefit does the effect give? The valuation team calculates the benefit then.",
    },
    exit: [hasPreStudy, hasRisks],
    moves: [{ act: "complete", to: "assess" }],
  }),
  step({
    key: "assess",
    name: { sv: "Värderingsteamet beräknar och värderar", en: "The valuation team calculates and values" },
    status: "developing",
    party: "role:valuationTeam",
    matter: "review",
    guidance: {
      sv: "Samordnare, projektmodellansvarig, nationalekonom, ekonomer och koordinator beräknar nyttan och fyller i sammanställningens elva delar, också negativa effekter. Lämna sedan över till kommittén.",
      en: "Coordinator, project model lead, economist, accountants and portfolio coordinator calculate the benefit and fill in the summary's eleven parts, negative effects included. Then hand over to the committee.",
    },
    exit: [calculatedByTeam, summarisedByTeam],
    moves: [{ act: "complete", to: "committee" }],
  }),
  step({
    key: "committee",
    name: { sv: "Kommittén bereder", en: "The committee prepares" },
    status: "valued",
    party: "body:committee",
    matter: "execution",
    guidance: {
      sv: "Bered beslutsunderlaget för styrgruppen: förstudie och sammanställning, mål och genomförbarhet. Säg om det är en förutsättning för andra effekter.",
      en: "Prepare the basis of decision for the steering group: pre-study and summary, goals and feasibility. Say whether it is a precondition of other effects.",
    },
    agenda: "committee",
    exit: [hasCost],
    moves: [
      { act: "recommend", to: "director" },
      { act: "investigateFurther", to: "preStudy" },
    ],
  }),
  step({
    key: "director",
    name: {
      sv: "Kommundirektören beslutar med styrgruppen",
      en: "The municipal director decides with the steering group",
    },
    status: "forDecision",
    party: "role:municipalDirector",
    matter: "execution",
    guidance: {
      sv: "Styrgruppen av direktörer ger råd om prioritering och takt. Beviljas, utreds vidare inför nytt beslut, eller beviljas inte. Större belopp rekommenderas till kommunstyrelsen.",
      en: "The steering group of directors advises on priority and pace. Granted, investigated further before a new decision, or not granted. Larger amounts are recommended to the executive board.",
    },
    agenda: "steeringGroup",
    exit: [summarised, calculated, hasSplit],
    moves: [
      { act: "grant", to: "appoint" },
      { act: "recommend", to: "board" },
      { act: "investigateFurther", to: "preStudy" },
      { act: "decline", to: "rejected" },
    ],
  }),
  boardStep({
    board: "executiveBoard",
    name: { sv: "Kommunstyrelsen beslutar", en: "The executive board decides" },
    guidance: {
      sv: "Ytterst beslutar kommunstyrelsen: det som är större än kommundirektörens delegation.",
      en: "Ultimately the executive board decides: what is above the municipal director's delegation.",
    },
    exit: [hasSplit],
    granted: "appoint",
    back: "preStudy",
  }),
];

const realising: Process["steps"] = [
  step({
    key: "appoint",
    name: { sv: "Utse effekthemtagningsansvarig", en: "Name who takes the effects home" },
    status: "forDecision",
    party: "unit:manager",
    matter: "closing",
    guidance: {
      sv: "Beviljat, men inte beslutat förrän någon har ansvar för effekterna. Sällan projektledaren: den som leder arbetet efteråt.",
      en: "Granted, but not decided until somebody is responsible for the effects. Seldom the project lead: whoever leads the work afterwards.",
    },
    exit: [hasBenefitOwner],
    moves: [{ act: "complete", to: "effects" }],
  }),
  step({
    key: "effects",
    name: { sv: "Ta fram effekthemtagningsplan", en: "Write the plan for taking effects home" },
    status: "forDecision",
    party: "initiative:benefitOwner",
    matter: "closing",
    guidance: {
      sv: "Varje effekt: hur mäts den, av vem och när? Mät utgångsläget. Frigjort ramutrymme eller ramjustering?",
      en: "Each effect: how is it measured, by whom and when? Measure the baseline. Room freed in the frame or the frame adjusted?",
    },
    exit: [hasFollowUp],
    moves: [{ act: "complete", to: "start" }],
  }),
  step({
    key: "start",
    name: { sv: "För in i portföljen och starta", en: "Enter in the portfolio and start" },
    status: "decided",
    party: "role:coordinator",
    matter: "plan",
    guidance: {
      sv: "För in beviljade medel i digitaliseringsportföljen, år för år, och starta som projekt eller uppdrag.",
      en: "Enter granted funds in the digitalization portfolio, year by year, and start as a project or assignment.",
    },
    moves: [{ act: "complete", to: "plan" }],
  }),
  step({
    key: "plan",
    name: { sv: "Planera förändringen", en: "Plan the change" },
    status: "planning",
    party: "initiative:owner",
    matter: "execution",
    guidance: {
      sv: "20 procent är teknik och 80 procent beteende: planera förändringsledning med förnyelsedirektören och första linjens chefer.",
      en: "20 per cent is technology and 80 per cent behaviour: plan change leadership with the renewal director and first-line managers.",
    },
    exit: [hasChangePlan],
    moves: [{ act: "complete", to: "execute" }],
  }),
  step({
    key: "execute",
    name: { sv: "Genomför", en: "Carry out" },
    status: "executing",
    party: "initiative:owner",
    matter: "execution",
    guidance: {
      sv: "Genomför och stäng det som ersätts: processer, system, strukturer och tjänster. Säg vad som tas bort och till när, eller varför ingenting gör det.",
      en: "Carry out and close what is replaced: processes, systems, structures and services. Say what goes away and by when, or why nothing does.",
    },
    exit: [saysWhatRetires],
    moves: [{ act: "complete", to: "evaluate" }],
  }),
  step({
    key: "evaluate",
    name: { sv: "Hämta hem effekterna", en: "Take the effects home" },
    status: "executing",
    party: "unit:manager",
    matter: "closing",
    guidance: {
      sv: "Den ansvariga mäter och redovisar effekter, också negativa. Chefen avslutar när effekterna är hemma eller avskrivna med skäl, och när det utlovade är avvecklat.",
      en: "Who is responsible measures and reports effects, negative ones too. The manager closes when effects are home or written off with a reason, and when what was promised is retired.",
    },
    exit: [hasRetired],
    moves: [
      { act: "complete", to: "closed" },
      { act: "investigateFurther", to: "execute" },
    ],
  }),
];

/** Örebro's way from idea to effect. */
export const orebroProcess: Process = {
  key: "orebro",
  name: { sv: "Från idé till hemtagen effekt", en: "From idea to effect taken home" },
  unitKeys: [],
  steps: [...proposing, ...realising],
};
