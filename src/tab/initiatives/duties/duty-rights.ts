import { signers, type Aspect } from "#domain/governance/sign-off.ts";
import type { Duty } from "#domain/governance/duty.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Me } from "#domain/initiatives/portfolio-reader.ts";
import type { Person } from "#domain/organisation/person.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { mayEdit } from "../edit/edit-rights.ts";

/** Whether somebody may sign for an aspect: those whose role it is, and the coordinator. */
export const maySign = (person: Person | undefined, aspect: Aspect): boolean =>
  hasRole(person, "coordinator", ...signers[aspect]);

/** Whether somebody may settle a duty: its owner or the owner's deputy, and whoever may change the initiative. */
export function maySettle(
  me: Me | undefined,
  { ownerId }: Pick<Duty, "ownerId">,
  initiative: Pick<Stored<Initiative>, "ownerId" | "createdBy">,
  people: readonly Stored<Person>[],
): boolean {
  const person = me?.person;
  const owner = people.find(({ id }) => id === ownerId);
  const isOwner = person !== undefined && (person.id === owner?.id || person.id === owner?.deputyId);
  return isOwner || mayEdit(me, initiative);
}
