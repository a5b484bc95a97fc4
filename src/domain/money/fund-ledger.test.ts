import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fundEntry } from "../../../tests/support/records.ts";
import { fundEntryKinds } from "./fund-entry.ts";
import { fundApplications, fundLedger } from "./fund-ledger.ts";

const million = 1_000_000;
const entries = [
  fundEntry({ kind: "frame", year: 2017, amount: 200 * million }),
  fundEntry({ kind: "applied", year: 2017, amount: 90 * million, initiativeId: 1 }),
  fundEntry({ kind: "granted", year: 2017, amount: 72 * million, initiativeId: 1 }),
  fundEntry({ kind: "declined", year: 2017, amount: 10 * million, initiativeId: 1 }),
  fundEntry({ kind: "planned", year: 2018, amount: 41 * million, initiativeId: 1 }),
];

describe("fundLedger", () => {
  it("gives Örebro's figures: 72 of 200 is 36.0 %, 128 are left, and 41 in 2018 is 56.9 % of what is granted [A-170, X-004]", () => {
    const { grantedShare, left, years } = fundLedger(entries, "central");
    expect(100 * (grantedShare ?? 0)).toBeCloseTo(36, 10);
    expect(left).toBe(128 * million);
    expect(years).toHaveLength(1);
    expect(years[0]).toMatchObject({ year: 2018, planned: 41 * million, used: 0, usedShare: 0 });
    expect((100 * (years[0]?.plannedShare ?? 0)).toFixed(1)).toBe("56.9");
  });
  it("lets what is returned be granted again, and an entry with the opposite sign correct another", () => {
    const more = [
      ...entries,
      fundEntry({ kind: "returned", amount: 2 * million, initiativeId: 1 }),
      fundEntry({ kind: "granted", amount: -1 * million, initiativeId: 1 }),
    ];
    const { granted, returned, left } = fundLedger(more, "central");
    expect([granted, returned, left]).toEqual([71 * million, 2 * million, 131 * million]);
  });
  it("keeps funds apart, and gives no share of a frame or grant that is not there", () => {
    const other = fundLedger(entries, "innovation");
    expect(other).toMatchObject({ frame: 0, granted: 0, left: 0, grantedShare: undefined, years: [] });
    const planned = fundLedger([fundEntry({ kind: "planned" })], "central");
    expect(planned.years[0]?.plannedShare).toBeUndefined();
  });
  it("adds up: the frame and what is returned are what is granted and what is left, and years sum to the whole", () => {
    const entry = fc.record({
      kind: fc.constantFrom(...fundEntryKinds),
      year: fc.integer({ min: 2017, max: 2019 }),
      amount: fc.integer({ min: -1000, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (rows) => {
        const ledger = fundLedger(rows.map(fundEntry), "central");
        expect(ledger.granted + ledger.left).toBe(ledger.frame + ledger.returned);
        for (const key of ["planned", "used"] as const)
          expect(ledger.years.reduce((sum, year) => sum + year[key], 0)).toBe(ledger[key]);
      }),
    );
  });
});

describe("fundApplications", () => {
  it("shows what each initiative has asked for and what still waits for an answer, those that wait first", () => {
    const more = [...entries, fundEntry({ kind: "applied", amount: 5 * million, initiativeId: 2 })];
    const answered = [
      fundEntry({ kind: "applied", amount: 20, initiativeId: 3 }),
      fundEntry({ kind: "declined", amount: 20, initiativeId: 3 }),
    ];
    expect(
      fundApplications([...more, ...answered], "central").map(({ initiativeId, waiting }) => [
        initiativeId,
        waiting,
      ]),
    ).toEqual([
      [1, 8 * million],
      [2, 5 * million],
      [3, 0],
    ]);
  });
});
