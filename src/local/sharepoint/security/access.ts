import type { Caller } from "#local/sharepoint/caller.ts";
import type { BasePermission } from "#local/sharepoint/security/base-permissions.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/** What is asked about: the web, a list, or an item of a list. */
export interface Scope {
  readonly list?: List;
  readonly item?: Item;
}

/** Which rows of a list a caller may see: a condition on `items AS i`, with its bound parameters. */
export interface RowCondition {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

/** Who may do what. The routes ask; see `requirePermission`. */
export interface Access {
  canDo(caller: Caller, scope: Scope, permission: BasePermission): boolean;
  /** Whether the list exists for the caller: they see its items, or at least one of them. */
  mayOpen(caller: Caller, list: List): boolean;
  /** Undefined when the caller sees every row of the list. */
  visibleItems(caller: Caller, list: List): RowCondition | undefined;
  /** All permissions of a caller in a scope, as a mask of `basePermissions`. */
  mask(caller: Caller, scope: Scope): bigint;
}
