import { itemOf } from "#local/sharepoint/items/item-of.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";
import type { Scope } from "#local/sharepoint/security/access.ts";

/** What can carry permissions: where it is written in addresses, and how a call finds it. */
export interface Securable {
  readonly address: string;
  readonly scopeOf: (call: Call) => Scope;
}

export const securables: readonly Securable[] = [
  { address: "web", scopeOf: () => ({}) },
  { address: "{list}", scopeOf: (call) => ({ list: listOf(call) }) },
  {
    address: "{item}",
    scopeOf: (call) => {
      const list = listOf(call);
      return { list, item: itemOf(call, list) };
    },
  },
];
