import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SharePointError } from "#local/sharepoint/errors.ts";
import { parseFilter, parseOrderBy } from "#local/sharepoint/odata/parser.ts";

const compare = (name: string, comparison: string, value: unknown) => ({
  kind: "compare",
  comparison,
  operand: { kind: "property", path: name.split("/") },
  value,
});

function outcome(text: string): unknown {
  try {
    parseFilter(text);
    return "understood";
  } catch (error) {
    return error instanceof SharePointError ? error.status : error;
  }
}

describe("a filter", () => {
  it("binds not closest, then and, then or", () => {
    expect(parseFilter("a eq 1 or b eq 2 and not c eq 3")).toEqual({
      kind: "or",
      left: compare("a", "eq", 1),
      right: {
        kind: "and",
        left: compare("b", "eq", 2),
        right: { kind: "not", inner: compare("c", "eq", 3) },
      },
    });
    expect(parseFilter("(a eq 1 or b eq 2) and c eq 3")).toMatchObject({ kind: "and", left: { kind: "or" } });
  });

  it("turns a comparison round when the value stands first", () => {
    expect(parseFilter("5 lt Unit/Size")).toEqual(compare("Unit/Size", "gt", 5));
    expect(parseFilter("null ne a")).toEqual(compare("a", "ne", null));
  });

  it("reads every kind of literal", () => {
    const valueOf = (literal: string) => {
      const parsed = parseFilter(`a eq ${literal}`);
      return parsed.kind === "compare" ? parsed.value : "no comparison";
    };
    expect(
      ["'it''s'", "-1.5", "true", "datetime'2026-01-01T00:00:00Z'", "guid'ab-cd'", "null", "''"].map(valueOf),
    ).toEqual(["it's", -1.5, true, "2026-01-01T00:00:00Z", "ab-cd", null, ""]);
  });

  it("takes tests of text with and without a truth value", () => {
    const test = { kind: "textTest", test: "substringof", path: ["a"], text: "x" };
    expect(parseFilter("substringof('x',a)")).toEqual(test);
    expect(parseFilter("SubstringOf('x', a) eq true")).toEqual(test);
    expect(parseFilter("substringof('x',a) eq false")).toEqual({ kind: "not", inner: test });
    expect(parseFilter("startswith(a,'x') ne false")).toMatchObject({ test: "startswith" });
  });

  it.each([
    "",
    "a",
    "a eq",
    "eq 1",
    "a eq 1 and",
    "a = 1",
    "a eq b",
    "1 eq 1",
    "(a eq 1",
    "a eq 1)",
    "a eq 'x",
    "endswith(a,'x')",
    "contains(a,'x')",
    "startswith('x',a)",
    "tolower(a) eq 'x'",
    "day('x') eq 1",
    "a eq 1 b eq 2",
  ])("is refused when it is %j", (text) => {
    expect(() => parseFilter(text)).toThrow(SharePointError);
  });

  it("of any text is either understood or refused", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["understood", 400]).toContain(outcome(text));
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});

describe("an order", () => {
  it("has columns with directions", () => {
    expect(parseOrderBy("Modified desc, Unit/Title,Id asc")).toEqual([
      { path: ["Modified"], descending: true },
      { path: ["Unit", "Title"], descending: false },
      { path: ["Id"], descending: false },
    ]);
    expect(() => parseOrderBy("a downwards")).toThrow(SharePointError);
  });
});
