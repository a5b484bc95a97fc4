import type { ItemProperty } from "#local/sharepoint/items/item-property.ts";
import { literalKey } from "#local/sharepoint/odata/evaluate.ts";
import type { Comparison, Expression } from "#local/sharepoint/odata/parser.ts";
import { foldText } from "#local/sharepoint/store/sort-key.ts";

/** A condition that SQLite answers from an index. */
export interface IndexedCondition {
  /** Internal names of the columns whose indexes it uses. */
  readonly columns: readonly string[];
  /** SQL about `items AS i`; the list's key stands in it as a number. */
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

const operators: Readonly<Record<Comparison, string>> = {
  eq: "=",
  ne: "<>",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
};

export const isIndexed = (property: ItemProperty): boolean =>
  !property.joined && (property.field?.indexed === true || property.field?.internalName === "ID");

/** The column's name is the first parameter. */
const byKeys = (listKey: number, test: string): string =>
  `i.id IN (SELECT item FROM item_keys WHERE list = ${String(listKey)} AND field = ? AND ${test})`;

function comparisonCondition(
  listKey: number,
  property: ItemProperty,
  { comparison, value }: Extract<Expression, { kind: "compare" }>,
): IndexedCondition | undefined {
  const column = property.field?.internalName ?? "";
  const key = literalKey(property.kind, value);
  if (column === "ID")
    return key === null
      ? undefined
      : { columns: [column], sql: `i.id ${operators[comparison]} ?`, parameters: [key] };
  if (key === null) {
    if (comparison !== "eq" && comparison !== "ne") return undefined;
    const test = comparison === "eq" ? "value IS NULL" : "value IS NOT NULL";
    return { columns: [column], sql: byKeys(listKey, test), parameters: [column] };
  }
  const test = comparison === "ne" ? "(value <> ? OR value IS NULL)" : `value ${operators[comparison]} ?`;
  return { columns: [column], sql: byKeys(listKey, test), parameters: [column, key] };
}

/** The parts of an expression that must all hold. */
export const conjuncts = (expression: Expression): Expression[] =>
  expression.kind === "and" ? [...conjuncts(expression.left), ...conjuncts(expression.right)] : [expression];

/** The expression as a condition on indexes, or undefined when a column without index takes part. */
export function indexedCondition(
  listKey: number,
  expression: Expression,
  resolve: (path: readonly string[]) => ItemProperty,
): IndexedCondition | undefined {
  switch (expression.kind) {
    case "and":
    case "or": {
      const left = indexedCondition(listKey, expression.left, resolve);
      const right = indexedCondition(listKey, expression.right, resolve);
      if (!left || !right) return undefined;
      return {
        columns: [...new Set([...left.columns, ...right.columns])],
        sql: `(${left.sql} ${expression.kind.toUpperCase()} ${right.sql})`,
        parameters: [...left.parameters, ...right.parameters],
      };
    }
    case "textTest": {
      const property = resolve(expression.path);
      const column = property.field?.internalName ?? "";
      if (expression.test !== "startswith" || !isIndexed(property) || column === "ID") return undefined;
      const text = foldText(expression.text);
      const sql = byKeys(listKey, "value >= ? AND value < ?");
      return { columns: [column], sql, parameters: [column, text, `${text}\u{10FFFF}`] };
    }
    case "compare": {
      const property = resolve(expression.operand.path);
      if (expression.operand.kind !== "property" || !isIndexed(property)) return undefined;
      return comparisonCondition(listKey, property, expression);
    }
    case "not":
      return undefined;
    default:
      return undefined;
  }
}
