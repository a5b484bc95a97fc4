import { describe, expect, it } from "vitest";
import { fundEntry } from "../../../tests/support/records.ts";
import { applicationProblems, grantProblems } from "./application-problems.ts";
import { fundLedger } from "./fund-ledger.ts";

const fund = {
  key: "central",
  name: { sv: "Centrala medel", en: "Central funds" },
  firstYear: 2017,
  lastYear: 2019,
};
const good = { amount: 500_000, year: 2018, note: "Nyttan hamnar hos tre nämnder." };

describe("applicationProblems", () => {
  it("lets an application through that says how much, when, and why the own budget does not suffice [A-160]", () => {
    expect(applicationProblems(good, fund)).toEqual([]);
    expect(applicationProblems({ ...good, note: " " }, fund).map(({ field }) => field)).toEqual(["note"]);
    expect(applicationProblems({ ...good, amount: 0 }, fund).map(({ field }) => field)).toEqual(["amount"]);
    expect(applicationProblems({ ...good, year: 2020 }, fund)[0]?.text.sv).toBe(
      "Välj ett år då medlen gäller: 2017 till 2019.",
    );
  });
  it("says that there are no central funds where the model has none [A-164]", () => {
    const problems = applicationProblems(good, undefined);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.text.sv).toMatch(/inga centrala medel/);
  });
});

describe("grantProblems", () => {
  const ledger = fundLedger([fundEntry({ kind: "frame", amount: 1_200_000 })], "central");
  it("grants what is left and nothing above it", () => {
    expect(grantProblems(1_200_000, ledger)).toEqual([]);
    expect(grantProblems(1_200_001, ledger)[0]?.text).toEqual({
      sv: "Det finns 1\u00a0200\u00a0000 kronor kvar: bevilja högst så mycket, eller utöka ramen.",
      en: "There is SEK 1,200,000 left: grant at most that, or extend the frame.",
    });
    expect(grantProblems(undefined, ledger)).toHaveLength(1);
  });
});
