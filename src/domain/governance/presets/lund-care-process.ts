import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Move, Party, Process, Requirement, Step } from "#domain/governance/governing-model.ts";
import type { Matter } from "#domain/organisation/mandate.ts";
import type { Text } from "#domain/shared/language.ts";
import { boardStep } from "./board-step.ts";
import { step } from "./build-model.ts";
import {
  calculated,
  hasCost,
  hasFollowUp,
  hasPurpose,
  hasRisks,
  hasSplit,
  valued,
} from "./usual-requirements.ts";

const phases = {
  pilot: { sv: "Pilot", en: "Pilot" },
  introduction: { sv: "Implementation", en: "Implementation" },
  upkeep: { sv: "Förvaltning", en: "Upkeep" },
} as const satisfies Readonly<Record<string, Text>>;

interface Lap {
  readonly phase: keyof typeof phases;
  readonly step: "plan" | "decide" | "do" | "evaluate";
  readonly name: Text;
  readonly guidance: Text;
  readonly status: InitiativeStatus;
  readonly moves: readonly Move[];
  readonly entry?: readonly Requirement[];
  readonly exit?: readonly Requirement[];
}

const parties: Readonly<Record<Lap["step"], readonly [Party, Matter]>> = {
  plan: ["initiative:owner", "execution"],
  decide: ["unit:manager", "execution"],
  do: ["initiative:owner", "execution"],
  evaluate: ["unit:manager", "closing"],
};

function lap({ phase, step: part, name, ...rest }: Lap): Step {
  const [party, usual] = parties[part];
  // What is tried or improved is a review in the line; only the introduction is decided by amount.
  const matter = part === "decide" && phase !== "introduction" ? "review" : usual;
  return step({
    ...rest,
    key: `${phase}-${part}`,
    name: { sv: `${phases[phase].sv}: ${name.sv}`, en: `${phases[phase].en}: ${name.en}` },
    party,
    matter,
  });
}

const pilot: readonly Step[] = [
  lap({
    phase: "pilot",
    step: "plan",
    name: { sv: "utred och värdera", en: "investigate and value" },
    guidance: {
      sv: "Beskriv behovet, vilka det gäller och vad piloten ska visa. Gör riskanalysen nu, inte när något har hänt. Värdera nytta mot komplexitet.",
      en: "Describe the need, whom it concerns and what the pilot is to show. Analyse the risks now, not when something has happened. Value benefit against complexity.",
    },
    status: "developing",
    moves: [{ act: "valued", to: "pilot-decide" }],
  }),
  lap({
    phase: "pilot",
    step: "decide",
    name: { sv: "besluta om pilot", en: "decide on a pilot" },
    guidance: {
      sv: "Styrgruppen är förvaltningens ledningsgrupp; chefen beslutar. Bidrar det till målen, och finns förutsättningarna?",
      en: "The steering group is the administration's management group; the manager decides. Does it serve the goals, and are the conditions there?",
    },
    status: "valued",
    entry: [valued],
    exit: [hasPurpose, hasRisks],
    moves: [
      { act: "forward", to: "pilot-do" },
      { act: "investigateFurther", to: "pilot-plan" },
      { act: "reject", to: "rejected" },
    ],
  }),
  lap({
    phase: "pilot",
    step: "do",
    name: { sv: "prova", en: "try it" },
    guidance: {
      sv: "Projektledare och digiutvecklare provar med några grupper. Mät före och efter.",
      en: "Project lead and digital developers try it with a few teams. Measure before and after.",
    },
    status: "valued",
    moves: [{ act: "complete", to: "pilot-evaluate" }],
  }),
  lap({
    phase: "pilot",
    step: "evaluate",
    name: { sv: "utvärdera", en: "evaluate" },
    guidance: {
      sv: "Skriv ner vad piloten visade, så att det går att analysera. Gå vidare, prova igen eller sluta här.",
      en: "Write down what the pilot showed, so that it can be analysed. Go on, try again or stop here.",
    },
    status: "valued",
    moves: [
      { act: "complete", to: "introduction-plan" },
      { act: "investigateFurther", to: "pilot-plan" },
      { act: "reject", to: "rejected" },
    ],
  }),
];

const introduction: readonly Step[] = [
  lap({
    phase: "introduction",
    step: "plan",
    name: { sv: "planera införandet", en: "plan the introduction" },
    guidance: {
      sv: "Räkna på nytta och kostnad, och planera utbildning, kommunikation och drift med it.",
      en: "Calculate benefit and cost, and plan training, communication and operation with IT.",
    },
    status: "forDecision",
    exit: [calculated, hasCost],
    moves: [{ act: "complete", to: "introduction-decide" }],
  }),
  lap({
    phase: "introduction",
    step: "decide",
    name: { sv: "besluta om införande", en: "decide on the introduction" },
    guidance: {
      sv: "Chefen beslutar upp till beloppet i delegationsordningen; det som kostar mer rekommenderas till nämnden.",
      en: "The manager decides up to the delegated amount; what costs more is recommended to the board.",
    },
    status: "forDecision",
    exit: [hasSplit],
    moves: [
      { act: "grant", to: "introduction-do" },
      { act: "recommend", to: "board" },
      { act: "investigateFurther", to: "introduction-plan" },
      { act: "decline", to: "rejected" },
    ],
  }),
  boardStep({
    board: "board",
    name: { sv: "Implementation: nämnden beslutar", en: "Implementation: the board decides" },
    guidance: {
      sv: "Bara när kostnaden är högre än chefens delegation.",
      en: "Only when the cost is above the manager's delegation.",
    },
    granted: "introduction-do",
    back: "introduction-plan",
  }),
  lap({
    phase: "introduction",
    step: "do",
    name: { sv: "inför", en: "introduce" },
    guidance: {
      sv: "Inför enhet för enhet och stötta första linjens chefer.",
      en: "Introduce unit by unit and support first-line managers.",
    },
    status: "executing",
    exit: [hasFollowUp],
    moves: [{ act: "complete", to: "introduction-evaluate" }],
  }),
  lap({
    phase: "introduction",
    step: "evaluate",
    name: { sv: "utvärdera införandet", en: "evaluate the introduction" },
    guidance: {
      sv: "Kom effekterna? Lämna över till förvaltning med ansvarig, budget och mått.",
      en: "Did the effects come? Hand over to upkeep with somebody responsible, a budget and measures.",
    },
    status: "executing",
    moves: [
      { act: "complete", to: "upkeep-plan" },
      { act: "investigateFurther", to: "introduction-do" },
    ],
  }),
];

const upkeep: readonly Step[] = [
  lap({
    phase: "upkeep",
    step: "plan",
    name: { sv: "planera varvet", en: "plan the lap" },
    guidance: {
      sv: "Vad ska förbättras det här varvet? För in det i årets förvaltningsplan.",
      en: "What is to be improved this lap? Enter it in the year's management plan.",
    },
    status: "executing",
    moves: [{ act: "complete", to: "upkeep-decide" }],
  }),
  lap({
    phase: "upkeep",
    step: "decide",
    name: { sv: "besluta om förbättringar", en: "decide on improvements" },
    guidance: {
      sv: "Chefen beslutar inom budget. Något större blir ett nytt initiativ.",
      en: "The manager decides within budget. Anything larger becomes a new initiative.",
    },
    status: "executing",
    moves: [
      { act: "forward", to: "upkeep-do" },
      { act: "investigateFurther", to: "upkeep-plan" },
    ],
  }),
  lap({
    phase: "upkeep",
    step: "do",
    name: { sv: "förbättra", en: "improve" },
    guidance: {
      sv: "Gör förbättringarna och håll utbildning och rutiner aktuella.",
      en: "Make the improvements and keep training and routines up to date.",
    },
    status: "executing",
    moves: [{ act: "complete", to: "upkeep-evaluate" }],
  }),
  lap({
    phase: "upkeep",
    step: "evaluate",
    name: { sv: "följ upp varvet", en: "follow up the lap" },
    guidance: {
      sv: "Mät igen. Ta ett varv till, eller avsluta när lösningen har ersatts eller sköts i ordinarie förvaltning.",
      en: "Measure again. Take another lap, or close when the solution is replaced or run in ordinary management.",
    },
    status: "executing",
    moves: [
      { act: "forward", to: "upkeep-plan" },
      { act: "complete", to: "closed" },
    ],
  }),
];

/** One board's own cycle: pilot, implementation and upkeep of four steps each, the last repeated; its steps have common statuses [A-023, A-073, D-24]. */
export const lundCareProcess: Process = {
  key: "lund-care",
  name: { sv: "Pilot, implementation och förvaltning", en: "Pilot, implementation and upkeep" },
  unitKeys: ["of"],
  steps: [...pilot, ...introduction, ...upkeep],
};
