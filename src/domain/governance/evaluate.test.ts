import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition, Fact } from "./condition.ts";
import { evaluate, factsIn, unknownIn } from "./evaluate.ts";

const truth = (condition: Condition, known: Readonly<Record<string, Fact>>, limit?: number) =>
  evaluate(
    condition,
    (name) => known[name],
    (key) => (key === "limit" ? limit : undefined),
  );
const isNew: Condition = { fact: "isNewSystem", is: true };
const dear: Condition = { fact: "budget", above: { parameter: "limit" } };

describe("a condition", () => {
  it("on what nobody has answered is unknown, never no and never yes", () => {
    expect([true, false, undefined].map((isNewSystem) => truth(isNew, { isNewSystem }))).toEqual([
      "yes",
      "no",
      "unknown",
    ]);
    expect(truth({ not: isNew }, {})).toBe("unknown");
  });

  it("is settled by one no among all, and by one yes among any, whatever is unknown beside it", () => {
    const known = { isNewSystem: false };
    expect(truth({ all: [isNew, dear] }, known)).toBe("no");
    expect(truth({ any: [{ not: isNew }, dear] }, known)).toBe("yes");
    expect(truth({ any: [isNew, dear] }, known)).toBe("unknown");
    expect([truth({ all: [] }, {}), truth({ any: [] }, {})]).toEqual(["yes", "no"]);
  });

  it("compares at the limit as it says, and is unknown without a limit or with a word instead of a number", () => {
    const at = (budget: Fact) =>
      [{ above: 5 }, { atLeast: 5 }, { below: 5 }, { atMost: 5 }].map((limit) =>
        truth({ fact: "budget", ...limit }, { budget }),
      );
    expect(at(5)).toEqual(["no", "yes", "no", "yes"]);
    expect(at(0)).toEqual(["no", "no", "yes", "yes"]);
    expect(at("5")).toEqual(["unknown", "unknown", "unknown", "unknown"]);
    expect([truth(dear, { budget: 6 }, 5), truth(dear, { budget: 6 })]).toEqual(["yes", "unknown"]);
  });

  it("never changes a yes or a no when more becomes known", () => {
    const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.record({ fact: fc.constantFrom("a", "b", "c"), is: fc.boolean() }),
        fc.record({ all: fc.array(tie("tree"), { maxLength: 3 }) }),
        fc.record({ any: fc.array(tie("tree"), { maxLength: 3 }) }),
        fc.record({ not: tie("tree") }),
      ),
    }));
    const answer = fc.option(fc.boolean(), { nil: undefined });
    fc.assert(
      fc.property(tree, answer, answer, fc.boolean(), (condition, a, b, c) => {
        const before = truth(condition, { a, b });
        fc.pre(before !== "unknown");
        expect(truth(condition, { a: a ?? c, b: b ?? !c, c })).toBe(before);
      }),
    );
  });

  it("names what it reads, and what has to be answered first", () => {
    const condition: Condition = { any: [isNew, { all: [dear, { not: isNew }] }] };
    expect(factsIn(condition)).toEqual(["isNewSystem", "budget", "isNewSystem"]);
    expect(unknownIn(condition, (name) => (name === "budget" ? 5 : undefined))).toEqual(["isNewSystem"]);
  });
});
