import { describe, expect, it } from "vitest";
import { outcomes } from "#domain/decisions/decision.ts";
import { anInitiative, at } from "../../../tests/support/council-site.ts";
import { decisionEvent, editedValue, initiativeEvents, statusEvent } from "./derive-events.ts";

const row = (changes = {}, version = "2") => ({
  ...anInitiative(changes),
  id: 12,
  version,
  createdAt: at("2026-11-01T08:00:00Z"),
  modifiedAt: at("2026-11-18T08:00:00Z"),
  createdBy: 1,
  modifiedBy: 1,
});

describe("what happened, from a row and what was known before", () => {
  it("is a need registered, or imported when it came from a register", () => {
    const change = { before: undefined, isNew: true, personId: 5 };
    expect(initiativeEvents({ ...change, row: row({ status: "idea" }) })).toMatchObject([
      { kind: "registered", at: "2026-11-01T08:00:00Z", initiativeId: 12, personId: 5, to: "idea" },
    ]);
    expect(initiativeEvents({ ...change, row: row({ sourceRegister: "excel-2024" }) })).toMatchObject([
      { kind: "imported" },
    ]);
  });

  it("is one edit for each property that people care about, from what to what", () => {
    const before = anInitiative({ budget: 100_000, title: "Gammalt namn" });
    const events = initiativeEvents({
      row: row({ budget: 250_000, title: "Nytt = bättre", need: "annat" }),
      before,
      isNew: false,
      personId: undefined,
    });
    expect(events.map(({ from, to }) => [editedValue(from), editedValue(to)])).toEqual([
      [
        { property: "title", value: "Gammalt namn" },
        { property: "title", value: "Nytt = bättre" },
      ],
      [
        { property: "budget", value: "100000" },
        { property: "budget", value: "250000" },
      ],
    ]);
  });

  it("keeps who it belonged to, who drove it and what it cost, when a local project becomes a common one [A-072 in part]", () => {
    const local = anInitiative({ unitId: 3, ownerId: 7, budget: 100_000 });
    const common = row({ unitId: 1, ownerId: undefined, budget: 400_000 });
    const events = initiativeEvents({ row: common, before: local, isNew: false, personId: 5 });
    expect(events.map(({ from, to, personId }) => [from, to, personId])).toEqual([
      ["unitId=3", "unitId=1", 5],
      ["ownerId=7", "ownerId=", 5],
      ["budget=100000", "budget=400000", 5],
    ]);
  });

  it("is nothing when only the status was derived, or nothing is known of before", () => {
    const change = { isNew: false, personId: undefined };
    expect(
      initiativeEvents({ ...change, row: row({ status: "valued", score: 60 }), before: anInitiative() }),
    ).toEqual([]);
    expect(initiativeEvents({ ...change, row: row(), before: undefined })).toEqual([]);
  });

  it("has the same key each time it is read, and another for another version", () => {
    const keys = (version: string) =>
      initiativeEvents({
        row: row({ budget: 1 }, version),
        before: anInitiative(),
        isNew: false,
        personId: undefined,
      }).map(({ key }) => key);
    expect(keys("2")).toEqual(keys("2"));
    expect(keys("3")).not.toEqual(keys("2"));
  });

  it("tells a step in status once for the rows that it rests on", () => {
    const step = {
      initiativeId: 1,
      from: "valued",
      to: "forDecision",
      at: at("2026-11-18T08:00:00Z"),
      personId: 1,
    } as const;
    expect(statusEvent({ ...step, cause: "1.4" }).key).toBe(
      statusEvent({ ...step, cause: "1.4", personId: 2 }).key,
    );
    expect(statusEvent({ ...step, cause: "1.4.7" }).key).not.toBe(statusEvent({ ...step, cause: "1.4" }).key);
  });

  it("reads back nothing from what is no edit", () => {
    expect(editedValue("need=x")).toBeUndefined();
    expect(editedValue("valued")).toBeUndefined();
  });
});

describe("what a decision says", () => {
  const decision = {
    version: "1",
    createdBy: 1,
    modifiedBy: 1,
    createdAt: at("2026-11-18T08:00:00Z"),
    modifiedAt: at("2026-11-18T08:00:00Z"),
    id: 5,
    key: "d",
    initiativeId: 12,
    decidedById: 2,
    bodyId: undefined,
    meetingId: 4,
    reason: "Pengarna finns",
    valuationId: undefined,
    step: "decide",
    matter: "execution",
    model: "",
    delegationPoint: "",
    standing: "counts",
    standingReason: { sv: "", en: "" },
  } as const;
  it("has a word of its own for each outcome, with the step where it was said", () => {
    const events = outcomes.map((outcome) => decisionEvent({ ...decision, outcome }));
    expect(new Set(events.map(({ kind }) => kind)).size).toBe(outcomes.length);
    expect(events[0]).toMatchObject({
      kind: "forwarded",
      to: "decide",
      why: { sv: "Pengarna finns" },
      meetingId: 4,
    });
  });
});
