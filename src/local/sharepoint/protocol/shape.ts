import { refusals } from "#local/sharepoint/errors.ts";
import { isEntity, type Answer, type Entity } from "#local/sharepoint/protocol/answer.ts";

/** `Id,Fields/InternalName` as its comma-separated paths. */
export const paths = (option: string | undefined): string[][] =>
  (option ?? "")
    .split(",")
    .map((path) => path.trim())
    .filter((path) => path !== "")
    .map((path) => path.split("/"));

/** The paths below `name`, without it. */
const below = (all: readonly string[][], name: string): string[][] =>
  all
    .filter(([first]) => first?.toLowerCase() === name.toLowerCase())
    .map((path) => path.slice(1))
    .filter((path) => path.length > 0);

const isDeferred = (value: unknown): boolean => isEntity(value) || Array.isArray(value);

function lookUp(entity: Entity, name: string): [string, unknown] {
  for (const [known, value] of Object.entries(entity.properties))
    if (known.toLowerCase() === name.toLowerCase()) return [known, value];
  for (const [known, compute] of Object.entries(entity.onRequest ?? {}))
    if (known.toLowerCase() === name.toLowerCase()) return [known, compute()];
  throw refusals.fieldUnknownInQuery(name);
}

export function shapeValue(value: unknown, select: string[][], expand: string[][]): unknown {
  if (isEntity(value)) return shapeEntity(value, select, expand);
  if (Array.isArray(value)) return value.map((inner) => shapeValue(inner, select, expand));
  return value;
}

/** Applies `$select` and `$expand` to an entity that is not a list item. */
export function shapeEntity(entity: Entity, select: string[][], expand: string[][]): Entity {
  const expanded = new Set(expand.map(([name = ""]) => name.toLowerCase()));
  const named = select.filter(([name]) => name !== "*").map(([name = ""]) => name);
  const all = select.length === 0 || select.some(([name]) => name === "*");
  const properties: Record<string, unknown> = {};
  for (const name of [...(all ? Object.keys(entity.properties) : []), ...named, ...expanded]) {
    const [known, value] = lookUp(entity, name);
    if (
      known in properties ||
      (isDeferred(value) && isEntityOrList(value) && !expanded.has(known.toLowerCase()))
    )
      continue;
    properties[known] = shapeValue(value, below(select, known), below(expand, known));
  }
  const { onRequest: _onRequest, ...rest } = entity;
  return { ...rest, properties };
}

const isEntityOrList = (value: unknown): boolean =>
  isEntity(value) || (Array.isArray(value) && value.length > 0 && value.every(isEntity));

/** Applies the query options of a request to what its handler answered. */
export function shape(answer: Answer, query: ReadonlyMap<string, string>): Answer {
  const select = paths(query.get("$select"));
  const expand = paths(query.get("$expand"));
  if (answer.kind === "entity" && !answer.shaped)
    return { ...answer, entity: shapeEntity(answer.entity, select, expand) };
  if (answer.kind === "collection" && !answer.shaped) {
    const top = query.get("$top");
    const skip = Number(query.get("$skip") ?? 0);
    const values = answer.values.slice(skip, top === undefined ? undefined : skip + Number(top));
    return { ...answer, values: values.map((value) => shapeValue(value, select, expand)) };
  }
  return answer;
}
