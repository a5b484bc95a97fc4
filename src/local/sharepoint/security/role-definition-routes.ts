import { refusals } from "#local/sharepoint/errors.ts";
import { collection, ok, type Answer } from "#local/sharepoint/protocol/answer.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import { roleDefinitions, type RoleDefinition } from "#local/sharepoint/security/role-definitions.ts";
import { roleDefinitionEntity } from "#local/sharepoint/security/role-entity.ts";

const found =
  (test: (call: Call) => (role: RoleDefinition) => boolean) =>
  (call: Call): Answer => {
    const role = roleDefinitions.find(test(call));
    if (!role) throw refusals.roleDefinitionMissing();
    return ok(roleDefinitionEntity(role));
  };

const hasId = found(
  ({ arguments: given }) =>
    ({ id }) =>
      id === Number(given.get("id")),
);

export const roleDefinitionRoutes: readonly Route[] = [
  {
    method: "GET",
    pattern: "web/roledefinitions",
    handle: () => collection(roleDefinitions.map(roleDefinitionEntity)),
  },
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
