import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Funding, Initiative, NeedAnswers } from "#domain/initiatives/initiative.ts";
import { demoAcquisitions } from "./demo-acquisitions.ts";
import { seededRandom, type Random } from "./random.ts";

type Asked = Pick<Initiative, "key" | "title" | "status" | "isNewSystem" | "budget">;
type Filled = Pick<Initiative, "needAnswers" | "purpose" | "risks" | "followUp" | "funding" | "isFocused">;

const underWay: readonly InitiativeStatus[] = [
  "developing",
  "valued",
  "forDecision",
  "decided",
  "planning",
  "executing",
];
const planned: readonly InitiativeStatus[] = ["forDecision", "decided", "planning", "executing"];

/** What the reports' own initiatives answer: those that bring duties and routes with them. */
const named: Readonly<Record<string, NeedAnswers>> = {
  "Digitala medicinskåp": {
    hasSensitiveData: true,
    isVital: true,
    acquisitionForm: "procurement",
    purchaseValue: 1_900_000,
    classAvailability: "level-3",
  },
  "Gemensam ärendehantering": {
    isReplacement: true,
    totalHours: 2400,
    isPrinciple: true,
    hasRecords: true,
    isUsefulToOthers: true,
  },
  "Automatiserad hantering av ekonomiskt bistånd": {
    automation: "personDecides",
    hasSensitiveData: true,
    isLargeScale: true,
    aiUse: "none",
    isOrdinary: false,
  },
  "Robotar mot ångest och sömnrobotar i äldreomsorgen": {
    isInnovation: true,
    hasSensitiveData: true,
    isNewTechnology: true,
  },
  "Mina sidor": { isPublicService: true, isUsefulToOthers: true, hasRecords: true },
  "Den digitala skolan – gemensam inloggning": {
    concernsChildren: true,
    isLargeScale: true,
    needsIntegrations: true,
    isUsefulToOthers: true,
  },
};

/** Answers to the questions, the auditors' texts and where the money comes from, for most of what is under way; the same at every start. */
export function demoFilled(initiatives: readonly Asked[]): ReadonlyMap<string, Filled> {
  const random = seededRandom(20251543);
  return new Map(
    initiatives.flatMap((initiative) => {
      if (!underWay.includes(initiative.status)) return [];
      const own = named[initiative.title] ?? demoAcquisitions[initiative.title]?.answers;
      return own !== undefined || random.chance(0.7)
        ? [[initiative.key, filled(initiative, own, random)]]
        : [];
    }),
  );
}

function filled(initiative: Asked, own: NeedAnswers | undefined, random: Random): Filled {
  const isPlanned = planned.includes(initiative.status) && random.chance(0.8);
  return {
    needAnswers: { ...answers(initiative, random), ...own },
    funding: fundingOf(random),
    isFocused: random.chance(0.04),
    purpose: isPlanned ? random.pick(purposes) : "",
    risks: isPlanned ? random.pick(risks) : "",
    followUp: isPlanned ? random.pick(followUps) : "",
  };
}

function answers({ title, isNewSystem }: Asked, random: Random): NeedAnswers {
  const isService = title.startsWith("E-tjänst");
  const hasPersonalData = random.chance(0.7);
  const totalHours = (1 + random.below(40)) * 20;
  return {
    isReplacement: isNewSystem === true ? random.chance(0.6) : false,
    isUsefulToOthers: random.chance(0.35),
    isOrdinary: random.chance(0.5),
    totalHours,
    sharedHours: Math.round(totalHours * 0.15),
    isFundingUnclear: random.chance(0.15),
    needsIntegrations: random.chance(0.3),
    isHandledOutside: random.chance(0.4),
    hasPersonalData,
    hasSensitiveData: hasPersonalData && random.chance(0.2),
    isPublicService: isService,
    hasRecords: isService,
    aiUse: title.startsWith("AI-stöd") ? "internal" : "none",
    isInfrastructure: random.chance(0.05),
    isPrinciple: false,
    needsSpecialFinancing: false,
  };
}

function fundingOf(random: Random): Funding | undefined {
  const dice = random.below(100);
  if (dice < 55) return "ownBudget";
  if (dice < 75) return "notFunded";
  return dice < 80 ? "external" : undefined;
}

const purposes: readonly string[] = [
  "Den som väntar ska få besked samma dag, och handläggarna slippa skriva av uppgifter.",
  "Tiden i verksamheten ska gå till dem den är till för, inte till dubbelregistrering.",
  "Färre fel och avvikelser, och ett underlag som går att lita på.",
  "Alla ska kunna använda tjänsten, också den som har svårt att läsa eller inte har e-legitimation.",
];
const risks: readonly string[] = [
  "Leverantören blir försenad: vi behåller dagens sätt tills det nya är provat.",
  "Arbetssättet ändras inte: första linjens chefer är med från början och följer upp varje vecka.",
  "Uppgifter flyttas fel: provflytt och stickprov innan det gamla stängs.",
];
const followUps: readonly string[] = [
  "Utgångsläget mäts före start; enhetschefen mäter igen efter 3, 6 och 12 månader.",
  "Handläggningstid och antal fel följs varje månad i ledningsgruppen, och redovisas efter ett år.",
];
