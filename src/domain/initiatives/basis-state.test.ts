import { describe, expect, it } from "vitest";
import { dayOf } from "../../../tests/support/records.ts";
import { at } from "../../../tests/support/council-site.ts";
import { basisAsOf, basisFact, isOverdue } from "./basis-state.ts";

const done = { kind: "check", isRemoved: false, doneOn: dayOf("2026-11-20") } as const;
const open = { ...done, doneOn: undefined };
const facts = (items: Parameters<typeof basisFact>[2], kind = "check") =>
  ["has", "done", "open"].map((state) => basisFact(state, kind, items));

describe("what rules read of the basis", () => {
  it("tells what is written, what is done and what remains, kind by kind", () => {
    expect(facts([])).toEqual([false, false, false]);
    expect(facts([open])).toEqual([true, false, true]);
    expect(facts([done])).toEqual([true, true, false]);
    expect(facts([done, open])).toEqual([true, true, true]);
    expect(facts([done, open], "training")).toEqual([false, false, false]);
  });

  it("forgets what has been taken away", () => {
    expect(facts([{ ...done, isRemoved: true }])).toEqual([false, false, false]);
  });

  it("knows nothing of kinds and states that there are not", () => {
    expect(facts([done], "cheques")).toEqual([undefined, undefined, undefined]);
    expect(basisFact("had", "check", [done])).toBeUndefined();
  });

  it("counts nothing as done before the day it was done", () => {
    expect(basisAsOf([done], at("2026-11-19T12:00:00Z"))).toEqual([open]);
    expect(basisAsOf([done, open], at("2026-11-20T06:00:00Z"))).toEqual([done, open]);
  });
});

it("is late the day after it was to be done, until it is done", () => {
  const dueOn = dayOf("2026-11-20");
  const late = (today: string, doneOn = open.doneOn) => isOverdue({ dueOn, doneOn }, dayOf(today));
  expect([late("2026-11-20"), late("2026-11-21")]).toEqual([false, true]);
  expect(isOverdue({ dueOn, doneOn: dueOn }, dayOf("2026-11-21"))).toBe(false);
  expect(isOverdue({ dueOn: undefined, doneOn: undefined }, dayOf("2026-11-21"))).toBe(false);
});
