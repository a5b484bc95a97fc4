import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Me } from "#domain/initiatives/portfolio-reader.ts";
import { hasRole, mayBuildAgenda } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** Whoever registered it or drives it, and the coordinator; SharePoint's permissions have the last word. */
export function mayEdit(
  me: Me | undefined,
  initiative: Pick<Stored<Initiative>, "ownerId" | "createdBy">,
): boolean {
  if (!me) return false;
  const { person, accountId } = me;
  const drives = person !== undefined && person.id === initiative.ownerId;
  return drives || initiative.createdBy === accountId || hasRole(person, "coordinator");
}

/** Who may put an initiative on an agenda: those who build agendas, the members of a body, and whoever drives or registered it. */
export const mayLift = (
  me: Me | undefined,
  initiative: Pick<Stored<Initiative>, "ownerId" | "createdBy">,
): boolean => mayBuildAgenda(me?.person) || hasRole(me?.person, "member") || mayEdit(me, initiative);
