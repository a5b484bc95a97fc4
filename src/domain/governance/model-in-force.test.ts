import { describe, expect, it } from "vitest";
import { at } from "../../../tests/support/council-site.ts";
import { bookOf, chain, day, version, withStep } from "../../../tests/support/governed-case.ts";
import { defaultModel, ModelBook } from "./model-in-force.ts";

const name = (book: ModelBook, on: string) => {
  const { key, version: number } = book.on(day(on));
  return `${key} ${String(number)}`;
};
const second = { ...chain, version: 2 };

describe("the model that governs", () => {
  it("is the last that has taken over, from its day, and the built-in one before the first [A-231]", () => {
    const book = bookOf(version(second, "2026-07-01"), version(chain, "2026-03-01"));
    expect(["2026-02-28", "2026-03-01", "2026-06-30", "2026-07-01"].map((on) => name(book, on))).toEqual([
      `${defaultModel.key} ${String(defaultModel.version)}`,
      "chain 1",
      "chain 1",
      "chain 2",
    ]);
    expect(book.versionOn(day("2026-01-01"))).toBeUndefined();
  });

  it("is never one that contradicts itself, also when somebody has written it past the tab", () => {
    const broken = withStep({ ...second }, "decide", { party: "body:nobody" });
    const book = bookOf(version(chain, "2026-03-01"), version(broken, "2026-07-01"));
    expect(name(book, "2026-12-01")).toBe("chain 1");
  });

  it("is the one published last of those that take over on the same day, whatever they are numbered", () => {
    const other = { ...chain, key: "other" };
    const rows = [
      { ...version(second, "2026-07-01"), id: 4 },
      { ...version(other, "2026-07-01"), id: 5 },
    ];
    expect(name(new ModelBook(rows), "2026-07-01")).toBe("other 1");
    expect(name(new ModelBook(rows.toReversed()), "2026-07-01")).toBe("other 1");
  });

  it("changes nothing of what was done before it was published, also when it takes over the same day or earlier [D-25]", () => {
    const published = { ...version(second, "2026-03-01"), createdAt: at("2026-07-01T12:00:00Z") };
    const book = new ModelBook([published]);
    const key = (moment?: string) =>
      book.versionOn(day("2026-07-01"), moment === undefined ? undefined : at(moment))?.key;
    expect(key("2026-07-01T11:59:59Z")).toBeUndefined();
    expect(key("2026-07-01T12:00:01Z")).toBe(published.key);
    expect(key()).toBe(published.key);
  });

  it("keeps every way to value in every version, so that what was valued can still be read [D-25]", () => {
    const [matrix] = chain.valuationModels;
    if (!matrix) throw new Error("no way to value");
    const changed = { ...second, valuationModels: [{ ...matrix, version: 2 }] };
    const book = bookOf(version(chain, "2026-03-01"), version(changed, "2026-07-01"));
    expect([1, 2, 3].map((number) => book.valuationModel(matrix.key, number)?.version)).toEqual([
      1,
      2,
      undefined,
    ]);
  });
});
