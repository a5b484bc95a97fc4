import type { Duty } from "#domain/governance/duty.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Me } from "#domain/initiatives/portfolio-reader.ts";
import type { Person } from "#domain/organisation/person.ts";
import { maySettleDuty } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { mayEdit } from "../edit/edit-rights.ts";

/** Whether somebody may settle a duty: its owner or the owner's deputy, and whoever may change the initiative. */
export function maySettle(
  me: Me | undefined,
  duty: Pick<Duty, "ownerId">,
  initiative: Pick<Stored<Initiative>, "ownerId" | "createdBy">,
  people: readonly Stored<Person>[],
): boolean {
  return maySettleDuty(me?.person, duty, people) || mayEdit(me, initiative);
}
