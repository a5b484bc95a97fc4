import type { Matter } from "#domain/organisation/mandate.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { CaseRows } from "./case-rows.ts";
import { causeOf } from "./asking.ts";
import type { DerivedCase } from "./derive-case.ts";
import { bodyRoleOf, peopleOf } from "./parties.ts";

/** Somebody who is to know that an initiative has come to a kind of matter. */
export interface ToInform {
  readonly matter: Matter;
  /** When it came there first. */
  readonly at: Instant;
  readonly person: Stored<Person>;
}

/** Whether somebody has brought an initiative in from another register, as what has been. */
const isImported = ({ initiative }: Pick<CaseRows, "initiative">): boolean =>
  initiative.sourceRegister !== "";

/** When an initiative came to each kind of matter for the first time; what was so in an imported register is left out. */
function firstArrivals(derived: DerivedCase, rows: CaseRows): ReadonlyMap<Matter, Instant> {
  const { passed, standing } = derived;
  const { statedAt, createdAt } = rows.initiative;
  const last = causeOf(derived, rows)?.at;
  const been = passed.map(({ step }, index) => ({
    matter: step.matter,
    at: passed[index - 1]?.row.createdAt ?? statedAt ?? createdAt,
  }));
  const here = standing.step && last !== undefined ? [{ matter: standing.step.matter, at: last }] : [];
  const arrivals = [...been, ...here].slice(isImported(rows) ? 1 : 0);
  return new Map(arrivals.toReversed().map(({ matter, at }) => [matter, at]));
}

/**
 * Those whom the model's own lines make informed of a matter, once an initiative has come to it: IT hears of a need when it is
 * registered, and not when it is decided. Bodies read their agendas and the digest.
 */
export function toInform(derived: DerivedCase, rows: CaseRows): readonly ToInform[] {
  const { model, initiative, organisation } = derived.standing;
  const arrivals = firstArrivals(derived, rows);
  return model.mandates
    .filter(({ mandate, party }) => mandate === "isInformed" && bodyRoleOf(party) === undefined)
    .flatMap(({ party, matter }) => {
      const at = arrivals.get(matter);
      if (at === undefined) return [];
      return peopleOf(party, initiative, model, organisation).map((person) => ({ matter, at, person }));
    })
    .filter(({ person }) => person.accountId !== rows.initiative.createdBy);
}
