import type { Process } from "#domain/governance/governing-model.ts";
import { step } from "./build-model.ts";
import {
  hasChangePlan,
  hasCost,
  hasFollowUp,
  hasPurpose,
  hasRisks,
  hasSecurityAndLaw,
  hasSplit,
  saysWhatRetires,
  valued,
} from "./usual-requirements.ts";

/** The digitalization process of Växjö, each step with one responsible. */
export const vaxjoProcess: Process = {
  key: "vaxjo",
  name: { sv: "Digitaliseringsprocessen", en: "The digitalization process" },
  unitKeys: [],
  steps: [
    step({
      key: "value",
      name: { sv: "Värdera behovet", en: "Value the need" },
      status: "developing",
      party: "initiative:owner",
      matter: "review",
      guidance: {
        sv: "Beskriv behovet och värdera det med matrisen. Utan värdering kan ingen ta ställning. Nya system och svåra frågor kan lyftas till PULS redan här.",
        en: "Describe the need and value it with the matrix. Nobody can take a stand without a valuation. New systems and hard questions can be lifted to PULS already here.",
      },
      moves: [{ act: "valued", to: "review" }],
    }),
    step({
      key: "review",
      name: { sv: "Granska och ta ställning", en: "Review and take a stand" },
      status: "valued",
      party: "unit:manager",
      matter: "review",
      guidance: {
        sv: "Läs värderingen, hör dem som berörs, och ta behovet vidare eller avslå det med ett skäl.",
        en: "Read the valuation, hear those concerned, and take the need forward or reject it with a reason.",
      },
      entry: [valued],
      moves: [
        { act: "forward", to: "allocate" },
        { act: "reject", to: "rejected" },
        { act: "investigateFurther", to: "value" },
      ],
    }),
    step({
      key: "allocate",
      name: { sv: "Fördela resurser för beslutsunderlag", en: "Give resources for the basis of decision" },
      status: "forDecision",
      party: "role:resourceOwner",
      matter: "resources",
      guidance: {
        sv: "PULS stödjer och fördelar: resursägarna från it, upphandling, säkerhet och digitalisering säger vilka som hjälper till med underlaget, och när.",
        en: "PULS supports and allocates: the resource owners of IT, procurement, security and digitalization say who helps with the basis, and when.",
      },
      agenda: "council",
      entry: [valued],
      moves: [
        { act: "complete", to: "basis" },
        { act: "investigateFurther", to: "value" },
      ],
    }),
    step({
      key: "basis",
      name: { sv: "Ta fram beslutsunderlag", en: "Write the basis of decision" },
      status: "forDecision",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Skriv syfte, kostnader, effekter, risker och hur effekterna följs upp. Värdera om när underlaget är klart.",
        en: "Write purpose, costs, effects, risks and how the effects are followed up. Value again when the basis is ready.",
      },
      exit: [hasPurpose, hasRisks, hasFollowUp, hasCost],
      moves: [{ act: "complete", to: "decide" }],
    }),
    step({
      key: "decide",
      name: { sv: "Besluta", en: "Decide" },
      status: "forDecision",
      party: "unit:manager",
      matter: "execution",
      guidance: {
        sv: "Chefen beslutar i samråd med resursägarna. Verksamheten säkrar resurser och effekter, och betalar ur egen budget.",
        en: "The manager decides in consultation with the resource owners. The operations secure resources and effects, and pay from their own budget.",
      },
      entry: [valued, hasSplit],
      exit: [hasSecurityAndLaw],
      moves: [
        { act: "grant", to: "plan" },
        { act: "investigateFurther", to: "value" },
        { act: "decline", to: "rejected" },
      ],
    }),
    step({
      key: "plan",
      name: { sv: "Planera med digitaliseringsavdelningen", en: "Plan with the digitalization department" },
      status: "decided",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Skriv uppdragsdirektiv och genomförandeplan, och vilka som berörs av förändrade arbetssätt.",
        en: "Write the assignment and the plan for carrying it out, and who is affected by changed ways of working.",
      },
      exit: [hasChangePlan],
      moves: [{ act: "complete", to: "staffing" }],
    }),
    step({
      key: "staffing",
      name: { sv: "Bestäm vilka funktioner som deltar", en: "Settle which functions take part" },
      status: "planning",
      party: "role:resourceOwner",
      matter: "resources",
      guidance: {
        sv: "Resursägarna bekräftar tid och personer för genomförandet på PULS.",
        en: "The resource owners confirm time and people for the execution at PULS.",
      },
      agenda: "council",
      moves: [
        { act: "complete", to: "execute" },
        { act: "investigateFurther", to: "plan" },
      ],
    }),
    step({
      key: "execute",
      name: { sv: "Genomföra, implementera och vidmakthålla", en: "Carry out, implement and keep up" },
      status: "executing",
      party: "initiative:owner",
      matter: "execution",
      guidance: {
        sv: "Mät utgångsläget innan ni går i drift. Genomför, inför och vidmakthåll, och lyft det som tar stopp till PULS.",
        en: "Measure the baseline before going live. Carry out, introduce and keep up, and lift what gets stuck to PULS.",
      },
      moves: [{ act: "complete", to: "evaluate" }],
    }),
    step({
      key: "evaluate",
      name: { sv: "Följa upp och utvärdera", en: "Follow up and evaluate" },
      status: "executing",
      party: "unit:manager",
      matter: "closing",
      guidance: {
        sv: "Avsluta med utvärdering per effektmål: vilka effekter kom, vad kan avvecklas, och vad kan andra lära?",
        en: "Close with an evaluation for each goal: which effects came, what can be retired, and what can others learn?",
      },
      exit: [saysWhatRetires],
      moves: [
        { act: "complete", to: "closed" },
        { act: "investigateFurther", to: "execute" },
      ],
    }),
  ],
};
