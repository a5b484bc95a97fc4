import { refusals } from "#local/sharepoint/errors.ts";
import type { FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/**
 * The column that a `{field}` route addresses, by id, internal name or display name.
 * @throws SharePointError 400 when there is none
 */
export function fieldOf({ site, arguments: given }: Call, list: List): FieldDefinition {
  const name = String(given.get("fieldName") ?? given.get("fieldId"));
  const id = name.replaceAll(/[{}]/g, "").toLowerCase();
  const fields = site.fields.ofList(list.key);
  const found =
    site.fields.byName(list.key).get(name) ??
    fields.find((field) => field.id === id) ??
    fields.find((field) => field.title.toLowerCase() === name.toLowerCase());
  if (!found) throw refusals.fieldMissing(name);
  return found;
}
