import type { Calculation } from "#domain/benefits/calculation.ts";
import { isByRole } from "#domain/governance/teams.ts";
import { isOneOf } from "#domain/governance/parties.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useGovernance } from "#tab/shared/governance.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";

/**
 * The newest version where it is made by somebody outside a team that the person who looks is in: having counted it over, they may
 * save it as it is as the team's own.
 */
export function useOthersVersion(newest: Stored<Calculation> | undefined): Stored<Calculation> | undefined {
  const governance = useGovernance();
  const directory = useDirectory();
  const me = directory?.me.person;
  if (!newest || !me || governance.state !== "ready") return undefined;
  const { people } = directory;
  const authors = { people, accountId: undefined };
  const author = { by: newest.madeById, createdBy: newest.createdBy };
  const isMineToConfirm = governance.value.model.teams.some(({ role }) => {
    const members = people.filter((person) => hasRole(person, role));
    return isOneOf(me, members) && !isByRole(role, author, authors);
  });
  return isMineToConfirm ? newest : undefined;
}
