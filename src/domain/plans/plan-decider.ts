import { partyName } from "#domain/governance/decision-refusal.ts";
import type { GoverningModel, Party } from "#domain/governance/governing-model.ts";
import { mandateOf } from "#domain/governance/mandate-of.ts";
import {
  bodyFor,
  bodyRoleOf,
  isAtWork,
  isOneOf,
  peopleOf,
  seated,
  type Organisation,
} from "#domain/governance/parties.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** Who decides a plan: a body, or somebody in the line. */
export interface PlanDecider {
  /** Undefined when the line decides. */
  readonly body: Stored<Body> | undefined;
  /** `Digitaliseringsforum OF`, `enhetens chef`. */
  readonly name: Text;
  readonly people: readonly Stored<Person>[];
}

type Mandates = Pick<GoverningModel, "mandates" | "bodyRoles">;

/** Whether a party is of the whole municipality: a role, or a body that is not one for each unit. */
function isOfWhole({ bodyRoles }: Pick<GoverningModel, "bodyRoles">, party: Party): boolean {
  const bodyRole = bodyRoleOf(party);
  if (bodyRole === undefined) return party.startsWith("role:");
  return bodyRoles.find(({ key }) => key === bodyRole)?.isOnePerUnit !== true;
}

/**
 * Whoever the model lets decide on plans, a body before a person; where that is no body of the unit and nobody in
 * particular, the unit's manager [A-070]. A company without a forum is decided for by its manager [A-017]. The whole
 * municipality's plan is decided by those who are of all of it, and by the municipal director where the model names nobody [A-026].
 * @param unitId undefined for the whole municipality's plan
 */
export function planDeciders(
  model: Mandates,
  unitId: number | undefined,
  organisation: Organisation,
  day: CalendarDate,
): readonly PlanDecider[] {
  const parties = model.mandates
    .filter(({ matter }) => matter === "plan")
    .map(({ party }) => party)
    .filter((party) => mandateOf(model, party, "plan", undefined).mandate === "decides")
    .filter((party) => unitId !== undefined || isOfWhole(model, party));
  const bodies = parties.flatMap((party) => bodyDecider(model, party, unitId, organisation, day));
  if (bodies.length > 0) return bodies;
  const inLine = parties.filter((party) => bodyRoleOf(party) === undefined);
  const inTheirPlace: Party = unitId === undefined ? "role:municipalDirector" : "unit:manager";
  return (inLine.length === 0 ? [inTheirPlace] : inLine).map((party) => ({
    body: undefined,
    name: partyName(model, party),
    people: peopleOf(
      party,
      { unitId, ownerId: undefined, benefitOwnerId: undefined },
      model,
      organisation,
      day,
    ),
  }));
}

function bodyDecider(
  model: Mandates,
  party: Party,
  unitId: number | undefined,
  { bodies, people }: Organisation,
  day: CalendarDate,
): readonly PlanDecider[] {
  const bodyRole = bodyRoleOf(party);
  const body = bodyRole === undefined ? undefined : bodyFor(model, bodyRole, { unitId }, bodies, day);
  if (!body || !isAtWork(body, day)) return [];
  return [{ body, name: { sv: body.name, en: body.name }, people: seated(body, people) }];
}

/**
 * Through whom somebody decides a plan, or why not.
 * @param unit undefined for the whole municipality
 */
export function planMandate(
  deciders: readonly PlanDecider[],
  person: Stored<Person> | undefined,
  unit: Pick<Unit, "name"> | undefined,
): { readonly decider: PlanDecider } | { readonly refusal: Text } {
  const decider = person && deciders.find(({ people }) => isOneOf(person, people));
  if (decider) return { decider };
  const isNobody = deciders.every(({ people }) => people.length === 0);
  const decidedBy = whoDecides(deciders, unit);
  return {
    refusal: {
      sv: `${decidedBy.sv} ${isNobody ? "Ingen är angiven än: be koordinatorn ange vem det är." : "Be den som beslutar anteckna det här."}`,
      en: `${decidedBy.en} ${isNobody ? "Nobody is named yet: ask the coordinator to say who it is." : "Ask whoever decides to record it here."}`,
    },
  };
}

/** `Handlingsplanen för hela kommunen beslutas av kommundirektör (Margareta Lind).` */
export function whoDecides(deciders: readonly PlanDecider[], unit: Pick<Unit, "name"> | undefined): Text {
  const names = (language: "sv" | "en"): string =>
    deciders
      .map(({ name, people }) => {
        const few = people.length > 0 && people.length <= 3;
        return `${name[language]}${few ? ` (${people.map((each) => each.name).join(", ")})` : ""}`;
      })
      .join(language === "sv" ? " eller " : " or ");
  return unit
    ? {
        sv: `Färdplanen för ${unit.name} beslutas av ${names("sv")}.`,
        en: `The roadmap of ${unit.name} is decided by ${names("en")}.`,
      }
    : {
        sv: `Handlingsplanen för hela kommunen beslutas av ${names("sv")}.`,
        en: `The action plan of the whole municipality is decided by ${names("en")}.`,
      };
}
