import { outcomeLabels, type Decision, type Outcome } from "#domain/decisions/decision.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { mandateLabels, matterLabels } from "#domain/organisation/mandate.ts";
import { roleLabels, type Person } from "#domain/organisation/person.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Facts } from "./condition.ts";
import { evaluate, type ParameterValue } from "./evaluate.ts";
import type { Act, GoverningModel, Party, Process, Requirement, Step } from "./governing-model.ts";
import { mandateOf, outcomesWithin } from "./mandate-of.ts";
import {
  bodyRoleOf,
  isAtWork,
  isBodyFor,
  isOneOf,
  peopleOf,
  roleOf,
  seated,
  seatRoleOf,
  type Organisation,
} from "./parties.ts";

/** Where an initiative stands, with all that a decision on it is judged by. */
export interface Standing {
  readonly model: GoverningModel;
  readonly process: Process;
  readonly step: Step | undefined;
  /** The step that each move leads to, those that do not apply left out; undefined where the process ends. */
  readonly next: (act: Act) => Step | undefined;
  readonly initiative: Stored<Initiative>;
  readonly organisation: Organisation;
  readonly facts: Facts;
  readonly parameter: ParameterValue;
  /** Who has recommended since somebody decided last; the decision must be another's. */
  readonly recommendedByIds: readonly number[];
  /** The initiative that this one went into, and where decisions on it are taken since. */
  readonly mergedIntoId: number | undefined;
}

/** What somebody wants to record. */
export interface Recording {
  readonly outcome: Outcome;
  readonly person: Stored<Person>;
  /** The body in which it was said; undefined for a person's own decision. */
  readonly bodyId: number | undefined;
  /** Key of the step that it was meant for; empty when the row does not say. */
  readonly step: Decision["step"];
  readonly day: CalendarDate;
}

/** Acts that take an initiative onward, and so through gates. */
export const onward: readonly Act[] = ["valued", "forward", "recommend", "grant", "complete"];

/** Outcomes that are decisions: only a party that decides may record them. */
export const decisionOutcomes: readonly Outcome[] = ["forward", "reject", "grant", "decline"];

/**
 * Why something may not be recorded, in words that say what to do; undefined when it may.
 * The tab, the bot and the server ask the same question [A-020, A-035, D-01].
 */
export function decisionRefusal(standing: Standing, recording: Recording): Text | undefined {
  const { step } = standing;
  if (!step) return standing.mergedIntoId === undefined ? ended : merged;
  if (recording.step !== "" && recording.step !== step.key) return atAnotherStep(standing, recording.step);
  return (
    wrongParty(standing, step, recording) ??
    withoutMandate(standing, step, recording.outcome) ??
    sameAuthor(standing, recording) ??
    closedGate(standing, step, recording.outcome)
  );
}

const ended: Text = {
  sv: "Initiativet är avslutat eller avslaget. Det finns inget steg kvar att ta ställning på.",
  en: "The initiative is closed or rejected. There is no step left to decide on.",
};

export const merged: Text = {
  sv: "Initiativet har gått samman med ett annat. Ta ställning där.",
  en: "The initiative has merged with another. Decide there.",
};

function atAnotherStep({ process, step }: Standing, meantFor: string): Text {
  const meant = process.steps.find(({ key }) => key === meantFor);
  return {
    sv: `Initiativet står på steget ”${step?.name.sv ?? ""}”, inte på ”${meant?.name.sv ?? meantFor}”. Läs in på nytt.`,
    en: `The initiative is at the step “${step?.name.en ?? ""}”, not at “${meant?.name.en ?? meantFor}”. Load it again.`,
  };
}

/** A party in words: `Chefen för enheten`, `Digitaliseringsrådet`. */
export function partyName({ bodyRoles }: Pick<GoverningModel, "bodyRoles">, party: Party): Text {
  const bodyRole = bodyRoleOf(party);
  if (bodyRole !== undefined)
    return bodyRoles.find(({ key }) => key === bodyRole)?.name ?? { sv: bodyRole, en: bodyRole };
  if (party === "unit:manager") return { sv: "enhetens chef", en: "the unit's manager" };
  if (party === "unit:strategist") return { sv: "enhetens strateg", en: "the unit's strategist" };
  if (party === "initiative:owner") return { sv: "verksamhetsföreträdaren", en: "the owner" };
  if (party === "initiative:benefitOwner")
    return { sv: "den effekthemtagningsansvariga", en: "the person responsible for the effects" };
  const seat = seatRoleOf(party);
  if (seat !== undefined) {
    const name = partyName({ bodyRoles }, `body:${seat}`);
    return { sv: `enhetens representant i ${name.sv}`, en: `the unit's representative in ${name.en}` };
  }
  const label = roleLabels[roleOf(party)];
  return { sv: label.sv.toLocaleLowerCase("sv"), en: label.en.toLocaleLowerCase("en") };
}

function wrongParty(standing: Standing, step: Step, recording: Recording): Text | undefined {
  const { model, initiative, organisation } = standing;
  const { person, bodyId, day } = recording;
  const bodyRole = bodyRoleOf(step.party);
  if (bodyRole === undefined) {
    const responsible = peopleOf(step.party, initiative, model, organisation);
    return bodyId === undefined && isOneOf(person, responsible)
      ? undefined
      : belongsTo(standing, step, responsible);
  }
  const body = organisation.bodies.find(({ id }) => id === bodyId);
  if (!body || !isBodyFor(model, bodyRole, initiative, body))
    return belongsTo(standing, step, peopleOf(step.party, initiative, model, organisation, day));
  if (!isOneOf(person, seated(body, organisation.people))) return notSeated(body.name);
  return isAtWork(body, day) ? undefined : notAtWork(body.name);
}

/** More names than this say less than the role does. */
const mostNames = 3;

function belongsTo({ model }: Standing, step: Step, people: readonly Pick<Person, "name">[]): Text {
  const name = partyName(model, step.party);
  const isNamed = people.length > 0 && people.length <= mostNames;
  const names = isNamed ? ` (${people.map((each) => each.name).join(", ")})` : "";
  const isNobody = people.length === 0;
  return {
    sv: `På steget ”${step.name.sv}” är det ${name.sv}${names} som tar ställning. ${isNobody ? "Ingen är angiven än: be koordinatorn ange vem det är." : "Det som någon annan skriver räknas inte."}`,
    en: `At the step “${step.name.en}” it is for ${name.en}${names} to say. ${isNobody ? "Nobody is named yet: ask the coordinator to say who it is." : "What anybody else writes does not count."}`,
  };
}

const notSeated = (name: string): Text => ({
  sv: `Bara den som sitter i ${name}, eller är ersättare för någon där, kan anteckna vad som sades där.`,
  en: `Only those who sit in ${name}, or are deputies of somebody there, can record what was said there.`,
});

const notAtWork = (name: string): Text => ({
  sv: `${name} har inte börjat eller har upphört. Be koordinatorn se över organets datum.`,
  en: `${name} has not begun or has ended. Ask the coordinator to look at its dates.`,
});

function withoutMandate({ model, initiative }: Standing, step: Step, outcome: Outcome): Text | undefined {
  const { mandate, isLimited, line } = mandateOf(model, step.party, step.matter, initiative.budget);
  const name = partyName(model, step.party);
  if (!outcomesWithin[mandate].includes(outcome)) {
    if (isLimited) return aboveLimit(name, line?.upTo ?? 0, initiative.budget);
    return {
      sv: `Mandatet för ${name.sv} är ”${mandateLabels[mandate].sv.toLowerCase()}” i ärendetypen ”${matterLabels[step.matter].sv.toLowerCase()}”. Det räcker inte för utfallet ”${outcomeLabels[outcome].sv.toLowerCase()}”.`,
      en: `The mandate of ${name.en} is “${mandateLabels[mandate].en.toLowerCase()}” in the matter “${matterLabels[step.matter].en.toLowerCase()}”. It does not reach to “${outcomeLabels[outcome].en.toLowerCase()}”.`,
    };
  }
  if (step.moves.some(({ act }) => act === outcome)) return undefined;
  return {
    sv: `Utfallet ”${outcomeLabels[outcome].sv.toLowerCase()}” finns inte på steget ”${step.name.sv}”.`,
    en: `The step “${step.name.en}” has no outcome “${outcomeLabels[outcome].en.toLowerCase()}”.`,
  };
}

function aboveLimit(name: Text, limit: number, amount: number | undefined): Text {
  const [kronor, sek] = [limit.toLocaleString("sv-SE"), limit.toLocaleString("en-GB")];
  return amount === undefined
    ? {
        sv: `${capital(name.sv)} beslutar upp till ${kronor} kr, och kostnaden är inte angiven. Ange den, eller rekommendera.`,
        en: `${capital(name.en)} decides up to SEK ${sek}, and the cost is not stated. State it, or recommend.`,
      }
    : {
        sv: `${capital(name.sv)} beslutar upp till ${kronor} kr. Det här kostar mer: rekommendera, så att den som får besluta kan göra det.`,
        en: `${capital(name.en)} decides up to SEK ${sek}. This costs more: recommend, so that those who may can decide.`,
      };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

function sameAuthor({ recommendedByIds }: Standing, { outcome, person }: Recording): Text | undefined {
  if (!decisionOutcomes.includes(outcome) || !recommendedByIds.includes(person.id)) return undefined;
  return {
    sv: "Du skrev rekommendationen. Beslutet ska fattas av någon annan.",
    en: "You wrote the recommendation. Somebody else must take the decision.",
  };
}

/** The requirements that keep an act from taking the initiative on: the step's exit and the entry of what comes next. */
export function openRequirements(standing: Standing, step: Step, act: Act): readonly Requirement[] {
  if (!onward.includes(act)) return [];
  return [...step.exit, ...(standing.next(act)?.entry ?? [])].filter(
    ({ when }) => evaluate(when, standing.facts, standing.parameter) !== "yes",
  );
}

function closedGate(standing: Standing, step: Step, outcome: Outcome): Text | undefined {
  const open = openRequirements(standing, step, outcome);
  if (open.length === 0) return undefined;
  const list = (language: "sv" | "en"): string => open.map(({ text }) => text[language]).join(" ");
  return { sv: `Först: ${list("sv")}`, en: `First: ${list("en")}` };
}
