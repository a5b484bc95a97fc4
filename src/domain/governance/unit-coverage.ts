import type { Body } from "#domain/organisation/body.ts";
import type { Person } from "#domain/organisation/person.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { GoverningModel } from "./governing-model.ts";
import { isAtWork, representing, seated, type Organisation } from "./parties.ts";

/** Who in a unit works with digitalization for it. */
export interface UnitCoverage {
  readonly unitId: number;
  /** Verksamhetsutvecklare, who identify and value needs: one at least in each administration and company. */
  readonly developers: readonly Stored<Person>[];
  /** Those who sit in the council from the unit. */
  readonly representatives: readonly Stored<Person>[];
}

export interface Coverage {
  /** The municipality's council by the model: its first body that is common to all units, at work today; undefined without one. */
  readonly council: Stored<Body> | undefined;
  readonly units: readonly UnitCoverage[];
}

/** Which units have somebody who develops their operations, and somebody who sits in the council for them. */
export function coverageOf(
  { bodyRoles }: Pick<GoverningModel, "bodyRoles">,
  { units, people, bodies }: Organisation,
  day: CalendarDate,
): Coverage {
  const roles = bodyRoles.filter(({ isOnePerUnit }) => !isOnePerUnit).map(({ key }) => key);
  const council = roles
    .flatMap((key) => bodies.filter((body) => body.bodyRole === key))
    .find((body) => isAtWork(body, day));
  const seats = council ? seated(council, people) : [];
  return {
    council,
    units: units.map(({ id }) => ({
      unitId: id,
      developers: people.filter((person) => person.unitId === id && hasRole(person, "developer")),
      representatives: representing(id, seats),
    })),
  };
}
