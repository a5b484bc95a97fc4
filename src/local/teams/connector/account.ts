import type { DirectoryUser } from "#local/shared/directory.ts";
import type { TeamsWorld } from "#local/teams/world/teams-world.ts";

/**
 * A person as the connector lists them.
 * @param idName `members` says `objectId`, the paged and single forms `aadObjectId`; seen in teams.api's `resolveAadObjectId`
 */
export function accountOf(world: TeamsWorld, user: DirectoryUser, idName: "objectId" | "aadObjectId") {
  const [givenName = user.name, ...surnames] = user.name.split(" ");
  return {
    id: world.mriOf(user),
    name: user.name,
    [idName]: user.oid,
    givenName,
    surname: surnames.join(" "),
    email: user.upn,
    userPrincipalName: user.upn,
    tenantId: world.directory.tenantId,
    userRole: "user",
  };
}
