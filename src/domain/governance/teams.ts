import { hasRole } from "#domain/organisation/rights.ts";
import type { Person, Role } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Act, GoverningModel, Party, Step, Team } from "./governing-model.ts";
import { isOneOf } from "./parties.ts";

/** One competence of a team, and who has it. */
export interface Seat {
  readonly role: Role;
  readonly atLeast: number;
  readonly filledBy: readonly Stored<Person>[];
  /** How many more are needed. */
  readonly vacant: number;
}

/** Who is in a team, and what it lacks. */
export interface TeamState {
  readonly team: Team;
  /** Everybody with the team's role, those without any of its competences included. */
  readonly members: readonly Stored<Person>[];
  /** In the order of the model. One person may fill several. */
  readonly seats: readonly Seat[];
  readonly vacancies: readonly Seat[];
  readonly isWhole: boolean;
}

export function teamState(team: Team, people: readonly Stored<Person>[]): TeamState {
  const members = people.filter((person) => hasRole(person, team.role));
  const seats = team.competences.map(({ role, atLeast }): Seat => {
    const filledBy = members.filter((person) => hasRole(person, role));
    return { role, atLeast, filledBy, vacant: Math.max(0, atLeast - filledBy.length) };
  });
  const vacancies = seats.filter(({ vacant }) => vacant > 0);
  return { team, members, seats, vacancies, isWhole: vacancies.length === 0 };
}

/** The team that acts as a party; undefined when the party is no team. */
export const teamOf = ({ teams }: Pick<GoverningModel, "teams">, party: Party): Team | undefined =>
  teams.find(({ role }) => party === `role:${role}`);

/** To whom an act at a step hands over; undefined when it is no handing over by a team. */
export const handedTo = (
  model: Pick<GoverningModel, "teams">,
  { party }: Pick<Step, "party">,
  act: Act,
): Party | undefined => (act === "complete" ? teamOf(model, party)?.handsTo : undefined);

/** Who may have written something: the people, and the server's own user number where it is known. */
export interface Authors {
  readonly people: readonly Stored<Person>[];
  readonly accountId: number | undefined;
}

/**
 * Whether somebody with a role, or the deputy of somebody with it, made something: the row names them, and they wrote it themselves
 * or the server did for them.
 */
export function isByRole(
  role: Role,
  { by, createdBy }: { readonly by: number | undefined; readonly createdBy: number },
  { people, accountId }: Authors,
): boolean {
  const person = people.find(({ id }) => id === by);
  if (!person || ![accountId, person.accountId].includes(createdBy)) return false;
  return isOneOf(
    person,
    people.filter((each) => hasRole(each, role)),
  );
}
