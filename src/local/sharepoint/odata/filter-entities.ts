import { refusals } from "#local/sharepoint/errors.ts";
import { compileFilter, type Property } from "#local/sharepoint/odata/evaluate.ts";
import { parseFilter, parseOrderBy } from "#local/sharepoint/odata/parser.ts";
import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import { compareKeys, sortKey } from "#local/sharepoint/store/sort-key.ts";

const kindOf = (value: unknown): Property<Entity>["kind"] => {
  if (typeof value === "boolean") return "boolean";
  return typeof value === "number" ? "number" : "text";
};

/** A property of lists, columns, users …: its type is read off the first entity. */
function propertyOf(entities: readonly Entity[], path: readonly string[]): Property<Entity> {
  const [name = ""] = path;
  const first = entities[0];
  const known =
    first && Object.keys(first.properties).find((key) => key.toLowerCase() === name.toLowerCase());
  if (first && known === undefined) throw refusals.fieldUnknownInQuery(name);
  const key = known ?? name;
  return {
    kind: kindOf(first?.properties[key]),
    read: (entity) => sortKey(entity.properties[key]),
  };
}

/** Applies $filter and $orderby to entities that are not list items. */
export function filterEntities(entities: readonly Entity[], query: ReadonlyMap<string, string>): Entity[] {
  const filter = query.get("$filter");
  const test =
    filter === undefined
      ? () => true
      : compileFilter<Entity>(parseFilter(filter), (path) => propertyOf(entities, path));
  const orders = parseOrderBy(query.get("$orderby") ?? "").map(({ path, descending }) => ({
    property: propertyOf(entities, path),
    sign: descending ? -1 : 1,
  }));
  return entities.filter(test).toSorted((left, right) => {
    for (const { property, sign } of orders) {
      const order = compareKeys(property.read(left), property.read(right));
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}
