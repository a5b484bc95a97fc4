import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { priorityClasses } from "#domain/initiatives/initiative.ts";
import type { PortfolioLine } from "../portfolio-line.ts";

/** What the portfolio can show of an initiative, in the order of the grid. */
export const columnKeys = [
  "title",
  "status",
  "unit",
  "owner",
  "priorityClass",
  "score",
  "budget",
  "startsOn",
  "endsOn",
  "form",
  "newSystem",
  "sourceRegister",
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export const defaultColumns: readonly ColumnKey[] = columnKeys.slice(0, 8);

/** Least width in CSS pixels, share of what is left over, and on which side figures stand. */
export const columnSizes: Readonly<Record<ColumnKey, { width: number; share: number; isFigure?: boolean }>> =
  {
    title: { width: 240, share: 4 },
    status: { width: 148, share: 0 },
    unit: { width: 136, share: 1.5 },
    owner: { width: 130, share: 1.5 },
    priorityClass: { width: 130, share: 1 },
    score: { width: 98, share: 0, isFigure: true },
    budget: { width: 124, share: 0, isFigure: true },
    startsOn: { width: 112, share: 0 },
    endsOn: { width: 112, share: 0 },
    form: { width: 112, share: 0 },
    newSystem: { width: 104, share: 0 },
    sourceRegister: { width: 120, share: 1 },
  };

type SortValue = string | number | undefined;

const rankIn = (order: readonly string[], value: string | undefined): number | undefined =>
  value === undefined ? undefined : order.indexOf(value);

const sortValues: Readonly<Record<ColumnKey, (line: PortfolioLine) => SortValue>> = {
  title: ({ row }) => row.title,
  status: ({ row }) => rankIn(initiativeStatuses, row.status),
  unit: ({ unitShortName }) => unitShortName || undefined,
  owner: ({ ownerName }) => ownerName || undefined,
  priorityClass: ({ row }) => rankIn(priorityClasses, row.priorityClass),
  score: ({ row }) => row.score,
  budget: ({ row }) => row.budget,
  startsOn: ({ row }) => row.startsOn,
  endsOn: ({ row }) => row.endsOn,
  form: ({ row }) => row.form,
  newSystem: ({ row }) => (row.isNewSystem === undefined ? undefined : row.isNewSystem ? 0 : 1),
  sourceRegister: ({ row }) => row.sourceRegister || undefined,
};

export interface Sorting {
  readonly column: ColumnKey;
  readonly isDescending: boolean;
}

/** Sorted as the language sorts; what has no value stands last in both directions. */
export function sortedLines(
  lines: readonly PortfolioLine[],
  { column, isDescending }: Sorting,
  compare: (a: string, b: string) => number,
): readonly PortfolioLine[] {
  const direction = isDescending ? -1 : 1;
  const valueOf = sortValues[column];
  const keyed = lines.map((line) => ({ line, value: valueOf(line) }));
  keyed.sort((a, b) => {
    if (a.value === undefined || b.value === undefined) {
      return Number(a.value === undefined) - Number(b.value === undefined) || a.line.row.id - b.line.row.id;
    }
    const order =
      typeof a.value === "number" && typeof b.value === "number"
        ? a.value - b.value
        : compare(String(a.value), String(b.value));
    return direction * order || a.line.row.id - b.line.row.id;
  });
  return keyed.map(({ line }) => line);
}

/** As many of the wanted columns as fit, first come first shown; the title always does. */
export function columnsThatFit(wanted: readonly ColumnKey[], width: number): readonly ColumnKey[] {
  let left = width;
  return columnKeys.filter((key) => {
    if (key !== "title" && !wanted.includes(key)) return false;
    left -= columnSizes[key].width;
    return key === "title" || left >= 0;
  });
}
