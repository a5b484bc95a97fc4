import { priorityClassLabels, type PriorityClass } from "#domain/initiatives/initiative.ts";
import type { PartialDate } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Ranking, RankingKey } from "./governing-model.ts";

/** What an initiative is ranked by. Undefined is unknown, and comes after everything known in the same class. */
export interface RankRow {
  readonly id: number;
  readonly createdAt: string;
  readonly priorityClass: PriorityClass | undefined;
  readonly legalReference: string;
  /** When the law demands it. */
  readonly endsOn: PartialDate | undefined;
  /** 0 to 100. */
  readonly score: number | undefined;
  /** Years. */
  readonly payback: number | undefined;
  /** Kronor. */
  readonly netPresentValue: number | undefined;
  /** Mean of the valuation's urgency criteria, 0 to 1. */
  readonly urgency: number | undefined;
}

export interface Ranked<Row extends RankRow> {
  readonly row: Row;
  /** 1 is first. */
  readonly place: number;
  /** Why it stands here and not above the one above. */
  readonly why: Text;
  /** What class law still needs: where the law says so, and by when [A-133]. */
  readonly isLawUnproven: boolean;
}

/** Law before critical operations before efficiency; what has no class comes last [A-133]. */
const classOrder: readonly (PriorityClass | undefined)[] = ["law", "critical", "efficiency", undefined];

type Compare = (a: RankRow, b: RankRow) => number;

const known =
  (read: (row: RankRow) => number | undefined, direction: 1 | -1): Compare =>
  (a, b) => {
    const [x, y] = [read(a), read(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return x === y ? 0 : direction * (x - y);
  };

const comparisons: Readonly<Record<RankingKey, Compare>> = {
  priorityClass: (a, b) => classOrder.indexOf(a.priorityClass) - classOrder.indexOf(b.priorityClass),
  score: known(({ score }) => score, -1),
  payback: known(({ payback }) => payback, 1),
  netPresentValue: known(({ netPresentValue }) => netPresentValue, -1),
  urgency: known(({ urgency }) => urgency, -1),
};

/** An ordering key by key, never a sum: no amount of points takes anything past a key before [D-04]. The older comes first when all are equal. */
export function compareByRank({ keys }: Pick<Ranking, "keys">): Compare {
  return (a, b) => {
    for (const key of keys) {
      const order = comparisons[key](a, b);
      if (order !== 0) return order;
    }
    return a.createdAt.localeCompare(b.createdAt) || a.id - b.id;
  };
}

/** Every row in its place, with the reason [D-04]. */
export function rank<Row extends RankRow>(
  rows: readonly Row[],
  ranking: Pick<Ranking, "keys">,
): readonly Ranked<Row>[] {
  const ordered = rows.toSorted(compareByRank(ranking));
  return ordered.map((row, index) => ({
    row,
    place: index + 1,
    why: whyHere(row, ordered[index - 1], ranking),
    isLawUnproven:
      row.priorityClass === "law" && (row.legalReference.trim() === "" || row.endsOn === undefined),
  }));
}

const keyNames: Readonly<Record<RankingKey, Text>> = {
  priorityClass: { sv: "klass", en: "class" },
  score: { sv: "poäng", en: "score" },
  payback: { sv: "återbetalningstid", en: "payback" },
  netPresentValue: { sv: "nuvärde", en: "net present value" },
  urgency: { sv: "angelägenhet", en: "urgency" },
};

function whyHere(row: RankRow, above: RankRow | undefined, { keys }: Pick<Ranking, "keys">): Text {
  if (!above) return first(row, keys);
  const same: RankingKey[] = [];
  for (const key of keys) {
    if (comparisons[key](above, row) !== 0) return after(row, above, key, same);
    same.push(key);
  }
  return {
    sv: `Lika som den ovanför i ${joined(same, "sv")}, men registrerad senare.`,
    en: `Equal to the one above in ${joined(same, "en")}, but registered later.`,
  };
}

function first(row: RankRow, keys: readonly RankingKey[]): Text {
  const list = (language: "sv" | "en"): string =>
    keys.map((key) => `${keyNames[key][language]} ${valueOf(row, key)[language]}`).join(", ");
  return { sv: `Först: ${list("sv")}.`, en: `First: ${list("en")}.` };
}

function after(row: RankRow, above: RankRow, key: RankingKey, same: readonly RankingKey[]): Text {
  const [mine, theirs] = [valueOf(row, key), valueOf(above, key)];
  return {
    sv: `${same.length === 0 ? "" : `Samma ${joined(same, "sv")} som den ovanför. `}${capital(keyNames[key].sv)} ${mine.sv}, den ovanför ${theirs.sv}.`,
    en: `${same.length === 0 ? "" : `Same ${joined(same, "en")} as the one above. `}${capital(keyNames[key].en)} ${mine.en}, the one above ${theirs.en}.`,
  };
}

const and = { sv: "och", en: "and" } as const;

/** `klass, poäng och återbetalningstid`. */
function joined(keys: readonly RankingKey[], language: "sv" | "en"): string {
  const names = keys.map((key) => keyNames[key][language]);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${and[language]} ${last}`;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

const unknown: Text = { sv: "okänd", en: "unknown" };
const number = (
  value: number | undefined,
  sv: (text: string) => string,
  en: (text: string) => string,
): Text => {
  if (value === undefined) return unknown;
  const rounded = Math.round(value * 10) / 10;
  return { sv: sv(rounded.toLocaleString("sv-SE")), en: en(rounded.toLocaleString("en-GB")) };
};

function valueOf(row: RankRow, key: RankingKey): Text {
  if (key === "priorityClass")
    return row.priorityClass === undefined
      ? { sv: "inte angiven", en: "not stated" }
      : {
          sv: priorityClassLabels[row.priorityClass].sv.toLocaleLowerCase("sv"),
          en: priorityClassLabels[row.priorityClass].en.toLocaleLowerCase("en"),
        };
  if (key === "payback")
    return number(
      row.payback,
      (years) => `${years} år`,
      (years) => `${years} years`,
    );
  if (key === "netPresentValue")
    return number(
      row.netPresentValue,
      (kronor) => `${kronor} kr`,
      (kronor) => `SEK ${kronor}`,
    );
  if (key === "urgency")
    return number(
      row.urgency === undefined ? undefined : row.urgency * 100,
      (share) => `${share} av 100`,
      (share) => `${share} of 100`,
    );
  return number(
    row.score,
    (points) => points,
    (points) => points,
  );
}
