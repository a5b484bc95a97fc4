import { everyoneLogin } from "#local/sharepoint/security/effective-permissions.ts";
import { roleIds } from "#local/sharepoint/security/role-definitions.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { newGroupProperties } from "#local/sharepoint/store/group-store.ts";
import { webScope } from "#local/sharepoint/store/role-store.ts";

/** Who has which place in a new site, by sign-in name. */
export interface SiteMembership {
  /** Site collection administrators. */
  readonly admins: readonly string[];
  readonly owners: readonly string[];
  /** "everyone" makes all people of the directory members. */
  readonly members: readonly string[] | "everyone";
  readonly visitors: readonly string[];
}

export const openMembership: SiteMembership = { admins: [], owners: [], members: "everyone", visitors: [] };

export interface AssociatedGroups {
  readonly owners: number;
  readonly members: number;
  readonly visitors: number;
}

/** Ids as SharePoint gives them to a new site: 3 owners, 4 visitors, 5 members. */
export const associatedGroups: AssociatedGroups = { owners: 3, visitors: 4, members: 5 };

const systemPrincipal = {
  email: "",
  upn: null,
  oid: null,
  jobTitle: "",
  department: "",
  properties: "{}",
};

/** Fills an empty user table: the system account, everyone, and the three groups with their permission levels. */
export function createDefaultGroups(site: Site, membership: SiteMembership): void {
  if (site.groups.byId(associatedGroups.owners)) return;
  site.transaction(() => {
    site.principals.insert({
      ...systemPrincipal,
      type: 1,
      loginName: "SHAREPOINT\\system",
      title: "System Account",
      siteAdmin: 0,
    });
    const everyone = site.principals.insert({
      ...systemPrincipal,
      type: 4,
      loginName: everyoneLogin(site.directory.tenantId),
      title: "Everyone except external users",
      siteAdmin: 0,
    });
    const ownerTitle = `${site.title} Owners`;
    const add = (title: string, role: number, isOpen: boolean): number => {
      const group = site.groups.add(title, {
        ...newGroupProperties,
        OwnerTitle: ownerTitle,
        OnlyAllowMembersViewMembership: false,
        AllowMembersEditMembership: isOpen,
        RequestToJoinLeaveEmailSetting: "",
      });
      site.roles.assign(webScope, group, role);
      return group;
    };
    const owners = add(ownerTitle, roleIds.fullControl, false);
    const visitors = add(`${site.title} Visitors`, roleIds.read, false);
    const members = add(`${site.title} Members`, roleIds.edit, true);
    const fill = (group: number, logins: readonly string[]): void => {
      for (const login of logins) {
        const person = site.principals.ensureByLogin(login);
        if (person) site.groups.addMember(group, person.id);
      }
    };
    fill(owners, membership.owners);
    fill(visitors, membership.visitors);
    if (membership.members === "everyone") site.groups.addMember(members, everyone);
    else fill(members, membership.members);
    for (const login of membership.admins) {
      const person = site.principals.ensureByLogin(login);
      if (person) site.principals.setSiteAdmin(person.id, true);
    }
  });
}
