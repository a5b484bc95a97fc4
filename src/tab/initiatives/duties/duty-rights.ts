import type { Duty } from "#domain/governance/duty.ts";
import type { Me } from "#domain/initiatives/portfolio-reader.ts";
import type { Person } from "#domain/organisation/person.ts";
import { maySettleDuty } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** Whether somebody may settle a duty: its owner or the owner's deputy, and the coordinator; the server puts back what others write. */
export const maySettle = (
  me: Me | undefined,
  duty: Pick<Duty, "ownerId">,
  people: readonly Stored<Person>[],
): boolean => maySettleDuty(me?.person, duty, people);
