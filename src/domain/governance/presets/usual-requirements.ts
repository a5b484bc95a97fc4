import { isAnyOf, requirement } from "./build-model.ts";

export const valued = requirement(
  "valued",
  { fact: "isValued", is: true },
  "Behovet ska vara värderat.",
  "The need must be valued.",
);
export const calculated = requirement(
  "calculated",
  { fact: "isCalculated", is: true },
  "Gör en nyttokalkyl.",
  "Make a calculation of costs and benefits.",
);
export const hasPurpose = requirement(
  "purpose",
  { fact: "hasPurpose", is: true },
  "Skriv syfte och mål.",
  "Write purpose and goals.",
);
export const hasRisks = requirement(
  "risks",
  { fact: "hasRisks", is: true },
  "Skriv vilka riskerna är och vad ni gör åt dem.",
  "Write what the risks are and what you do about them.",
);
export const hasFollowUp = requirement(
  "followUp",
  { fact: "hasFollowUp", is: true },
  "Skriv hur och när effekterna följs upp.",
  "Write how and when the effects are followed up.",
);
export const hasPreStudy = requirement(
  "preStudy",
  { fact: "hasPreStudy", is: true },
  "Skriv förstudien.",
  "Write the pre-study.",
);
export const hasCost = requirement(
  "cost",
  { fact: "budget", atLeast: 0 },
  "Ange kostnaden.",
  "State the cost.",
);
export const hasBenefitOwner = requirement(
  "benefitOwner",
  { fact: "hasBenefitOwner", is: true },
  "Utse en effekthemtagningsansvarig.",
  "Name who is responsible for taking the effects home.",
);

/** Joint initiatives have somebody who leads and an agreed split before anything is decided. */
export const hasSplit = requirement(
  "split",
  {
    any: [
      { fact: "units", atMost: 1 },
      {
        all: [
          { fact: "hasLeadUnit", is: true },
          { fact: "isCostSplit", is: true },
        ],
      },
    ],
  },
  "Flera enheter är med: bestäm vem som leder och hur kostnaden delas, så att andelarna blir 100 %.",
  "Several units take part: settle who leads and how the cost is split, so that the shares make 100 %.",
);

/** All four aspects that auditors ask about are signed. */
export const hasFourSignOffs = requirement(
  "signOffs",
  {
    all: [
      { fact: "signOffs", atLeast: 4 },
      ...["security", "law", "technology", "userBenefit"].map((aspect) => ({
        not: { fact: `signOff:${aspect}`, is: "notSuitable" },
      })),
    ],
  },
  "Säkerhet, juridik, teknik och användarnytta ska vara bedömda, och ingen får säga ”inte lämpligt”.",
  "Security, law, technology and user benefit must be signed off, and none may say “not suitable”.",
);

const isSuitable = ["suitable", "withConditions"];

/** A new system is looked at from the security and the legal side. */
export const hasSecurityAndLaw = requirement(
  "securityAndLaw",
  {
    any: [
      { fact: "isNewSystem", is: false },
      { all: [isAnyOf("signOff:security", isSuitable), isAnyOf("signOff:law", isSuitable)] },
    ],
  },
  "Svara på om det är ett nytt system. Är det det ska säkerhet och juridik vara bedömda som lämpliga.",
  "Say whether it is a new system. If it is, security and law must be signed off as suitable.",
);

/** Change leadership, communication and training are planned: without them the effects are lost. */
export const hasChangePlan = requirement(
  "changePlan",
  {
    all: [
      { fact: "has:changeActivity", is: true },
      { fact: "has:communication", is: true },
      { fact: "has:training", is: true },
    ],
  },
  "Planera ändrat arbetssätt, kommunikation och utbildning under ”Underlag och aktiviteter”.",
  "Plan changed ways of working, communication and training under “Basis and activities”.",
);

/** Technology, security, support and management have been tested, and nothing of it remains. */
export const isChecked = requirement(
  "checked",
  {
    all: [
      { fact: "done:check", is: true },
      { fact: "open:check", is: false },
    ],
  },
  "Gör kontrollerna före drift klara under ”Underlag och aktiviteter”.",
  "Finish the checks before going live under “Basis and activities”.",
);

/** Users have tried it or been asked before money is spent. */
export const hasUserEvidence = requirement(
  "userEvidence",
  { fact: "done:userEvidence", is: true },
  "Gör ett användartest eller en enkät, och skriv vad det visade under ”Underlag och aktiviteter”.",
  "Make a usability test or a survey, and write what it showed under “Basis and activities”.",
);

/** Somebody has said what goes away because of it, or why nothing does. */
export const saysWhatRetires = requirement(
  "retires",
  isAnyOf("retires", ["something", "nothing"]),
  "Svara under ”Vad som tas bort”: vilka processer, system, tjänster, strukturer och arbetssätt, eller varför ingenting.",
  "Answer under “What goes away”: which processes, systems, services, structures and ways of working, or why nothing does.",
);

/** What was promised to go away is gone, or is said to stay by whoever owns it. */
export const hasRetired = requirement(
  "retired",
  { fact: "openRetirements", atMost: 0 },
  "Bekräfta under ”Vad som tas bort” att det utlovade är avvecklat, eller säg varför det blir kvar.",
  "Confirm under “What goes away” that what was promised is retired, or say why it stays.",
);
