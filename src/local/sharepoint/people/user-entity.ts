import { createHash } from "node:crypto";
import { refusals } from "#local/sharepoint/errors.ts";
import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { groupProperties } from "#local/sharepoint/store/group-store.ts";
import type { SitePrincipal } from "#local/sharepoint/store/principal-store.ts";

const groupType = 8;

/** The passport id that SharePoint shows for a person: stable, opaque, 16 hexadecimal digits. */
const nameIdOf = (oid: string): string =>
  `10032${createHash("sha256").update(oid).digest("hex").slice(0, 11)}`;

/** SP.User of a person, an app or a directory group. Shape: tests/contract/golden/getuserbyid.json. */
export function userEntity(site: Site, user: SitePrincipal): Entity {
  return {
    type: "SP.User",
    path: `Web/GetUserById(${String(user.id)})`,
    properties: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.loginName,
      Title: user.title,
      PrincipalType: user.type,
      Email: user.email,
      Expiration: "",
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.siteAdmin === 1,
      UserId:
        user.oid === null
          ? null
          : { NameId: nameIdOf(user.oid), NameIdIssuer: "urn:federation:microsoftonline" },
      UserPrincipalName: user.upn,
    },
    onRequest: {
      Groups: () =>
        site.groups.groupsOf(user.id).flatMap((id) => {
          const group = site.groups.byId(id);
          return group ? [groupEntity(site, group)] : [];
        }),
      AadObjectId: () =>
        user.oid === null
          ? null
          : { NameId: user.oid, NameIdIssuer: "urn:federation:microsoftonline:activedirectory" },
    },
  };
}

/** SP.Group. Shape: tests/contract/golden/group-create-201.json. */
export function groupEntity(site: Site, group: SitePrincipal): Entity {
  const properties = groupProperties(group);
  return {
    type: "SP.Group",
    path: `Web/SiteGroups/GetById(${String(group.id)})`,
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.loginName,
      Title: group.title,
      PrincipalType: groupType,
      AllowMembersEditMembership: properties.AllowMembersEditMembership,
      AllowRequestToJoinLeave: properties.AllowRequestToJoinLeave,
      AutoAcceptRequestToJoinLeave: properties.AutoAcceptRequestToJoinLeave,
      Description: properties.Description,
      OnlyAllowMembersViewMembership: properties.OnlyAllowMembersViewMembership,
      OwnerTitle: properties.OwnerTitle,
      RequestToJoinLeaveEmailSetting: properties.RequestToJoinLeaveEmailSetting,
    },
    onRequest: { Users: () => membersOf(site, group.id).map((member) => userEntity(site, member)) },
  };
}

export const membersOf = (site: Site, group: number): readonly SitePrincipal[] =>
  site.groups.members(group).flatMap((id) => site.principals.byId(id) ?? []);

/** People, apps and directory groups are users to SharePoint; its own groups are not. */
export const isUser = ({ type }: SitePrincipal): boolean => type !== groupType;

/** @throws SharePointError as SharePoint refuses an id that is nobody's */
export function userById(site: Site, id: number): SitePrincipal {
  const user = site.principals.byId(id);
  if (!user || !isUser(user)) throw refusals.userIdMissing();
  return user;
}
