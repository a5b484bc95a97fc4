import { deriveCase } from "#domain/governance/derive-case.ts";
import type { CaseRows } from "#domain/governance/case-rows.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { describe, expect, it } from "vitest";
import {
  bookOf,
  chain,
  day,
  decision,
  initiative,
  minute,
  organisation,
  rows,
  serverAccount,
  valuation,
  version,
  withStep,
} from "../../../../tests/support/governed-case.ts";
import { missingHere, pathOfCase, type StepState } from "./path-of-case.ts";

const letters: Readonly<Record<StepState, string>> = {
  done: "d",
  current: "c",
  stopped: "s",
  ahead: "a",
  missing: "m",
  notApplicable: "-",
  unsure: "?",
};
const derived = (changes: Partial<CaseRows>, model: GoverningModel = chain) =>
  deriveCase(rows(changes), {
    book: bookOf(version(model, "2026-01-01")),
    organisation,
    accountId: serverAccount,
    accepted: new Set(),
    today: day("2026-11-24"),
  });
/** Of the steps value, forum, council (from 100 000 kr), decide, execute. */
const states = (changes: Partial<CaseRows>, model: GoverningModel = chain): string =>
  pathOfCase(derived(changes, model))
    .map(({ state }) => letters[state])
    .join("");
const stated = (statedStatus: (typeof initiativeStatuses)[number], more = {}) => ({
  // As imported: no author among the people, so that any status may be stated.
  initiative: { ...initiative({ statedStatus, ...more }), createdBy: 99 },
});
const valued = { valuations: [valuation(1, minute(2, 0))] };

describe("an initiative's path", () => {
  it("begins with the valuation, and shows which steps it does not need [A-056 in part]", () => {
    expect(states({})).toBe("ca-aa");
    expect(states(stated("idea", { budget: 200_000 }))).toBe("caaaa");
    expect(states(stated("idea", { budget: undefined }))).toBe("ca?aa");
  });

  it("leaves out the forum of a unit that has none [A-017]", () => {
    expect(states(stated("idea", { unitId: 2 }))).toBe("c--aa");
  });

  it("follows what was said, and goes back when it is to be investigated further", () => {
    expect(states(valued)).toBe("dc-aa");
    const recommended = decision(1, minute(3, 0), { outcome: "recommend", by: 4, bodyId: 1 });
    expect(states({ ...valued, decisions: [recommended] })).toBe("dd-ca");
    const again = decision(2, minute(4, 0), { outcome: "investigateFurther", by: 2 });
    expect(states({ ...valued, decisions: [recommended, again] })).toBe("ca-aa");
  });

  it("ticks no step that a decision led past, such as a board's that was not needed [A-230 in part]", () => {
    const moves = [
      { act: "recommend", to: "council" },
      { act: "complete", to: "execute" },
    ] as const;
    const model = withStep(chain, "forum", { moves });
    const completed = decision(1, minute(3, 0), { outcome: "complete", by: 4, bodyId: 1 });
    expect(states({ ...valued, decisions: [completed] }, model)).toBe("dd--c");
  });

  it("ends where it was turned down", () => {
    const recommended = decision(1, minute(3, 0), { outcome: "recommend", by: 4, bodyId: 1 });
    const declined = decision(2, minute(4, 0), { outcome: "decline", by: 2 });
    expect(states({ ...valued, decisions: [recommended, declined] })).toBe("dd-sa");
  });

  it("claims no place for one without a status", () => {
    expect(states(stated("unstated"))).not.toMatch(/[cds]/u);
    expect(states(stated("dormant"))).not.toMatch(/[cs]/u);
  });

  it("shows that a step on the way was left out: no decision is to be made without a valuation [A-061 in part]", () => {
    expect(states(stated("executing"))).toBe("md-dc");
    expect(states(stated("closed"))).toBe("md-dd");
  });

  it("has one step at most that is current", () => {
    for (const status of initiativeStatuses) expect(states(stated(status))).not.toMatch(/c.*c/u);
  });

  it("says what a gate still asks for, and counts it at the step to come [A-046]", () => {
    const gate = { key: "purpose", text: { sv: "Syfte saknas.", en: "No purpose." } };
    const when = { fact: "hasPurpose", is: true } as const;
    const model = withStep(chain, "decide", { entry: [{ ...gate, when }] });
    const atForum = derived(valued, model);
    expect(missingHere(atForum.standing).map(({ key }) => key)).toEqual(["purpose"]);
    expect(pathOfCase(atForum).find(({ step }) => step.key === "decide")?.gate).toHaveLength(1);
    const written = derived({ ...valued, ...stated("idea", { purpose: "Säkrare läkemedel" }) }, model);
    expect(missingHere(written.standing)).toEqual([]);
  });
});
