import { refusals } from "#local/sharepoint/errors.ts";
import { associatedGroups } from "#local/sharepoint/security/default-groups.ts";
import { principalsOf } from "#local/sharepoint/security/effective-permissions.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";
import { groupProperties } from "#local/sharepoint/store/group-store.ts";
import type { SitePrincipal } from "#local/sharepoint/store/principal-store.ts";

/** The ways of writing the address of a group. */
export const groupAddresses = [
  "web/sitegroups(groupId)",
  "web/sitegroups/getbyid(groupId)",
  "web/sitegroups/getbyname(groupName)",
  "web/associatedownergroup",
  "web/associatedmembergroup",
  "web/associatedvisitorgroup",
] as const;

const associated: Readonly<Record<string, number>> = {
  "web/associatedownergroup": associatedGroups.owners,
  "web/associatedmembergroup": associatedGroups.members,
  "web/associatedvisitorgroup": associatedGroups.visitors,
};

/** @throws SharePointError 404 when there is no such group */
export function groupOf({ site, arguments: given }: Call, address: string): SitePrincipal {
  const name = given.get("groupName");
  const id = associated[address] ?? Number(given.get("groupId"));
  const group = name === undefined ? site.groups.byId(id) : site.groups.byName(String(name));
  if (!group) throw refusals.groupMissing();
  return group;
}

/** Owners of a site manage its groups; members of a group only where the group lets them. */
export function requireMembershipEdit({ site, caller }: Call, group: SitePrincipal): void {
  const mayEditMembers =
    groupProperties(group).AllowMembersEditMembership && principalsOf(site, caller.userId).includes(group.id);
  if (!mayEditMembers && !site.access.canDo(caller, {}, "ManagePermissions")) throw refusals.accessDenied();
}

export function requireMembershipView({ site, caller }: Call, group: SitePrincipal): void {
  const onlyMembers = groupProperties(group).OnlyAllowMembersViewMembership;
  const isMember = principalsOf(site, caller.userId).includes(group.id);
  if (onlyMembers && !isMember && !site.access.canDo(caller, {}, "ManagePermissions"))
    throw refusals.accessDenied();
}
