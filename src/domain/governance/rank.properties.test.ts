import { assert, constantFrom, integer, option, property, record, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { priorityClasses } from "#domain/initiatives/initiative.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { capacityLine } from "./capacity-line.ts";
import type { RankingKey } from "./governing-model.ts";
import { compareByRank, rank, type RankRow } from "./rank.ts";
import { sensitivity, type ScoredRow } from "./sensitivity.ts";

const unset = { nil: undefined };
const row = record({
  id: integer({ min: 1, max: 100_000 }),
  createdAt: constantFrom("2026-01-01", "2026-02-01", "2026-03-01"),
  priorityClass: option(constantFrom(...priorityClasses), unset),
  legalReference: constantFrom("", "SoL 11:5"),
  score: option(integer({ min: 0, max: 100 }), unset),
  payback: option(integer({ min: 0, max: 20 }), unset),
  netPresentValue: option(integer({ min: -1_000_000, max: 1_000_000 }), unset),
  urgency: option(constantFrom(0, 0.5, 1), unset),
}).map((made): RankRow => ({ ...made, endsOn: undefined }));
const rows = uniqueArray(row, { selector: ({ id }) => id, maxLength: 30 });
const keys: readonly RankingKey[] = ["priorityClass", "score", "payback"];
const order = ["law", "critical", "efficiency", undefined];

describe("ranking", () => {
  it("is one total order, whatever order the rows come in [D-04, A-133]", () => {
    assert(
      property(rows, (all) => {
        const ranked = rank(all, { keys }).map(({ row: { id } }) => id);
        expect(rank(all.toReversed(), { keys }).map(({ row: { id } }) => id)).toEqual(ranked);
        const compare = compareByRank({ keys });
        for (const a of all)
          for (const b of all) expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)));
      }),
    );
  });

  it("never lets points take anything past law or critical operations [A-133, D-04]", () => {
    assert(
      property(rows, (all) => {
        const classes = rank(all, { keys }).map(({ row: { priorityClass } }) => order.indexOf(priorityClass));
        expect(classes).toEqual(classes.toSorted((a, b) => a - b));
      }),
    );
  });

  it("ranks a duty of law first even when everything else about it is worst, unlike adding points [A-133]", () => {
    const worst: RankRow = {
      id: 1,
      createdAt: "2026-03-01",
      priorityClass: "law",
      legalReference: "SoL 11:5",
      endsOn: undefined,
      score: 0,
      payback: undefined,
      netPresentValue: -1,
      urgency: 0,
    };
    const best: RankRow = { ...worst, id: 2, priorityClass: "efficiency", score: 100, payback: 0.5 };
    const ranked = rank([best, worst], { keys });
    expect(ranked.map(({ row: { id } }) => id)).toEqual([1, 2]);
    expect(ranked.map(({ isLawUnproven }) => isLawUnproven)).toEqual([true, false]);
    expect(ranked[1]?.why.sv).toBe("Klass inre effektivitet, den ovanför gällande rätt.");
  });

  it("puts what is not valued last in its class, and says why each stands where it does [D-04]", () => {
    assert(
      property(rows, (all) => {
        const ranked = rank(all, { keys });
        for (const [index, { row: mine, why, place }] of ranked.entries()) {
          expect(place).toBe(index + 1);
          expect(why.sv).not.toBe("");
          const above = ranked
            .slice(0, index)
            .filter((each) => each.row.priorityClass === mine.priorityClass);
          const isAfterUnvalued = above.some((each) => each.row.score === undefined);
          expect(isAfterUnvalued && mine.score !== undefined).toBe(false);
        }
      }),
    );
  });

  it("moves rows inside their class only when a weight changes by a fifth [D-04]", () => {
    const levels = constantFrom(1, 3, 5);
    const scored = uniqueArray(record({ base: row, a: levels, b: levels, c: levels, d: levels, e: levels }), {
      selector: ({ base }) => base.id,
      minLength: 2,
      maxLength: 15,
    }).map((all) =>
      all.map(({ base, a, b, c, d, e }): ScoredRow => {
        const chosen = [a, b, c, d, e];
        const answers = Object.fromEntries(
          vaxjoMatrix.criteria.map(({ key }, index) => [key, { level: chosen[index] ?? 1, reason: "" }]),
        );
        return { ...base, model: vaxjoMatrix, answers };
      }),
    );
    assert(
      property(scored, (all) => {
        const places = new Map(rank(all, { keys }).map(({ row: each, place }) => [each.id, place]));
        const classAt = rank(all, { keys }).map(({ row: { priorityClass } }) => priorityClass);
        const changes = sensitivity(all, { keys });
        expect(changes).toHaveLength(2 * vaxjoMatrix.criteria.length);
        for (const { id, from, to } of changes.flatMap(({ moved }) => moved)) {
          expect(from).toBe(places.get(id));
          expect(classAt[to - 1]).toBe(all.find((each) => each.id === id)?.priorityClass);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("the capacity line", () => {
  it("never takes more than there is, and lets nothing pass of its own accord [A-062, D-04]", () => {
    const hours = uniqueArray(integer({ min: 0, max: 500 }), { maxLength: 20 });
    assert(
      property(hours, integer({ min: 0, max: 2000 }), (all, capacity) => {
        const line = capacityLine(all, (each) => each, capacity);
        expect(line.taken).toBeLessThanOrEqual(capacity);
        expect(line.taken).toBe(all.slice(0, line.above).reduce((sum, each) => sum + each, 0));
        expect(line.rows.slice(line.above).every(({ room }) => room === "doesNotFit")).toBe(true);
        const next = all[line.above] ?? Infinity;
        expect(line.taken + next).toBeGreaterThan(capacity);
      }),
    );
  });

  it("says which hours nobody has stated, and what would be small enough for the hours left [A-062]", () => {
    const all = [
      { name: "a", hours: 60 },
      { name: "b", hours: undefined },
      { name: "c", hours: 50 },
      { name: "d", hours: 30 },
    ];
    const line = capacityLine(all, ({ hours }) => hours, 100);
    expect(line.rows.map(({ room, couldPass }) => [room, couldPass])).toEqual([
      ["fits", false],
      ["unknown", false],
      ["doesNotFit", false],
      ["doesNotFit", true],
    ]);
    expect([line.above, line.taken, line.left, line.unknown]).toEqual([2, 60, 40, 1]);
  });
});
