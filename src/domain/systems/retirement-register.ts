import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { retirementKinds, type Retirement, type RetirementKind } from "./retirement.ts";
import { isAnswer, standingRetirements } from "./retirement-facts.ts";

type Row = Pick<
  Stored<Retirement>,
  | "id"
  | "initiativeId"
  | "kind"
  | "name"
  | "systemId"
  | "unitId"
  | "promisedOn"
  | "savedYearly"
  | "state"
  | "settledOn"
  | "note"
  | "isRemoved"
>;
type About = Pick<Stored<Initiative>, "id" | "status">;

export interface RetirementFigures {
  /** Promised and not yet settled. */
  readonly promised: number;
  /** Those of them whose day has passed. */
  readonly overdue: number;
  readonly retired: number;
  readonly kept: number;
  /** Kronor a year that are no longer spent. */
  readonly savedYearly: number;
  /** Kronor a year that are to be saved by what is promised. */
  readonly promisedYearly: number;
  /** Of the promised and the retired, how many have no stated saving and are not in the sums. */
  readonly unknown: number;
}

export interface RetirementRegister<R, By> {
  readonly all: RetirementFigures;
  /** Rows about a system that another row is counted for: in the lists, and in no figure. */
  readonly again: number;
  /** Most retired and promised first. */
  readonly byUnit: readonly (RetirementFigures & { readonly unitId: number | undefined })[];
  /** Every kind, also those of which there is none. */
  readonly byKind: readonly (RetirementFigures & { readonly kind: RetirementKind })[];
  /** By the year of the promise or of its end, without a gap of years unless it is a long one; undefined, last, for what has no day. */
  readonly byYear: readonly (RetirementFigures & { readonly year: number | undefined })[];
  /** What is promised, the overdue and then the soonest first. */
  readonly open: readonly R[];
  /** What is retired or stays, the last first. */
  readonly settled: readonly R[];
  /** Initiatives that have said that nothing goes away and have promised nothing since, with the row that says why. */
  readonly nothing: readonly { readonly initiative: By; readonly row: R }[];
  /** Initiatives under way, how many of them have answered, and those that have not. */
  readonly underWay: number;
  readonly answered: number;
  readonly unanswered: readonly By[];
  /** Promises that were taken away again. */
  readonly withdrawn: number;
}

const underWayStatuses: readonly InitiativeStatus[] = ["decided", "planning", "executing"];

/** Whether a promise has not been kept by its day. */
export const isOverdueRetirement = (
  { kind, state, promisedOn }: Pick<Retirement, "kind" | "state" | "promisedOn">,
  today: CalendarDate,
): boolean => kind !== "nothing" && state === "promised" && promisedOn !== undefined && promisedOn < today;

/**
 * What has gone away because of something new, what is promised and who has not answered, across the municipality [A-091, D-08].
 * What a rejected initiative promised has lapsed; what went away because of it is gone all the same. Rows about other initiatives
 * than these are left out.
 */
export function retirementRegister<R extends Row, By extends About>(
  rows: readonly R[],
  initiatives: readonly By[],
  today: CalendarDate,
): RetirementRegister<R, By> {
  const statusOf = new Map(initiatives.map(({ id, status }) => [id, status]));
  const known = rows.filter(({ initiativeId }) => statusOf.has(initiativeId));
  const standing = standingRetirements(known).filter(
    (row) => isAnswer(row) && (row.state === "retired" || statusOf.get(row.initiativeId) !== "rejected"),
  );
  const things = standing.filter(({ kind }) => kind !== "nothing");
  const once = eachSystemOnce(things);
  const figures = (own: readonly R[]): RetirementFigures => retirementFigures(own, today);
  return {
    all: figures(once),
    again: things.length - once.length,
    byUnit: unitsOf(once, figures),
    byKind: retirementKinds
      .filter((kind) => kind !== "nothing")
      .map((kind) => ({ kind, ...figures(once.filter((row) => row.kind === kind)) })),
    byYear: yearsOf(once).map((year) => ({
      year,
      ...figures(once.filter((row) => yearOf(row) === year)),
    })),
    ...openAndSettled(things),
    nothing: nothingOf(standing, initiatives),
    ...answersOf(standing, initiatives),
    withdrawn: known.filter(({ kind, isRemoved }) => isRemoved && kind !== "nothing").length,
  };
}

/** The figures of some promises and what became of them; "nothing" is none of them. */
export function retirementFigures(rows: readonly Row[], today: CalendarDate): RetirementFigures {
  const inState = (wanted: Row["state"]): readonly Row[] => rows.filter(({ state }) => state === wanted);
  const promised = inState("promised");
  const retired = inState("retired");
  return {
    promised: promised.length,
    overdue: rows.filter((row) => isOverdueRetirement(row, today)).length,
    retired: retired.length,
    kept: inState("kept").length,
    savedYearly: savedBy(retired),
    promisedYearly: savedBy(promised),
    unknown: [...promised, ...retired].filter(({ savedYearly }) => savedYearly === undefined).length,
  };
}

/**
 * A system that several initiatives make needless goes away once, and so does what it costs: the row that tells that it is gone, else a
 * promise, one with a stated saving before one without, the earliest first. That somebody keeps it for another's sake is not left out.
 */
function eachSystemOnce<R extends Row>(rows: readonly R[]): readonly R[] {
  const chosen = new Map<number, R>();
  for (const row of rows) {
    if (!isOfSystem(row) || row.systemId === undefined) continue;
    const other = chosen.get(row.systemId);
    if (!other || tellsMore(row, other) < 0) chosen.set(row.systemId, row);
  }
  return rows.filter(
    (row) => !isOfSystem(row) || row.systemId === undefined || chosen.get(row.systemId) === row,
  );
}

const isOfSystem = ({ kind, state }: Row): boolean => kind === "system" && state !== "kept";

const tellsMore = (a: Row, b: Row): number =>
  Number(a.state !== "retired") - Number(b.state !== "retired") ||
  Number(a.savedYearly === undefined) - Number(b.savedYearly === undefined) ||
  (dayOf(a) ?? never).localeCompare(dayOf(b) ?? never) ||
  a.id - b.id;

const savedBy = (rows: readonly Row[]): number =>
  rows.reduce((sum, { savedYearly }) => sum + (savedYearly ?? 0), 0);

function unitsOf<R extends Row>(rows: readonly R[], figures: (own: readonly R[]) => RetirementFigures) {
  return [...new Set(rows.map(({ unitId }) => unitId))]
    .map((unitId) => ({ unitId, ...figures(rows.filter((row) => row.unitId === unitId)) }))
    .toSorted(
      (a, b) =>
        b.retired + b.promised - (a.retired + a.promised) ||
        b.retired - a.retired ||
        (a.unitId ?? Infinity) - (b.unitId ?? Infinity),
    );
}

const dayOf = ({ state, promisedOn, settledOn }: Row): CalendarDate | undefined =>
  state === "promised" ? promisedOn : settledOn;

function yearOf(row: Row): number | undefined {
  const day = dayOf(row);
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

/** A year mistyped in the list makes no picture of a thousand columns. */
const longestSpan = 30;

function yearsOf(rows: readonly Row[]): readonly (number | undefined)[] {
  const years = rows.map(yearOf);
  const known = [...new Set(years.filter((year) => year !== undefined))].toSorted((a, b) => a - b);
  const [first = 0] = known;
  const span = known.length === 0 ? 0 : (known.at(-1) ?? first) - first + 1;
  const shown = span > longestSpan ? known : Array.from({ length: span }, (_, index) => first + index);
  return years.includes(undefined) ? [...shown, undefined] : shown;
}

/** What remains, the overdue and then the soonest first, and what is retired or stays, the last first. */
export const openAndSettled = <R extends Row>(
  things: readonly R[],
): { readonly open: readonly R[]; readonly settled: readonly R[] } => ({
  open: things.filter(({ state }) => state === "promised").toSorted(byDay),
  settled: things.filter(({ state }) => state !== "promised").toSorted(lastFirst),
});

const never = "9999";
const byDay = (a: Row, b: Row): number =>
  (a.promisedOn ?? never).localeCompare(b.promisedOn ?? never) || a.id - b.id;
const lastFirst = (a: Row, b: Row): number =>
  (b.settledOn ?? "").localeCompare(a.settledOn ?? "") || b.id - a.id;

function nothingOf<R extends Row, By extends About>(
  standing: readonly R[],
  initiatives: readonly By[],
): readonly { readonly initiative: By; readonly row: R }[] {
  const promising = new Set(
    standing.filter(({ kind }) => kind !== "nothing").map(({ initiativeId }) => initiativeId),
  );
  return initiatives.flatMap((initiative) => {
    if (promising.has(initiative.id)) return [];
    const row = standing.findLast(
      ({ kind, initiativeId }) => kind === "nothing" && initiativeId === initiative.id,
    );
    return row ? [{ initiative, row }] : [];
  });
}

function answersOf<By extends About>(standing: readonly Row[], initiatives: readonly By[]) {
  const hasAnswered = new Set(standing.map(({ initiativeId }) => initiativeId));
  const underWay = initiatives.filter(({ status }) => underWayStatuses.includes(status));
  const unanswered = underWay.filter(({ id }) => !hasAnswered.has(id));
  return { underWay: underWay.length, answered: underWay.length - unanswered.length, unanswered };
}
