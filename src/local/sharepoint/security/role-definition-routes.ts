import { z } from "zod";
import { refusals } from "#local/sharepoint/errors.ts";
import { collection, created, ok, type Answer } from "#local/sharepoint/protocol/answer.ts";
import { jsonBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import type { RoleDefinition } from "#local/sharepoint/security/role-definitions.ts";
import { maskOf } from "#local/sharepoint/security/base-permissions.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import { roleDefinitionEntity } from "#local/sharepoint/security/role-entity.ts";

const found =
  (test: (call: Call) => (role: RoleDefinition) => boolean) =>
  (call: Call): Answer => {
    const role = call.site.roles.definitions().find(test(call));
    if (!role) throw refusals.roleDefinitionMissing();
    return ok(roleDefinitionEntity(role));
  };

const added = z.object({
  Name: z.string().min(1),
  Description: z.string().nullish(),
  Order: z.number().int().optional(),
  BasePermissions: z.object({ High: z.string().regex(/^\d+$/), Low: z.string().regex(/^\d+$/) }),
});

function add(call: Call): Answer {
  const { site } = call;
  requirePermission(call, {}, "ManagePermissions");
  const body = added.safeParse(jsonBody(call));
  if (!body.success) throw refusals.valueInvalid("SP.RoleDefinition");
  const { Name: name, Description, Order = 0, BasePermissions } = body.data;
  if (site.roles.definitions().some((role) => role.name === name)) throw refusals.roleDefinitionNameTaken();
  const mask = maskOf(BasePermissions);
  return created(
    roleDefinitionEntity(site.roles.define({ name, description: Description ?? null, order: Order, mask })),
  );
}

const hasId = found(
  ({ arguments: given }) =>
    ({ id }) =>
      id === Number(given.get("id")),
);

export const roleDefinitionRoutes: readonly Route[] = [
  {
    method: "GET",
    pattern: "web/roledefinitions",
    handle: ({ site }) => collection(site.roles.definitions().map(roleDefinitionEntity)),
  },
  { method: "POST", pattern: "web/roledefinitions", handle: add },
  { method: "GET", pattern: "web/roledefinitions(id)", handle: hasId },
  { method: "GET", pattern: "web/roledefinitions/getbyid(id)", handle: hasId },
  {
    method: "GET",
    pattern: "web/roledefinitions/getbyname(name)",
    handle: found(
      ({ arguments: given }) =>
        ({ name }) =>
          name === given.get("name"),
    ),
  },
  {
    method: "GET",
    pattern: "web/roledefinitions/getbytype(kind)",
    handle: found(
      ({ arguments: given }) =>
        ({ kind }) =>
          kind === Number(given.get("kind")),
    ),
  },
];
