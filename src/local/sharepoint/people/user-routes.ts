import { refusals } from "#local/sharepoint/errors.ts";
import { groupEntity, isUser, userById, userEntity } from "#local/sharepoint/people/user-entity.ts";
import { collection, ok, type Answer } from "#local/sharepoint/protocol/answer.ts";
import { bodyText } from "#local/sharepoint/protocol/body-text.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import type { SitePrincipal } from "#local/sharepoint/store/principal-store.ts";

/** A person may be new to the site: the directory is asked, and the site's user table remembers. */
function ensured({ site }: Call, login: string): SitePrincipal {
  const found = site.transaction(() => site.principals.ensureByLogin(login));
  if (!found || !isUser(found)) throw refusals.userNotFound(login);
  return found;
}

function known(user: SitePrincipal | undefined): SitePrincipal {
  if (!user || !isUser(user)) throw refusals.userIdMissing();
  return user;
}

const answer = ({ site }: Call, user: SitePrincipal): Answer => ok(userEntity(site, user));
const textArgument = (call: Call, name: string): string => String(call.arguments.get(name) ?? "");
const byId = (call: Call): Answer => answer(call, userById(call.site, Number(call.arguments.get("id"))));
const byLogin = (call: Call): Answer =>
  answer(call, known(call.site.principals.byLogin(textArgument(call, "login"))));

function groupsOfCaller({ site, caller }: Call): Answer {
  const groups = site.groups.groupsOf(caller.userId).flatMap((id) => site.groups.byId(id) ?? []);
  return collection(groups.map((group) => groupEntity(site, group)));
}

export const userRoutes: readonly Route[] = [
  {
    method: "GET",
    pattern: "web/currentuser",
    handle: (call) => answer(call, userById(call.site, call.caller.userId)),
  },
  { method: "GET", pattern: "web/currentuser/groups", handle: groupsOfCaller },
  {
    method: "POST",
    pattern: "web/ensureuser",
    handle: (call) => answer(call, ensured(call, bodyText(call, "logonName"))),
  },
  {
    method: "POST",
    pattern: "web/ensureuser(logonName)",
    handle: (call) => answer(call, ensured(call, textArgument(call, "logonName"))),
  },
  { method: "GET", pattern: "web/getuserbyid(id)", handle: byId },
  { method: "GET", pattern: "web/siteusers/getbyid(id)", handle: byId },
  {
    method: "GET",
    pattern: "web/siteusers",
    handle: ({ site }) => {
      const users = site.principals.all().filter(isUser);
      return collection(users.map((user) => userEntity(site, user)));
    },
  },
  {
    method: "GET",
    pattern: "web/siteusers/getbyemail(email)",
    handle: (call) => answer(call, known(call.site.principals.byEmail(textArgument(call, "email")))),
  },
  { method: "GET", pattern: "web/siteusers/getbyloginname(login)", handle: byLogin },
  { method: "GET", pattern: "web/siteusers(login)", handle: byLogin },
];
