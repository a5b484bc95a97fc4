import { tabPortfolio } from "../../../../tests/support/tab-portfolio.ts";
import { describe, expect, it } from "vitest";
import { portfolioLines } from "../portfolio-line.ts";
import { unitShares } from "./unit-shares.ts";

const portfolio = await tabPortfolio().portfolio.load();
const lines = portfolioLines(portfolio);

describe("unitShares", () => {
  it("ranks the units by how many initiatives they have [A-202 in part]", () => {
    const { shares, total } = unitShares(lines, portfolio.units, { withoutCentral: false });
    expect(shares.slice(0, 3).map(({ unit, count }) => [unit?.shortName, count])).toEqual([
      ["KLF", 120],
      ["FAV", 53],
      ["Omsorg", 37],
    ]);
    expect(total).toBe(450);
  });

  it("leaves the central unit out when asked, and takes shares of the rest [A-202 in part]", () => {
    const { shares, total } = unitShares(lines, portfolio.units, { withoutCentral: true });
    expect(shares[0]?.unit?.shortName).toBe("FAV");
    expect(shares.some(({ unit }) => unit?.isCentral)).toBe(false);
    expect(total).toBe(330);
  });

  it("keeps initiatives without a unit as their own share, so that nothing is lost [D-03 in part]", () => {
    const [first, ...rest] = lines;
    if (!first) throw new Error("There are no lines.");
    const { unitId: _, ...row } = first.row;
    const some = [{ ...first, row: { ...row, unitId: undefined } }, ...rest];
    const { shares, total } = unitShares(some, portfolio.units, { withoutCentral: false });
    expect(shares.find(({ unit }) => unit === undefined)?.count).toBe(1);
    expect(total).toBe(450);
  });
});
