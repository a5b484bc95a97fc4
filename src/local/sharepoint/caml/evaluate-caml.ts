import {
  InvalidCaml,
  type CamlComparator,
  type CamlCondition,
  type CamlLiteral,
  type CamlOrder,
} from "#local/sharepoint/caml/caml-view.ts";
import { instantOfWallTime, siteDay } from "#local/sharepoint/caml/site-time.ts";

export interface LookupCell {
  readonly id: number;
  readonly text: string;
}

/** What a row holds in one column, as CAML compares it. Empty is `null`, also for columns with several values. */
export type CamlCell =
  string | number | boolean | Date | LookupCell | readonly LookupCell[] | readonly string[] | null;

/** Reads a row's column by internal name. */
export type CamlRow = (internalName: string) => CamlCell;

export interface CamlContext {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly userId: number;
  /** Ids of the site groups that the current user belongs to. */
  readonly userGroups: readonly number[];
  groupMembers(groupId: number): readonly number[];
}

/** Whether a row meets the condition. @throws InvalidCaml for a date that is none */
export function matches(condition: CamlCondition, row: CamlRow, context: CamlContext): boolean {
  switch (condition.kind) {
    case "and":
      return matches(condition.left, row, context) && matches(condition.right, row, context);
    case "or":
      return matches(condition.left, row, context) || matches(condition.right, row, context);
    case "null":
      return isEmpty(row(condition.field.name));
    case "notNull":
      return !isEmpty(row(condition.field.name));
    case "inGroup": {
      const members = context.groupMembers(condition.groupId);
      return idsIn(row(condition.field.name)).some((id) => members.includes(id));
    }
    case "currentUserGroups":
      return idsIn(row(condition.field.name)).some((id) => context.userGroups.includes(id));
    case "in":
    case "includes":
    case "compare":
      return meetsValue(condition, row, context);
    default:
      return condition satisfies never;
  }
}

type ValueCondition = Extract<CamlCondition, { kind: "compare" | "in" | "includes" }>;

function meetsValue(condition: ValueCondition, row: CamlRow, context: CamlContext): boolean {
  const cell = row(condition.field.name);
  const test = (comparator: CamlComparator, value: CamlLiteral): boolean =>
    meets(cell, { comparator, value, byId: condition.field.byId }, context);
  if (condition.kind === "in") return condition.values.some((value) => test("Eq", value));
  if (condition.kind === "includes") return test("Eq", condition.value) !== condition.negated;
  return test(condition.comparator, condition.value);
}

interface Test {
  readonly comparator: CamlComparator;
  readonly value: CamlLiteral;
  readonly byId: boolean;
}

function meets(cell: CamlCell, test: Test, context: CamlContext): boolean {
  const { comparator, value } = test;
  if (comparator === "Neq") return !meets(cell, { ...test, comparator: "Eq" }, context);
  if (isSeveral(cell)) return cell.some((one) => meets(one, test, context));
  if (isEmpty(cell)) return false;
  if (comparator === "Contains") return folded(textOf(cell)).includes(folded(literalText(value)));
  if (comparator === "BeginsWith") return folded(textOf(cell)).startsWith(folded(literalText(value)));
  return orderTests[comparator](compareTo(cell, test, context));
}

const orderTests = {
  Eq: (order: number) => order === 0,
  Gt: (order: number) => order > 0,
  Geq: (order: number) => order >= 0,
  Lt: (order: number) => order < 0,
  Leq: (order: number) => order <= 0,
};

/** Below, at or above 0 as the cell lies below, at or above the literal; NaN when they cannot be compared. */
function compareTo(cell: CamlCell, { value, byId }: Test, context: CamlContext): number {
  if (cell instanceof Date) return compareDate(cell.getTime(), value, context);
  if (isLookup(cell)) {
    const id = value.kind === "userId" ? context.userId : Number(literalText(value));
    return byId || value.kind === "userId" ? cell.id - id : compareText(cell.text, literalText(value));
  }
  if (typeof cell === "number")
    return cell - (value.kind === "userId" ? context.userId : Number(literalText(value)));
  if (typeof cell === "boolean") return Number(cell) - Number(truth(value));
  return compareText(textOf(cell), literalText(value));
}

function compareDate(instant: number, value: CamlLiteral, context: CamlContext): number {
  if (value.kind === "today") {
    const wanted = siteDay(context.now) + value.offsetDays;
    return value.withTime
      ? instant - (context.now + value.offsetDays * dayLength)
      : siteDay(instant) - wanted;
  }
  const text = literalText(value);
  if (value.kind === "date" && value.withTime) return instant - dateInstant(text);
  return siteDay(instant) - Math.floor(validDate(Date.parse(text.slice(0, 10)), text) / dayLength);
}

const dayLength = 86_400_000;

/** A date with a zone is an instant; without one it is what the site's clock shows. */
function dateInstant(text: string): number {
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(text);
  return validDate(zoned ? Date.parse(text) : instantOfWallTime(text.replace(" ", "T")), text);
}

function validDate(instant: number, text: string): number {
  if (Number.isNaN(instant)) throw new InvalidCaml(`'${text}' is not a date.`);
  return instant;
}

function truth(value: CamlLiteral): boolean {
  if (value.kind === "boolean") return value.boolean;
  return ["1", "TRUE", "YES"].includes(literalText(value).toUpperCase());
}

function literalText(value: CamlLiteral): string {
  if (value.kind === "text" || value.kind === "date") return value.text;
  if (value.kind === "number") return String(value.number);
  if (value.kind === "boolean") return value.boolean ? "1" : "0";
  return "";
}

const isLookup = (cell: CamlCell): cell is LookupCell =>
  cell !== null && typeof cell === "object" && !(cell instanceof Date) && !Array.isArray(cell);

const isSeveral = (cell: CamlCell): cell is readonly LookupCell[] | readonly string[] => Array.isArray(cell);

export const isEmpty = (cell: CamlCell): boolean =>
  cell === null || cell === "" || (isSeveral(cell) && cell.length === 0);

function idsIn(cell: CamlCell): readonly number[] {
  if (isSeveral(cell)) return cell.flatMap((one) => idsIn(one));
  return isLookup(cell) ? [cell.id] : [];
}

function textOf(cell: CamlCell): string {
  if (isLookup(cell)) return cell.text;
  if (isSeveral(cell)) return cell.map((one) => textOf(one)).join("; ");
  return cell instanceof Date ? cell.toISOString() : String(cell ?? "");
}

/** SharePoint compares text without regard to case. */
const folded = (text: string): string => text.toLocaleLowerCase("sv");

const collator = new Intl.Collator("sv", { sensitivity: "accent" });
const compareText = (left: string, right: string): number => collator.compare(left, right);

/** Orders rows; empty cells come first when ascending. */
export function compareRows(orders: readonly CamlOrder[]): (left: CamlRow, right: CamlRow) => number {
  return (left, right) => {
    for (const { field, ascending } of orders) {
      const difference = compareCells(left(field), right(field));
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return 0;
  };
}

function compareCells(left: CamlCell, right: CamlCell): number {
  if (isEmpty(left) || isEmpty(right)) return Number(isEmpty(right)) - Number(isEmpty(left));
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime();
  return compareText(textOf(left), textOf(right));
}
