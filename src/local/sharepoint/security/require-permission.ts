import { refusals } from "#local/sharepoint/errors.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";
import type { Scope } from "#local/sharepoint/security/access.ts";
import type { BasePermission } from "#local/sharepoint/security/base-permissions.ts";

/** @throws SharePointError 403 when the caller may not */
export function requirePermission(
  { site, caller }: Pick<Call, "site" | "caller">,
  scope: Scope,
  permission: BasePermission,
): void {
  if (!site.access.canDo(caller, scope, permission)) throw refusals.accessDenied();
}
