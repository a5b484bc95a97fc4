import { describe, expect, it } from "vitest";
import { isSameView, printView, readView, wholePortfolio } from "./portfolio-view.ts";

describe("readView", () => {
  it("reads back what was printed", () => {
    const view = {
      ...wholePortfolio,
      text: "bygglov",
      filters: { unit: ["2"], status: ["idea", "valued"] },
      sorting: { column: "budget", isDescending: true },
    } as const;
    expect(isSameView(readView(printView(view)), view)).toBe(true);
  });

  it("shows the whole portfolio when nothing can be read", () => {
    for (const definition of ["", "null", "[]", "{", '"text"', '{"filters":7,"sorting":"x","columns":[]}']) {
      expect(readView(definition)).toEqual(wholePortfolio);
    }
  });

  it("leaves out columns and filters that do not exist", () => {
    const view = readView('{"columns":["title","gone"],"filters":{"gone":["1"],"status":["idea",3]}}');
    expect(view.columns).toEqual(["title"]);
    expect(view.filters).toEqual({ status: ["idea"] });
  });
});

describe("isSameView", () => {
  it("minds neither the order of choices nor that of columns", () => {
    const [a, b] = [
      ["idea", "valued"],
      ["valued", "idea"],
    ].map((status) => ({ ...wholePortfolio, filters: { status } }));
    expect(a && b && isSameView(a, b)).toBe(true);
  });

  it("tells different filters apart", () => {
    expect(isSameView(wholePortfolio, { ...wholePortfolio, filters: { status: ["idea"] } })).toBe(false);
  });
});
