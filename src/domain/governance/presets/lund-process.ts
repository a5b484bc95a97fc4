import type { Process } from "#domain/governance/governing-model.ts";
import { boardStep } from "./board-step.ts";
import { knowsWhether, requirement, step } from "./build-model.ts";
import {
  calculated,
  hasCost,
  hasFollowUp,
  hasPurpose,
  hasRisks,
  hasSplit,
  valued,
} from "./usual-requirements.ts";

const answersCommon = requirement(
  "commonAnswered",
  knowsWhether("council"),
  "Svara på om fler enheter kan ha nytta av det.",
  "Say whether more units can use it.",
);

/** Lund's way: forum to council, and decisions where each board's delegation puts them. */
export const lundProcess: Process = {
  key: "lund",
  name: { sv: "Från forum till färdplan", en: "From forum to roadmap" },
  unitKeys: [],
  steps: [
    step({
      key: "describe",
      name: { sv: "Utred och värdera behovet", en: "Investigate and value the need" },
      status: "developing",
      party: "initiative:owner",
      matter: "plan",
      guidance: {
        sv: "Skriv problemet, vem som har det och hur ofta. Prata med dem som berörs, titta på liknande behov och värdera nytta mot komplexitet. Ett förvaltningsobjekt behövs inte.",
        en: "Write the problem, who has it and how often. Talk with those concerned, look at similar needs and value benefit against complexity. No managed object is needed.",
      },
      moves: [{ act: "valued", to: "forum" }],
    }),
    step({
      key: "forum",
      name: { sv: "Digitaliseringsforum bereder", en: "The digitalization forum prepares" },
      status: "valued",
      party: "body:forum",
      // What is prepared here is whether it is carried out; the order in the roadmap is the forum's own, and is decided as a plan.
      matter: "execution",
      guidance: {
        sv: "Forumet är förvaltningens ledningsgrupp med strategen: väg initiativet mot de andra i färdplanen, som forumet beslutar. Forumet har ingen delegation: det rekommenderar, linjen beslutar om genomförandet. Lyft till rådet om fler kan ha nytta.",
        en: "The forum is the administration's management group with the strategist: weigh the initiative against the others in the roadmap, which the forum decides. The forum has no delegation: it recommends, the line decides on execution. Raise it to the council if more units can use it.",
      },
      agenda: "forum",
      entry: [valued],
      exit: [answersCommon],
      moves: [
        { act: "recommend", to: "council" },
        { act: "investigateFurther", to: "describe" },
      ],
    }),
    step({
      key: "council",
      name: { sv: "Rådet bereder det gemensamma", en: "The council prepares what is common" },
      status: "forDecision",
      party: "body:council",
      matter: "joint",
      guidance: {
        sv: "Fler förvaltningar eller bolag kan ha nytta: bestäm vilka som är med, vem som leder och hur kostnaden delas. Rådet bereder. Var och en för svaret tillbaka till sin ledningsgrupp.",
        en: "More administrations or companies can use it: settle who takes part, who leads and how the cost is split. The council prepares. Each takes the answer back to the own management group.",
      },
      agenda: "council",
      appliesWhen: { fact: "mustGoTo:council", is: true },
      entry: [valued],
      moves: [
        { act: "recommend", to: "decide" },
        { act: "investigateFurther", to: "describe" },
      ],
    }),
    step({
      key: "decide",
      name: { sv: "Besluta enligt delegationsordningen", en: "Decide as delegated" },
      status: "forDecision",
      party: "unit:manager",
      matter: "execution",
      guidance: {
        sv: "Nyttokalkyl, syfte och risker ska finnas. Förvaltningschefen beslutar upp till beloppet i nämndens delegationsordning; det som kostar mer rekommenderas till nämnden. Pengarna finns bara i egen budget.",
        en: "There must be a calculation, a purpose and risks. The head of administration decides up to the amount in the board's delegation; what costs more is recommended to the board. The only money is the own budget.",
      },
      entry: [valued],
      exit: [calculated, hasPurpose, hasRisks, hasCost, hasSplit],
      moves: [
        { act: "grant", to: "roadmap" },
        { act: "recommend", to: "board" },
        { act: "investigateFurther", to: "describe" },
        { act: "decline", to: "rejected" },
      ],
    }),
    boardStep({
      board: "board",
      name: { sv: "Nämnden beslutar", en: "The board decides" },
      guidance: {
        sv: "Kostar mer än chefen får besluta om: nämnden eller bolagets styrelse beslutar, och någon annan än den som rekommenderade för beslutet hit.",
        en: "Costs more than the manager may decide on: the board decides, recorded by somebody else than who recommended.",
      },
      exit: [calculated, hasSplit],
      granted: "roadmap",
      back: "describe",
    }),
    step({
      key: "roadmap",
      name: { sv: "För in i färdplan och verksamhetsplan", en: "Enter in roadmap and operational plan" },
      status: "decided",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Planera tillsammans med strategen, och så tidigt att det når ekonomi- och verksamhetsplanen. Säg vem som leder och hur det följs upp.",
        en: "Plan together with the strategist, and early enough to reach the economic and operational plan. Say who leads and how it is followed up.",
      },
      exit: [hasFollowUp],
      moves: [{ act: "complete", to: "start" }],
    }),
    step({
      key: "start",
      name: { sv: "Starta projekt eller linjeuppdrag", en: "Start a project or line assignment" },
      status: "planning",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Skriv projektplan: bakgrund, mål, ekonomi, arbetssätt och organisation. Bestäm om handlingarnas bevarande. Mät utgångsläget.",
        en: "Write the project plan: background, goals, economy, way of working and organisation. Settle how records are kept. Measure the baseline.",
      },
      moves: [{ act: "complete", to: "execute" }],
    }),
    step({
      key: "execute",
      name: { sv: "Genomför", en: "Carry out" },
      status: "executing",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Genomför och lämna över till förvaltning: vem äger systemet, vem sköter det? Fråga centralt i tid; frågor som väntar syns med ålder.",
        en: "Carry out and hand over to management: who owns the system, who runs it? Ask the centre in time; questions that wait show their age.",
      },
      moves: [{ act: "complete", to: "evaluate" }],
    }),
    step({
      key: "evaluate",
      name: { sv: "Avsluta och utvärdera", en: "Close and evaluate" },
      status: "executing",
      party: "unit:manager",
      matter: "closing",
      guidance: {
        sv: "Slutrapport: nåddes målen, kom nyttan, vad lärde ni? Uppföljningen fortsätter efter att projektet är slut.",
        en: "Final report: were the goals reached, did the benefit come, what did you learn? Follow-up goes on after the project has ended.",
      },
      moves: [
        { act: "complete", to: "closed" },
        { act: "investigateFurther", to: "execute" },
      ],
    }),
  ],
};
