import { refusals } from "#local/sharepoint/errors.ts";
import {
  groupAddresses,
  groupOf,
  requireMembershipEdit,
  requireMembershipView,
} from "#local/sharepoint/people/group-of.ts";
import { groupEntity, isUser, membersOf, userEntity } from "#local/sharepoint/people/user-entity.ts";
import {
  collection,
  created,
  empty,
  noContent,
  nullResult,
  ok,
  type Answer,
} from "#local/sharepoint/protocol/answer.ts";
import { bodyText } from "#local/sharepoint/protocol/body-text.ts";
import { jsonBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Method, Route } from "#local/sharepoint/protocol/route.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import {
  groupProperties,
  newGroupProperties,
  settableGroupProperties,
  type GroupProperties,
} from "#local/sharepoint/store/group-store.ts";
import type { SitePrincipal } from "#local/sharepoint/store/principal-store.ts";

const longestDescription = 512;

/** What a body may set on a group, with its title. */
function settings(call: Call): {
  readonly title: string | undefined;
  readonly properties: Partial<GroupProperties>;
} {
  const { Title: title, ...rest } = jsonBody(call);
  for (const name of Object.keys(rest))
    if (!(name in settableGroupProperties.shape)) throw refusals.propertyUnknown(name, "SP.Group");
  const parsed = settableGroupProperties.safeParse(rest);
  if (!parsed.success) throw refusals.valueInvalid("SP.Group");
  if ((parsed.data.Description?.length ?? 0) > longestDescription) throw refusals.descriptionTooLong();
  const properties = Object.fromEntries(
    Object.entries(parsed.data).filter(([, value]) => value !== undefined),
  );
  return { title: typeof title === "string" ? title : undefined, properties };
}

function requireFreeName({ site }: Call, title: string, except?: number): void {
  const known = site.principals.byLogin(title);
  if (known && known.id !== except) throw refusals.groupNameTaken();
}

function add(call: Call): Answer {
  const { site, caller } = call;
  requirePermission(call, {}, "CreateGroups");
  const { title, properties } = settings(call);
  if (title === undefined || title.trim() === "") throw refusals.bodyInvalid("The group has no title.");
  requireFreeName(call, title);
  const OwnerTitle = site.principals.byId(caller.userId)?.title ?? "";
  const id = site.transaction(() =>
    site.groups.add(title, { ...newGroupProperties, ...properties, OwnerTitle }),
  );
  return created(groupEntity(site, existing(call, id)));
}

function existing({ site }: Call, id: number): SitePrincipal {
  const group = site.groups.byId(id);
  if (!group) throw refusals.groupMissing();
  return group;
}

function update(call: Call, group: SitePrincipal): Answer {
  requirePermission(call, {}, "ManagePermissions");
  const { title = group.title, properties } = settings(call);
  requireFreeName(call, title, group.id);
  call.site.groups.update(group.id, title, { ...groupProperties(group), ...properties });
  return noContent();
}

function remove(call: Call, group: SitePrincipal): Answer {
  const { site } = call;
  requirePermission(call, {}, "ManagePermissions");
  site.transaction(() => {
    site.roles.removePrincipal(group.id);
    site.groups.remove(group.id);
  });
  return empty;
}

function members(call: Call, group: SitePrincipal): Answer {
  requireMembershipView(call, group);
  return collection(membersOf(call.site, group.id).map((member) => userEntity(call.site, member)));
}

function addMember(call: Call, group: SitePrincipal): Answer {
  const { site } = call;
  requireMembershipEdit(call, group);
  const login = bodyText(call, "LoginName");
  const person = site.transaction(() => {
    const found = site.principals.ensureByLogin(login);
    if (found && isUser(found)) site.groups.addMember(group.id, found.id);
    return found;
  });
  if (!person || !isUser(person)) throw refusals.userNotFound(login);
  return created(userEntity(site, person));
}

const removeMember =
  (memberOf: (call: Call) => SitePrincipal | undefined) =>
  (call: Call, group: SitePrincipal): Answer => {
    requireMembershipEdit(call, group);
    const member = memberOf(call);
    if (!member || !call.site.groups.members(group.id).includes(member.id)) throw refusals.userIdMissing();
    call.site.groups.removeMember(group.id, member.id);
    return nullResult;
  };

/** A route for each way of writing a group's address, followed by `rest`. */
const forGroup = (
  method: Method,
  rest: string,
  handle: (call: Call, group: SitePrincipal) => Answer,
): readonly Route[] =>
  groupAddresses.map((address) => ({
    method,
    pattern: address + rest,
    handle: (call) => handle(call, groupOf(call, address)),
  }));

const show = (call: Call, group: SitePrincipal): Answer => ok(groupEntity(call.site, group));

const listed: Route = {
  method: "GET",
  pattern: "web/sitegroups",
  handle: ({ site }) => collection(site.groups.all().map((group) => groupEntity(site, group))),
};

export const groupRoutes: readonly Route[] = [
  listed,
  { method: "POST", pattern: "web/sitegroups", handle: add },
  {
    method: "POST",
    pattern: "web/sitegroups/removebyid(groupId)",
    handle: (call) => {
      remove(call, groupOf(call, "web/sitegroups(groupId)"));
      return nullResult;
    },
  },
  {
    method: "POST",
    pattern: "web/sitegroups/removebyloginname(groupName)",
    handle: (call) => {
      remove(call, groupOf(call, "web/sitegroups/getbyname(groupName)"));
      return nullResult;
    },
  },
  ...forGroup("GET", "", show),
  ...forGroup("MERGE", "", update),
  ...forGroup("DELETE", "", remove),
  ...forGroup("GET", "/users", members),
  ...forGroup("POST", "/users", addMember),
  ...forGroup(
    "POST",
    "/users/removebyid(memberId)",
    removeMember((call) => call.site.principals.byId(Number(call.arguments.get("memberId")))),
  ),
  ...forGroup(
    "POST",
    "/users/removebyloginname(memberLogin)",
    removeMember((call) => call.site.principals.byLogin(String(call.arguments.get("memberLogin")))),
  ),
];
