import { defaultParameters } from "#domain/benefits/default-parameters.ts";
import type { GoverningModel, Process } from "#domain/governance/governing-model.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";

/** The eight steps of the digitalization process, each with one responsible. */
const process: Process = {
  key: "vaxjo",
  name: { sv: "Digitaliseringsprocessen", en: "The digitalization process" },
  unitKeys: [],
  steps: [
    {
      key: "value",
      name: { sv: "Värdera behovet", en: "Value the need" },
      status: "developing",
      party: "initiative:owner",
      matter: "review",
      guidance: {
        sv: "Beskriv behovet och värdera det med matrisen. Utan värdering kan ingen ta ställning.",
        en: "Describe the need and value it with the matrix. Nobody can take a stand without a valuation.",
      },
      agenda: undefined,
      appliesWhen: undefined,
      entry: [],
      exit: [],
      moves: [{ act: "valued", to: "review" }],
    },
    {
      key: "review",
      name: { sv: "Granska och ta ställning", en: "Review and take a stand" },
      status: "valued",
      party: "unit:manager",
      matter: "review",
      guidance: {
        sv: "Läs värderingen, hör dem som berörs, och ta behovet vidare eller avslå det med ett skäl.",
        en: "Read the valuation, hear those concerned, and take the need forward or reject it with a reason.",
      },
      agenda: undefined,
      appliesWhen: undefined,
      entry: [
        {
          key: "valued",
          text: { sv: "Behovet ska vara värderat.", en: "The need must be valued." },
          when: { fact: "isValued", is: true },
        },
      ],
      exit: [],
      moves: [
        { act: "forward", to: "allocate" },
        { act: "reject", to: "rejected" },
      ],
    },
    {
      key: "allocate",
      name: { sv: "Fördela resurser för beslutsunderlag", en: "Give resources for the basis of decision" },
      status: "forDecision",
      party: "role:resourceOwner",
      matter: "resources",
      guidance: {
        sv: "PULS stödjer och fördelar: resursägarna säger vilka som hjälper till med underlaget.",
        en: "PULS supports and allocates: the resource owners say who helps with the basis.",
      },
      agenda: "council",
      appliesWhen: undefined,
      entry: [],
      exit: [],
      moves: [
        { act: "complete", to: "basis" },
        { act: "investigateFurther", to: "value" },
      ],
    },
    {
      key: "basis",
      name: { sv: "Ta fram beslutsunderlag", en: "Write the basis of decision" },
      status: "forDecision",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Skriv syfte, kostnader, effekter, risker och hur effekterna följs upp.",
        en: "Write purpose, costs, effects, risks and how the effects are followed up.",
      },
      agenda: undefined,
      appliesWhen: undefined,
      entry: [],
      exit: [],
      moves: [{ act: "complete", to: "decide" }],
    },
    {
      key: "decide",
      name: { sv: "Besluta", en: "Decide" },
      status: "forDecision",
      party: "unit:manager",
      matter: "execution",
      guidance: {
        sv: "Chefen beslutar tillsammans med resursägarna. Verksamheten säkrar resurser och effekter.",
        en: "The manager decides together with the resource owners. The operations secure resources and effects.",
      },
      agenda: undefined,
      appliesWhen: undefined,
      entry: [],
      exit: [],
      moves: [
        { act: "grant", to: "plan" },
        { act: "investigateFurther", to: "value" },
        { act: "decline", to: "rejected" },
      ],
    },
    {
      key: "plan",
      name: { sv: "Planera med digitaliseringsavdelningen", en: "Plan with the digitalization department" },
      status: "decided",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Skriv uppdragsdirektiv och genomförandeplan.",
        en: "Write the assignment and the plan for carrying it out.",
      },
      agenda: undefined,
      appliesWhen: undefined,
      entry: [],
      exit: [],
      moves: [{ act: "complete", to: "staffing" }],
    },
    {
      key: "staffing",
      name: { sv: "Bestäm vilka funktioner som deltar", en: "Settle which functions take part" },
      status: "planning",
      party: "role:resourceOwner",
      matter: "resources",
      guidance: {
        sv: "Resursägarna bekräftar tid och personer för genomförandet.",
        en: "The resource owners confirm time and people for the execution.",
      },
      agenda: "council",
      appliesWhen: undefined,
      entry: [],
      exit: [],
      moves: [{ act: "complete", to: "execute" }],
    },
    {
      key: "execute",
      name: { sv: "Genomföra och implementera", en: "Carry out and implement" },
      status: "executing",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Genomför, inför och vidmakthåll. Mät utgångsläget innan ni går i drift.",
        en: "Carry out, introduce and keep up. Measure the baseline before going live.",
      },
      agenda: undefined,
      appliesWhen: undefined,
      entry: [],
      exit: [],
      moves: [{ act: "complete", to: "evaluate" }],
    },
    {
      key: "evaluate",
      name: { sv: "Följa upp och utvärdera", en: "Follow up and evaluate" },
      status: "executing",
      party: "unit:manager",
      matter: "closing",
      guidance: {
        sv: "Avsluta med utvärdering: vilka effekter kom, och vad kan andra lära?",
        en: "Close with an evaluation: which effects came, and what can others learn?",
      },
      agenda: undefined,
      appliesWhen: undefined,
      entry: [],
      exit: [],
      moves: [
        { act: "complete", to: "closed" },
        { act: "investigateFurther", to: "execute" },
      ],
    },
  ],
};

const source = "KPMG, granskning av digitalisering, Växjö kommun 2023-04-13";

/**
 * Växjö's way: the line decides, PULS supports and allocates, no central funds, a matrix at levels 1, 3 and 5.
 * Steps, bodies and who decides are the report's (3.2.3, 3.3); the guidance is this product's own wording.
 */
export const vaxjo: GoverningModel = {
  key: "vaxjo",
  version: 1,
  name: {
    sv: "Som i Växjö: linjen beslutar, rådet stödjer",
    en: "As in Växjö: the line decides, the council supports",
  },
  summary: {
    sv: "Verksamheten värderar sina behov, chefen tar ställning, och rådet (PULS) hjälper till med resurser varannan vecka. Ingen betalar ur en gemensam pott: var och en säkrar pengar och effekter själv.",
    en: "The operations value their needs, the manager takes a stand, and the council (PULS) helps with resources every second week. Nobody pays from a common purse: each secures money and effects alone.",
  },
  source,
  bodyRoles: [
    {
      key: "council",
      name: { sv: "PULS", en: "PULS" },
      purpose: {
        sv: "Stödja verksamheterna och fördela gemensamma resurser.",
        en: "Support the operations and allocate shared resources.",
      },
      cadence: "everySecondWeek",
      isOnePerUnit: false,
      principles: [
        {
          sv: "Verksamheten tar initiativet till mötet och ansvarar för att driva det och säkra resurser och effekter.",
          en: "The operations bring the initiative to the meeting and are responsible for driving it and securing resources and effects.",
        },
        { sv: "Behovet ska vara värderat.", en: "The need must be valued." },
      ],
    },
    {
      key: "developersForum",
      name: { sv: "Forum för verksamhetsutvecklare", en: "Forum for operations developers" },
      purpose: { sv: "Lärande, inspiration och samordning.", en: "Learning, inspiration and coordination." },
      cadence: "quarterly",
      isOnePerUnit: false,
      principles: [],
    },
  ],
  mandates: [
    { party: "unit:manager", matter: "review", mandate: "decides", delegationPoint: "", upTo: undefined },
    { party: "unit:manager", matter: "execution", mandate: "decides", delegationPoint: "", upTo: undefined },
    { party: "unit:manager", matter: "closing", mandate: "decides", delegationPoint: "", upTo: undefined },
    {
      party: "role:resourceOwner",
      matter: "resources",
      mandate: "decides",
      delegationPoint: "",
      upTo: undefined,
    },
    {
      party: "initiative:owner",
      matter: "review",
      mandate: "prepares",
      delegationPoint: "",
      upTo: undefined,
    },
    {
      party: "initiative:owner",
      matter: "execution",
      mandate: "prepares",
      delegationPoint: "",
      upTo: undefined,
    },
    { party: "body:council", matter: "resources", mandate: "supports", delegationPoint: "", upTo: undefined },
    {
      party: "body:council",
      matter: "acquisition",
      mandate: "supports",
      delegationPoint: "",
      upTo: undefined,
    },
    {
      party: "body:developersForum",
      matter: "plan",
      mandate: "isInformed",
      delegationPoint: "",
      upTo: undefined,
    },
  ],
  processes: [process],
  questions: [],
  routing: [
    {
      key: "newSystem",
      bodyRole: "council",
      isMandatory: true,
      when: { fact: "isNewSystem", is: true },
      reason: {
        sv: "Nya digitala system lyfts alltid till PULS.",
        en: "New digital systems always come to PULS.",
      },
      source: `${source}, avsnitt 3.2.3`,
    },
  ],
  forms: [
    {
      size: "normal",
      when: undefined,
      reason: { sv: "Det vanliga formuläret.", en: "The ordinary form." },
      minutes: 15,
      asked: [
        "background",
        "volumes",
        "effectsForStaff",
        "effectsForUsers",
        "expectedCosts",
        "origin",
        "form",
        "otherUnitIds",
        "priorityClass",
        "startsOn",
        "budget",
      ],
      required: [],
      valuationModel: "vaxjo-matrix",
    },
  ],
  valuationModels: [vaxjoMatrix],
  ranking: {
    keys: ["priorityClass", "score", "payback"],
    capacityHours: undefined,
    period: { sv: "kvartalet", en: "the quarter" },
  },
  money: {
    fund: undefined,
    costTypes: [
      { key: "personnel", name: { sv: "Personal", en: "Personnel" } },
      { key: "licences", name: { sv: "Licenser och avtal", en: "Licences and contracts" } },
      { key: "consultants", name: { sv: "Konsulter", en: "Consultants" } },
      { key: "equipment", name: { sv: "Utrustning", en: "Equipment" } },
      { key: "other", name: { sv: "Övrigt", en: "Other" } },
    ],
    needsSplit: true,
    guidance: {
      sv: "Varje nämnd och bolag betalar själv. Delar ni på något, kom överens om fördelningen först.",
      en: "Each board and company pays its own. When you share something, agree on the split first.",
    },
  },
  parameters: defaultParameters,
  duties: [],
  goals: [],
};
