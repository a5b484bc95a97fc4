import { refusals } from "#local/sharepoint/errors.ts";
import type { LiteralValue } from "#local/sharepoint/odata/lexer.ts";
import type { Comparison, DatePart, Expression } from "#local/sharepoint/odata/parser.ts";
import { compareKeys, foldText, type SortKey } from "#local/sharepoint/store/sort-key.ts";

/** What a path of a filter means for one kind of row. */
export interface Property<Row> {
  /** Literals of date columns are times, whether written as datetime'…' or as a plain string. */
  readonly kind: "text" | "number" | "date" | "boolean";
  readonly read: (row: Row) => SortKey;
}

/** @throws SharePointError 400 when the path names nothing that can be compared */
export type Resolve<Row> = (path: readonly string[]) => Property<Row>;

const booleanKey = (value: LiteralValue): number =>
  value === true || value === 1 || value === "1" || String(value).toLowerCase() === "true" ? 1 : 0;

function numberKey(number: number, value: LiteralValue): number {
  if (Number.isNaN(number)) throw refusals.queryInvalid(String(value));
  return number;
}

/**
 * A literal in the form in which the property's values are compared.
 * @throws SharePointError 400 for a number or a time that is none
 */
export function literalKey(kind: Property<unknown>["kind"], value: LiteralValue): SortKey {
  if (value === null) return null;
  if (kind === "text") return foldText(String(value));
  if (kind === "boolean") return booleanKey(value);
  const number = kind === "date" && typeof value === "string" ? Date.parse(value) : Number(value);
  return numberKey(number, value);
}

/** Empty columns equal only null, and differ from everything else. */
export function compare(comparison: Comparison, left: SortKey, right: SortKey): boolean {
  if (comparison === "eq") return left === right;
  if (comparison === "ne") return left !== right;
  if (left === null || right === null) return false;
  const order = compareKeys(left, right);
  switch (comparison) {
    case "lt":
      return order < 0;
    case "le":
      return order <= 0;
    case "gt":
      return order > 0;
    case "ge":
      return order >= 0;
    default:
      return false;
  }
}

const partsOfDate: Readonly<Record<DatePart, (date: Date) => number>> = {
  year: (date) => date.getUTCFullYear(),
  month: (date) => date.getUTCMonth() + 1,
  day: (date) => date.getUTCDate(),
  hour: (date) => date.getUTCHours(),
  minute: (date) => date.getUTCMinutes(),
  second: (date) => date.getUTCSeconds(),
};

/** A filter as a test of rows. Text is compared without regard to case, as SharePoint does. */
export function compileFilter<Row>(expression: Expression, resolve: Resolve<Row>): (row: Row) => boolean {
  switch (expression.kind) {
    case "and": {
      const [left, right] = [
        compileFilter(expression.left, resolve),
        compileFilter(expression.right, resolve),
      ];
      return (row) => left(row) && right(row);
    }
    case "or": {
      const [left, right] = [
        compileFilter(expression.left, resolve),
        compileFilter(expression.right, resolve),
      ];
      return (row) => left(row) || right(row);
    }
    case "not": {
      const inner = compileFilter(expression.inner, resolve);
      return (row) => !inner(row);
    }
    case "textTest": {
      const { read } = resolve(expression.path);
      const text = foldText(expression.text);
      const test =
        expression.test === "startswith"
          ? (value: string) => value.startsWith(text)
          : (value: string) => value.includes(text);
      return (row) => {
        const value = read(row);
        return typeof value === "string" && test(value);
      };
    }
    case "compare":
      return compileComparison(expression, resolve);
    default:
      throw new Error("An expression of an unknown kind");
  }
}

function compileComparison<Row>(
  { operand, comparison, value }: Extract<Expression, { kind: "compare" }>,
  resolve: Resolve<Row>,
): (row: Row) => boolean {
  const { kind, read } = resolve(operand.path);
  if (operand.kind === "property") {
    const key = literalKey(kind, value);
    return (row) => compare(comparison, read(row), key);
  }
  const part = partsOfDate[operand.part];
  const key = literalKey("number", value);
  return (row) => {
    const time = read(row);
    return typeof time === "number" && compare(comparison, part(new Date(time)), key);
  };
}
