import type { Labels } from "#domain/shared/language.ts";
import type { System, SystemKind } from "./system.ts";

export const systemRoles = ["objectManagerId", "ownerId", "managerId", "operationsId"] as const;
export type SystemRole = (typeof systemRoles)[number];
/** The four who are responsible for a managed object and what belongs to it. */
export const systemRoleLabels: Labels<SystemRole> = {
  objectManagerId: { sv: "Objektförvaltare", en: "Object manager" },
  ownerId: { sv: "Systemägare", en: "System owner" },
  managerId: { sv: "Systemförvaltare", en: "System manager" },
  operationsId: { sv: "Driftansvarig", en: "Responsible for operations" },
};

/** An object has all four; what belongs to none has no object manager of its own. */
export const rolesOf = (kind: SystemKind): readonly SystemRole[] =>
  kind === "object" ? systemRoles : systemRoles.filter((role) => role !== "objectManagerId");

/** The roles that nobody has; what is retired needs nobody. */
export const missingRoles = (system: Pick<System, SystemRole | "kind" | "state">): readonly SystemRole[] =>
  system.state === "retired" ? [] : rolesOf(system.kind).filter((role) => system[role] === undefined);
