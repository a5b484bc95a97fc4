import { describe, expect, it } from "vitest";
import { outcomes } from "#domain/decisions/decision.ts";
import {
  bookOf,
  chain,
  day,
  decision,
  initiative,
  line,
  minute,
  organisation,
  person,
  rows,
  serverAccount,
  valuation,
  version,
  withStep,
} from "../../../tests/support/governed-case.ts";
import { contradictions } from "./contradictions.ts";
import { deriveCase } from "./derive-case.ts";
import { decisionOutcomes, decisionRefusal } from "./decision-refusal.ts";
import type { GoverningModel } from "./governing-model.ts";
import type { Organisation } from "./parties.ts";

const derive = (
  model: GoverningModel,
  within: Organisation,
  decisions: readonly ReturnType<typeof decision>[] = [],
) =>
  deriveCase(rows({ initiative: initiative(), valuations: [valuation(1, minute(2, 0))], decisions }), {
    book: bookOf(version(model, "2026-01-01")),
    organisation: within,
    accountId: serverAccount,
    accepted: new Set(),
    today: day("2026-11-30"),
  });

describe("a municipality without any council, group or forum", () => {
  const inLine: GoverningModel = {
    ...withStep(chain, "value", { moves: [{ act: "valued", to: "decide" }] }),
    bodyRoles: [],
    mandates: chain.mandates.filter(({ party }) => !party.startsWith("body:")),
  };
  const model = {
    ...inLine,
    processes: inLine.processes.map((process) => ({
      ...process,
      steps: process.steps.filter(({ party }) => !party.startsWith("body:")),
    })),
  };
  it("takes a need from valuation to its end in the line alone [A-024]", () => {
    expect(contradictions(model)).toEqual([]);
    const derived = derive(model, { ...organisation, bodies: [] }, [
      decision(1, minute(3, 0), { outcome: "grant", by: 2 }),
      decision(2, minute(4, 0), { outcome: "complete", by: 1 }),
    ]);
    expect(derived.status).toBe("closed");
    expect(derived.passed.map(({ step }) => step.key)).toEqual(["value", "decide", "execute"]);
  });
});

describe("somebody with several roles", () => {
  it("acts in each of them: who is both the unit's manager and a resource owner answers at both steps [A-015]", () => {
    const model = withStep(
      { ...chain, mandates: [...chain.mandates, line("role:resourceOwner", "resources", "decides")] },
      "execute",
      { party: "role:resourceOwner", matter: "resources" },
    );
    const within = {
      ...organisation,
      people: organisation.people.map((each) =>
        each.id === 2 ? person(2, ["manager", "resourceOwner"], { deputyId: 3 }) : each,
      ),
    };
    const derived = derive(model, within, [
      decision(1, minute(3, 0), { outcome: "recommend", by: 4, bodyId: 1 }),
      decision(2, minute(4, 0), { outcome: "grant", by: 2 }),
      decision(3, minute(5, 0), { outcome: "complete", by: 2 }),
    ]);
    expect(derived.status).toBe("closed");
  });
});

describe("a unit's strategist", () => {
  it("may recommend where the model lets the strategist support, and never decide [A-020, A-021 in part]", () => {
    const model = withStep(
      { ...chain, mandates: [...chain.mandates, line("unit:strategist", "plan", "supports")] },
      "forum",
      {
        party: "unit:strategist",
        moves: outcomes.map((act) => ({ act, to: act === "recommend" ? "council" : "decide" })),
      },
    );
    const within = {
      ...organisation,
      units: organisation.units.map((unit) => ({ ...unit, strategistId: 7 })),
    };
    const { standing } = derive(model, within);
    const strategist = within.people.find(({ id }) => id === 7) ?? person(7, []);
    const may = outcomes.filter(
      (outcome) =>
        decisionRefusal(standing, {
          outcome,
          person: strategist,
          bodyId: undefined,
          step: "forum",
          day: day("2026-11-30"),
        }) === undefined,
    );
    expect(may).toContain("recommend");
    expect(may.filter((outcome) => decisionOutcomes.includes(outcome))).toEqual([]);
  });
});
