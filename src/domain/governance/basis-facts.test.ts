import { describe, expect, it } from "vitest";
import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { minute, rows } from "../../../tests/support/governed-case.ts";
import { basisItem, dayOf } from "../../../tests/support/records.ts";
import { actsOf, rowsUntil } from "./acts-of.ts";
import { isKnownLater, valuesOf } from "./checks/known-values.ts";
import { contradictions } from "./contradictions.ts";
import { factsOf } from "./facts.ts";
import { vaxjo } from "./presets/vaxjo.ts";

const stored = (said: Partial<BasisItem>): Stored<BasisItem> => ({
  ...basisItem(said),
  id: 1,
  version: "1",
  createdAt: minute(2, 0),
  modifiedAt: minute(2, 0),
  createdBy: 1,
  modifiedBy: 1,
});
const written = rows({ basisItems: [stored({ doneOn: dayOf("2026-11-05") })] });
const facts = (of = written) =>
  factsOf({
    rows: of,
    model: { routing: [], teams: [] },
    authors: { people: [], accountId: undefined },
    parameter: () => undefined,
    valuationModel: () => undefined,
  });

describe("what rules read of the basis", () => {
  it("is a fact by kind, also as it was at a moment", () => {
    const read = ["has:check", "done:check", "open:check", "has:training", "has:cheque"];
    expect(read.map(facts())).toEqual([true, true, false, false, undefined]);
    expect(read.map(facts(rowsUntil(written, minute(4, 0))))).toEqual([true, false, true, false, undefined]);
    expect(facts(rowsUntil(written, minute(1, 0)))("has:check")).toBe(false);
  });

  it("may open a gate from when it is written", () => {
    expect(actsOf(written).map(({ is, row }) => [is, row.createdAt])).toEqual([["paper", minute(2, 0)]]);
  });

  it("is known to models, and a kind that there is not is none of theirs", () => {
    expect(valuesOf(vaxjo, "done:userEvidence")).toEqual({ oneOf: [true, false] });
    expect(valuesOf(vaxjo, "done:everything")).toBeUndefined();
    expect([isKnownLater("open:check"), isKnownLater("budget")]).toEqual([true, false]);
    const [first, ...others] = vaxjo.routing;
    if (!first) throw new Error("no rule");
    const asks = (fact: string) =>
      contradictions({ ...vaxjo, routing: [{ ...first, when: { fact, is: true } }, ...others] }).map(
        ({ field }) => field,
      );
    expect(asks("has:trial")).toEqual([]);
    expect(asks("has:tried")).toEqual([`routing.${first.key}.when`]);
  });
});
