import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { describe, expect, it } from "vitest";
import { pathOfInitiative, type PathFacts } from "./path-of-initiative.ts";

const facts: PathFacts = { status: "idea", isValued: true, outcomes: [], itemTypes: [] };
const states = (more: Partial<PathFacts>): string =>
  pathOfInitiative({ ...facts, ...more })
    .map(({ state }) => state[0])
    .join("");

describe("an initiative's path [A-056 in part]", () => {
  it("begins with the valuation", () => {
    expect(states({ status: "idea", isValued: false })).toBe("caaaaaaa");
  });

  it("waits for the manager's review when valued", () => {
    expect(states({ status: "valued", isValued: true })).toBe("dcaaaaaa");
  });

  it("waits for the decision once it is on an agenda for one", () => {
    expect(states({ status: "forDecision", isValued: true, outcomes: ["forward"] })).toBe("dddcaaaa");
    expect(states({ status: "forDecision", isValued: true, itemTypes: ["decision"] })).toBe("dddddcaa");
  });

  it("ends where it was turned down", () => {
    expect(states({ status: "rejected", outcomes: ["reject"] })).toBe("ddsaaaaa");
    expect(states({ status: "rejected", outcomes: ["forward", "decline"] })).toBe("dddddsaa");
  });

  it("claims no place for one without a status", () => {
    expect(states({ status: "unstated", isValued: false })).toBe("aaaaaaaa");
    expect(states({ status: "dormant", isValued: true })).toBe("daaaaaaa");
  });

  it("shows that a step on the way was left out: no decision is to be made without a valuation [A-061 in part]", () => {
    expect(states({ status: "executing", isValued: false })).toBe("mddddddc");
    expect(states({ status: "closed", isValued: false })).toBe("mddddddd");
  });

  it("has walked the whole path when closed, and has one step at most that is current", () => {
    expect(states({ status: "closed" })).toBe("dddddddd");
    for (const status of initiativeStatuses) expect(states({ status })).not.toMatch(/c.*c/);
  });
});
