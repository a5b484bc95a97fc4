import type { Stored } from "#domain/shared/stored.ts";
import type { Person, Role } from "./person.ts";
import type { Unit } from "./unit.ts";

export const hasRole = (person: Person | undefined, ...wanted: readonly Role[]): boolean =>
  person !== undefined && wanted.some((role) => person.roles.includes(role));

/** The line manager of a unit; undefined when the unit has none or the person is gone. */
export const managerOf = (
  unit: Unit | undefined,
  people: readonly Stored<Person>[],
): Stored<Person> | undefined => people.find(({ id }) => id === unit?.managerId);

/** Whether the person decides in the line for the unit: its manager, or the manager's deputy. */
export function mayReview(
  person: Stored<Person>,
  unit: Unit | undefined,
  people: readonly Stored<Person>[],
): boolean {
  const manager = managerOf(unit, people);
  return manager !== undefined && (manager.id === person.id || manager.deputyId === person.id);
}

/** Who may build agendas and publish them. */
export const mayBuildAgenda = (person: Person | undefined): boolean =>
  hasRole(person, "coordinator", "secretary", "chair");

/** Who may import and export the portfolio. */
export const mayImport = (person: Person | undefined): boolean => hasRole(person, "coordinator");
