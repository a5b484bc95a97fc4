import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Body } from "#domain/organisation/body.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import type { Person, Role } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { BodyRole, GoverningModel, Party } from "./governing-model.ts";

export interface Organisation {
  readonly units: readonly Stored<Unit>[];
  readonly people: readonly Stored<Person>[];
  readonly bodies: readonly Stored<Body>[];
}

/** What decides which persons a party is for one initiative. */
export type PartyTo = Pick<Initiative, "unitId" | "ownerId" | "benefitOwnerId">;

/** Key of the model's body; undefined when the party is a person. */
export const bodyRoleOf = (party: Party): string | undefined =>
  party.startsWith("body:") ? party.slice("body:".length) : undefined;

/** Key of the model's body in which the party sits for the initiative's unit; undefined for other parties. */
export const seatRoleOf = (party: Party): string | undefined =>
  party.startsWith("seat:") ? party.slice("seat:".length) : undefined;

/** Whether a body works on the day: it has begun, and has not ended. */
export const isAtWork = (
  { startsOn, endsOn }: Pick<Body, "startsOn" | "endsOn">,
  day: CalendarDate,
): boolean => (startsOn === undefined || startsOn <= day) && (endsOn === undefined || endsOn >= day);

/** Whether a body is the one with a role that an initiative comes to: of its unit, where each unit has its own. */
export function isBodyFor(
  { bodyRoles }: Pick<GoverningModel, "bodyRoles">,
  bodyRole: string,
  { unitId }: Pick<Initiative, "unitId">,
  body: Pick<Body, "bodyRole" | "unitId">,
): boolean {
  if (body.bodyRole !== bodyRole) return false;
  const role: BodyRole | undefined = bodyRoles.find(({ key }) => key === bodyRole);
  return role?.isOnePerUnit !== true || (unitId !== undefined && body.unitId === unitId);
}

/**
 * The body with a role that an initiative comes to.
 * @param day where several have had the role, one that is at work then comes first
 */
export function bodyFor(
  model: Pick<GoverningModel, "bodyRoles">,
  bodyRole: string,
  initiative: Pick<Initiative, "unitId">,
  bodies: readonly Stored<Body>[],
  day?: CalendarDate,
): Stored<Body> | undefined {
  const rests = (body: Stored<Body>): number => (day === undefined || isAtWork(body, day) ? 0 : 1);
  return bodies
    .filter((body) => isBodyFor(model, bodyRole, initiative, body))
    .toSorted((a, b) => rests(a) - rests(b) || a.id - b.id)[0];
}

/** Those who speak for a body: chair, secretary and members, each once. */
export function seatsOf({ chairId, secretaryId, memberIds }: Body): readonly number[] {
  return [...new Set([chairId, secretaryId, ...memberIds].filter((id) => id !== undefined))];
}

/**
 * The persons who act for a party in an initiative, without deputies; none when nobody is named.
 * For a body, those who sit in it.
 */
export function peopleOf(
  party: Party,
  initiative: PartyTo,
  model: Pick<GoverningModel, "bodyRoles">,
  { units, people, bodies }: Organisation,
  day?: CalendarDate,
): readonly Stored<Person>[] {
  const unit = units.find(({ id }) => id === initiative.unitId);
  const named = (id: number | undefined) => people.filter((person) => person.id === id);
  if (party === "unit:manager") return named(unit?.managerId);
  if (party === "unit:strategist") return named(unit?.strategistId);
  if (party === "initiative:owner") return named(initiative.ownerId);
  if (party === "initiative:benefitOwner") return named(initiative.benefitOwnerId);
  const seatRole = seatRoleOf(party);
  const bodyRole = bodyRoleOf(party) ?? seatRole;
  if (bodyRole === undefined) return people.filter((person) => hasRole(person, roleOf(party)));
  const body = bodyFor(model, bodyRole, initiative, bodies, day);
  const all = body ? seated(body, people) : [];
  return seatRole === undefined ? all : representing(initiative.unitId, all);
}

/** Those among the people in a body's seats who are there from a unit. */
export const representing = (
  unitId: number | undefined,
  people: readonly Stored<Person>[],
): readonly Stored<Person>[] =>
  people.filter((person) => person.unitId !== undefined && person.unitId === unitId);

/** Those among the people who sit in a body. */
export function seated(body: Body, people: readonly Stored<Person>[]): readonly Stored<Person>[] {
  const seats = seatsOf(body);
  return people.filter(({ id }) => seats.includes(id));
}

/** The role of a party such as `role:lawyer`. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every other party is `role:` and a role
export const roleOf = (party: Party): Role => party.slice("role:".length) as Role;

/** Whether somebody acts for one of these persons: as themselves, or as their deputy. */
export const isOneOf = (person: Pick<Stored<Person>, "id">, people: readonly Stored<Person>[]): boolean =>
  people.some(({ id, deputyId }) => id === person.id || deputyId === person.id);
