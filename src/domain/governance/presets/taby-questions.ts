import type { Question, RoutingRule } from "#domain/governance/governing-model.ts";
import { choice, count, yesNo } from "./build-model.ts";

const topic = "routing";
const source = "KPMG, granskning av digitalisering, Täby kommun 2021, avsnitt 4.2.1";

/** What Täby asks beside the usual: which acquisitions, questions of principle, and innovation. */
export const tabyQuestions: readonly Question[] = [
  yesNo({
    key: "isInfrastructure",
    topic,
    text: {
      sv: "Är det en ny funktion eller ny teknisk infrastruktur?",
      en: "Is it a new function or new technical infrastructure?",
    },
    help: {
      sv: "Till exempel ett nät, en plattform, en integrationsmotor eller en modul som köps till.",
      en: "For instance a network, a platform, an integration engine or a module that is added.",
    },
  }),
  yesNo({
    key: "isPrinciple",
    topic,
    text: { sv: "Är det en principiellt viktig fråga?", en: "Is it an important question of principle?" },
    help: {
      sv: "Svaret blir vägledande för flera verksamheter, som valet av en gemensam plattform.",
      en: "The answer will guide several operations, as when a common platform is chosen.",
    },
  }),
  yesNo({
    key: "needsSpecialFinancing",
    topic,
    text: { sv: "Behövs särskild finansiering?", en: "Is special financing needed?" },
    help: {
      sv: "Mer än egen budget och årets centrala medel: då tar kommunledningsgruppen frågan.",
      en: "More than the own budget and this year's central funds: then the management group takes it.",
    },
  }),
  yesNo({
    key: "isInnovation",
    topic,
    text: {
      sv: "Är det ett innovationsprojekt eller en pilot?",
      en: "Is it an innovation project or a pilot?",
    },
    help: {
      sv: "Något provas i liten skala för att kanske införas brett.",
      en: "Something is tried on a small scale, perhaps to be introduced broadly.",
    },
  }),
  count(
    {
      key: "scaleCost",
      topic,
      text: { sv: "Vad kostar ett breddinförande?", en: "What does broad introduction cost?" },
      help: {
        sv: "Om alla som berörs ska ha det: införande och ett års drift. Bara för innovationsprojekt.",
        en: "If all concerned are to have it: introduction and a year's operation. Only for innovation projects.",
      },
    },
    "kronor",
    "kronor",
  ),
  choice(
    {
      key: "scaleArchitecture",
      topic,
      text: { sv: "Räcker arkitekturen till?", en: "Is the architecture enough?" },
      help: {
        sv: "Fråga it och digital utveckling. Bara för innovationsprojekt.",
        en: "Ask IT and digital development. Only for innovation projects.",
      },
    },
    {
      enough: { sv: "Ja, som den är", en: "Yes, as it is" },
      extend: {
        sv: "Den måste byggas ut, och det är med i kostnaden",
        en: "It must be extended, and the cost includes it",
      },
      unknown: { sv: "Inte undersökt", en: "Not examined" },
    },
  ),
];

/** Every acquisition or replacement comes to the council; special financing and principle to the management group. */
export const tabyRouting: readonly RoutingRule[] = [
  {
    key: "newSystem",
    bodyRole: "council",
    isMandatory: true,
    when: { fact: "isNewSystem", is: true },
    reason: {
      sv: "Nyanskaffning av system ska godkännas av digitaliseringsrådet före genomförande.",
      en: "The acquisition of a system must be approved by the digitalization council before execution.",
    },
    source,
  },
  {
    key: "replacement",
    bodyRole: "council",
    isMandatory: true,
    when: { fact: "answer:isReplacement", is: true },
    reason: {
      sv: "Ersättning av system, funktion eller infrastruktur ska godkännas av digitaliseringsrådet före genomförande.",
      en: "The replacement of a system, function or infrastructure must be approved by the digitalization council before execution.",
    },
    source,
  },
  {
    key: "infrastructure",
    bodyRole: "council",
    isMandatory: true,
    when: { fact: "answer:isInfrastructure", is: true },
    reason: {
      sv: "Ny funktion eller infrastruktur ska godkännas av digitaliseringsrådet före genomförande.",
      en: "A new function or infrastructure must be approved by the digitalization council before execution.",
    },
    source,
  },
  {
    key: "principle",
    bodyRole: "leadershipGroup",
    isMandatory: true,
    when: { fact: "answer:isPrinciple", is: true },
    reason: {
      sv: "Principiellt viktiga frågor tas av kommunledningsgruppen som råd.",
      en: "Questions of principle are taken by the management group as council.",
    },
    source,
  },
  {
    key: "specialFinancing",
    bodyRole: "leadershipGroup",
    isMandatory: true,
    when: { fact: "answer:needsSpecialFinancing", is: true },
    reason: {
      sv: "Särskild finansiering tas av kommunledningsgruppen som råd.",
      en: "Special financing is taken by the management group as council.",
    },
    source,
  },
];
