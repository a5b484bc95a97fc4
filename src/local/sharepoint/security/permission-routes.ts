import { z } from "zod";
import { refusals } from "#local/sharepoint/errors.ts";
import { isUser } from "#local/sharepoint/people/user-entity.ts";
import {
  collection,
  complex,
  empty,
  nullResult,
  ok,
  scalar,
  type Answer,
} from "#local/sharepoint/protocol/answer.ts";
import type { Call, Method, Route } from "#local/sharepoint/protocol/route.ts";
import type { Scope } from "#local/sharepoint/security/access.ts";
import { maskOf, wirePermissions } from "#local/sharepoint/security/base-permissions.ts";
import { permissionsOf } from "#local/sharepoint/security/effective-permissions.ts";
import { breakInheritance, resetInheritance } from "#local/sharepoint/security/inheritance.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import { hasUniqueRoleAssignments, roleAssignments } from "#local/sharepoint/security/role-assignments.ts";
import { securables } from "#local/sharepoint/security/securable.ts";
import { securedScope } from "#local/sharepoint/security/secured-scope.ts";
import { changeType } from "#local/sharepoint/store/change-log.ts";

type Handle = (call: Call, scope: Scope) => Answer;

const flag = (call: Call, name: string): boolean => call.arguments.get(name) === true;
const number = (call: Call, name: string): number => Number(call.arguments.get(name));

/** A change of permissions is logged as a change of the list or item that has them. */
function log({ site, caller }: Call, { list, item }: Scope, type: number): void {
  if (!list) return;
  site.changes.append({
    time: site.clock.now(),
    kind: item ? "item" : "list",
    type,
    listId: list.id,
    item: item?.id ?? null,
    targetId: item?.uniqueId ?? list.id,
    editor: caller.userId,
  });
}

const changing =
  (type: number, work: (call: Call, scope: Scope) => void): Handle =>
  (call, scope) => {
    requirePermission(call, scope, "ManagePermissions");
    call.site.transaction(() => {
      work(call, scope);
      log(call, scope, type);
    });
    return nullResult;
  };

const breakRoles = changing(changeType.scopeAdd, (call, scope) => {
  breakInheritance(call.site, securedScope(scope), {
    copy: flag(call, "copyRoleAssignments"),
    clear: flag(call, "clearSubscopes"),
    caller: call.caller.userId,
  });
});

const resetRoles = changing(changeType.scopeDelete, ({ site }, scope) => {
  resetInheritance(site, securedScope(scope));
});

function requireUnique({ site }: Call, scope: Scope): void {
  if (!hasUniqueRoleAssignments(site, scope)) throw refusals.inheritsPermissions();
}

const addAssignment = changing(changeType.assignmentAdd, (call, scope) => {
  const { site } = call;
  requireUnique(call, scope);
  const principal = number(call, "principalId");
  const role = number(call, "roleDefId");
  if (!site.principals.byId(principal)) throw refusals.principalMissing();
  if (!site.roles.definitions().some(({ id }) => id === role)) throw refusals.roleDefinitionMissing();
  site.roles.assign(securedScope(scope), principal, role);
});

const removeAssignment = changing(changeType.assignmentDelete, (call, scope) => {
  requireUnique(call, scope);
  call.site.roles.remove(securedScope(scope), number(call, "principalId"), number(call, "roleDefId"));
});

function dropAssignment(call: Call, scope: Scope): Answer {
  const { site } = call;
  requirePermission(call, scope, "ManagePermissions");
  requireUnique(call, scope);
  const principal = number(call, "principalId");
  const held = site.roles.assignments(securedScope(scope)).find((one) => one.principal === principal);
  if (!held) throw refusals.principalMissing();
  site.transaction(() => {
    for (const role of held.roles) site.roles.remove(securedScope(scope), principal, role);
    log(call, scope, changeType.assignmentDelete);
  });
  return empty;
}

const listAssignments: Handle = (call, scope) => {
  requirePermission(call, scope, "EnumeratePermissions");
  return collection(roleAssignments(call.site, scope));
};

const oneAssignment: Handle = (call, scope) => {
  requirePermission(call, scope, "EnumeratePermissions");
  const principal = number(call, "principalId");
  const found = roleAssignments(call.site, scope).find(
    ({ properties }) => properties["PrincipalId"] === principal,
  );
  if (!found) throw refusals.principalMissing();
  return ok(found);
};

const ownPermissions: Handle = ({ site, caller }, scope) =>
  complex("EffectiveBasePermissions", wirePermissions(site.access.mask(caller, scope)));

/** Only who may see permissions may ask about others. */
const permissionsOfUser: Handle = (call, scope) => {
  const { site, caller } = call;
  const login = String(call.arguments.get("userName"));
  const user = site.transaction(() => site.principals.ensureByLogin(login));
  if (!user || !isUser(user)) throw refusals.userNotFound(login);
  if (user.id !== caller.userId) requirePermission(call, scope, "EnumeratePermissions");
  return complex(
    "GetUserEffectivePermissions",
    wirePermissions(permissionsOf(site, user.id, securedScope(scope))),
  );
};

const digits = z.union([z.string().regex(/^\d+$/), z.number().int().nonnegative().transform(String)]);
const maskSchema = z.object({ High: digits, Low: digits });

const hasPermissions: Handle = ({ site, caller, arguments: given }, scope) => {
  const asked = maskSchema.safeParse(parseLoosely(String(given.get("permissionMask"))));
  if (!asked.success) throw refusals.valueInvalid("SP.BasePermissions");
  const mask = maskOf(asked.data);
  return scalar("DoesUserHavePermissions", (site.access.mask(caller, scope) & mask) === mask);
};

/** Complex values in addresses are written with single or double quotes. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll("'", '"'));
  } catch {
    return undefined;
  }
}

const forSecurables = (method: Method, rest: string, handle: Handle): readonly Route[] =>
  securables.map(({ address, scopeOf }) => ({
    method,
    pattern: `${address}/${rest}`,
    handle: (call) => handle(call, scopeOf(call)),
  }));

export const permissionRoutes: readonly Route[] = [
  ...forSecurables("GET", "effectivebasepermissions", ownPermissions),
  ...forSecurables("GET", "getusereffectivepermissions(userName)", permissionsOfUser),
  ...forSecurables("GET", "doesuserhavepermissions(permissionMask)", hasPermissions),
  ...forSecurables("GET", "hasuniqueroleassignments", ({ site }, scope) =>
    scalar("HasUniqueRoleAssignments", hasUniqueRoleAssignments(site, scope)),
  ),
  ...forSecurables("POST", "breakroleinheritance(copyRoleAssignments?,clearSubscopes?)", breakRoles),
  ...forSecurables("POST", "resetroleinheritance", resetRoles),
  ...forSecurables("GET", "roleassignments", listAssignments),
  ...forSecurables("GET", "roleassignments(principalId)", oneAssignment),
  ...forSecurables("GET", "roleassignments/getbyprincipalid(principalId)", oneAssignment),
  ...forSecurables("DELETE", "roleassignments(principalId)", dropAssignment),
  ...forSecurables("DELETE", "roleassignments/getbyprincipalid(principalId)", dropAssignment),
  ...forSecurables("POST", "roleassignments/addroleassignment(principalId,roleDefId)", addAssignment),
  ...forSecurables("POST", "roleassignments/removeroleassignment(principalId,roleDefId)", removeAssignment),
];
