import { describe, expect, it } from "vitest";
import { at } from "../../../tests/support/council-site.ts";
import { calculation, chainLink, moneyLine, needLink } from "../../../tests/support/records.ts";
import { countedElsewhere, countedOnce, enabledBenefits } from "./enabled-benefits.ts";

const made = at("2026-11-22T08:00:00Z");
const kept = { version: "1", createdAt: made, modifiedAt: made, createdBy: 1, modifiedBy: 1 };
const enables = (id: number, initiativeId: number, otherId: number, reason = "") => ({
  ...needLink({ initiativeId, otherId, kind: "enables", reason }),
  ...kept,
  id,
});
const faster = (more: Parameters<typeof moneyLine>[0] = {}) =>
  moneyLine({ what: "Kortare väntan", unitId: 5, costType: "personnel", ...more });
const of = (initiativeId: number, lines = [faster()]) => calculation({ initiativeId, lines });
const newest = (...rows: readonly ReturnType<typeof of>[]) =>
  new Map(rows.map((row) => [row.initiativeId, row]));
const effects = (rows: readonly ReturnType<typeof of>[]) => rows.map(({ lines }) => lines.length);

describe("an initiative that makes others possible", () => {
  it("is linked to their benefits, in words and kronor, with why and how many more they need [A-090, D-19]", () => {
    const portal = calculation({
      initiativeId: 2,
      lines: [faster({ amount: 70_000 })],
      chain: [chainLink({ benefit: "Svar samma dag" }), chainLink({ benefit: "Svar samma dag" })],
    });
    const links = [enables(1, 1, 2, "En inloggning"), enables(2, 3, 2), enables(3, 1, 4)];
    expect(enabledBenefits(1, links, newest(portal))).toMatchObject([
      {
        initiativeId: 2,
        reason: "En inloggning",
        benefits: ["Svar samma dag"],
        effects: { freed: 70_000, saved: 70_000 },
        otherEnablers: 1,
      },
      { initiativeId: 4, benefits: [], effects: undefined, otherEnablers: 0 },
    ]);
  });

  it("counts an effect only where it arises, whatever the case of its words, also by way of a third [A-090, D-19]", () => {
    const links = [enables(1, 1, 2), enables(2, 2, 3)];
    const login = of(1, [faster({ what: " KORTARE  väntan" }), faster({ what: "Färre lösenord" })]);
    const rows = [login, of(2, []), of(3)];
    expect(countedElsewhere(login, links, newest(...rows))).toEqual([
      { line: login.lines[0], initiativeId: 3 },
    ]);
    expect(effects(countedOnce(rows, links))).toEqual([1, 0, 1]);
    expect(effects(countedOnce(rows, []))).toEqual([2, 0, 1]);
  });

  it("keeps effects of another unit, year or cost type, and every cost", () => {
    const links = [enables(1, 1, 2)];
    const others = [
      faster({ unitId: 6 }),
      faster({ year: 2 }),
      faster({ costType: "licences" }),
      faster({ kind: "cost" }),
    ];
    expect(effects(countedOnce([of(1, others), of(2)], links))).toEqual([4, 1]);
  });

  it("leaves an effect in one place where two make each other possible", () => {
    const links = [enables(1, 1, 2), enables(2, 2, 1)];
    expect(effects(countedOnce([of(1), of(2)], links))).toEqual([1, 0]);
  });

  it("keeps an effect that the other one states only for years that it does not count", () => {
    const short = calculation({ initiativeId: 2, horizon: 2, lines: [faster({ year: 3 })] });
    const long = calculation({ initiativeId: 1, horizon: 5, lines: [faster({ year: 3 })] });
    expect(effects(countedOnce([long, short], [enables(1, 1, 2)]))).toEqual([1, 1]);
  });

  it("looks through the links once, however many calculations there are", () => {
    const links = Array.from({ length: 2000 }, (_, index) => enables(index + 1, index + 1, 9000 + index));
    let read = 0;
    const told = links.map((link) => ({
      ...link,
      get kind() {
        read += 1;
        return "enables" as const;
      },
    }));
    countedOnce(
      links.map(({ initiativeId }) => of(initiativeId)),
      told,
    );
    expect(read).toBeLessThan(20 * links.length);
  });
});
