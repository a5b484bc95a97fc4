import type { Scope } from "#local/sharepoint/security/access.ts";
import type { SecuredScope } from "#local/sharepoint/store/role-store.ts";

export const securedScope = ({ list, item }: Scope): SecuredScope => ({
  list: list?.key ?? 0,
  item: item?.id ?? 0,
});
