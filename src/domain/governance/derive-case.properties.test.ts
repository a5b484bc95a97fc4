import fc from "fast-check";
import { expect, it } from "vitest";
import { decisionOutcomes } from "./decision-refusal.ts";
import { outcomes } from "#domain/decisions/decision.ts";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import { mandates } from "#domain/organisation/mandate.ts";
import {
  alwaysBy,
  bookOf,
  chain,
  day,
  decision,
  initiative,
  line,
  minute,
  organisation,
  rows,
  serverAccount,
  valuation,
  version,
  withStep,
  type Said,
} from "../../../tests/support/governed-case.ts";
import { retirement } from "../../../tests/support/plan-records.ts";
import type { CaseRows } from "./case-rows.ts";
import { deriveCase, type DerivedCase } from "./derive-case.ts";
import type { GoverningModel, Step } from "./governing-model.ts";
import { mandateOf } from "./mandate-of.ts";
import type { ModelVersion } from "./model-version.ts";
import { vaxjo } from "./presets/vaxjo.ts";

/** Those who may at some step, so that walks get far, among anything that anybody may write. */
const saidRightly = fc.constantFrom<Said>(
  { outcome: "recommend", by: 4, bodyId: 1 },
  { outcome: "recommend", by: 5, bodyId: 2 },
  { outcome: "grant", by: 2 },
  { outcome: "grant", by: 3 },
  { outcome: "forward", by: 2 },
  { outcome: "investigateFurther", by: 2 },
  { outcome: "complete", by: 1 },
  { outcome: "complete", by: 6 },
);
const saidAnyhow: fc.Arbitrary<Said> = fc.record({
  outcome: fc.constantFrom(...outcomes),
  by: fc.integer({ min: 1, max: 9 }),
  bodyId: fc.constantFrom(undefined, 1, 2, 3),
  step: fc.constantFrom("", "forum", "decide", "council", "nothing"),
}) as fc.Arbitrary<Said>;
const act = fc.oneof(
  { weight: 6, arbitrary: saidRightly },
  { weight: 2, arbitrary: saidAnyhow },
  { weight: 2, arbitrary: fc.constantFrom(1, 3, 5) },
);
const acts = fc.array(act, { maxLength: 30 });
const facts = fc.record({
  budget: fc.constantFrom(undefined, 10_000, 500_000),
  unitId: fc.constantFrom(1, 2, 3, undefined),
  statedStatus: fc.constantFrom(...initiativeStatuses),
  isNewSystem: fc.constantFrom(undefined, true, false),
});

/** The n:th act comes n half-days in. */
const when = (index: number) => minute(2 + Math.floor(index / 2), 200 * (index % 2));
function rowsOf(all: readonly (Said | number)[], about: Parameters<typeof initiative>[0] = {}): CaseRows {
  const valuations = all.flatMap((each, index) =>
    typeof each === "number" ? [valuation(index + 1, when(index), each)] : [],
  );
  const decisions = all.flatMap((each, index) =>
    typeof each === "number" ? [] : [decision(index + 1, when(index), each)],
  );
  return rows({ initiative: initiative(about), valuations, decisions });
}

const usual = {
  organisation,
  accountId: serverAccount,
  accepted: new Set<number>(),
  today: day("2026-11-30"),
};
const derive = (caseRows: CaseRows, ...versions: readonly ModelVersion[]): DerivedCase =>
  deriveCase(caseRows, { ...usual, book: bookOf(...versions) });
const ofChain = version(chain, "2026-01-01");
const shown = ({ status, score, standing, judged, passed, arrivedBy }: DerivedCase) => ({
  status,
  score,
  arrivedBy,
  step: standing.step?.key,
  judged: [...judged].toSorted((a, b) => a[0] - b[0]),
  passed: passed.map(({ step, act: by, row }) => [step.key, by, row.id]),
});

it("says the same of an initiative in whatever order its rows are read", () => {
  fc.assert(
    fc.property(acts, facts, fc.gen(), (all, about, gen) => {
      const ordered = rowsOf(all, about);
      const mix = <Row>(list: readonly Row[]): Row[] =>
        gen(fc.shuffledSubarray<Row>, [...list], { minLength: list.length });
      const mixed = { ...ordered, valuations: mix(ordered.valuations), decisions: mix(ordered.decisions) };
      expect(shown(derive(mixed, ofChain))).toEqual(shown(derive(ordered, ofChain)));
    }),
  );
});

it("is not moved by anybody outside the step's party, whatever they write and when [A-020]", () => {
  fc.assert(
    fc.property(acts, facts, saidAnyhow, fc.nat(30), (all, about, said, place) => {
      const before = rowsOf(all, about);
      const outsiders = decision(999, when(place), { ...said, by: 7 });
      const after = derive({ ...before, decisions: [...before.decisions, outsiders] }, ofChain);
      expect(after.judged.get(999)?.counts ?? false).toBe(false);
      const judged = new Map([...after.judged].filter(([id]) => id !== 999));
      expect(shown({ ...after, judged })).toEqual(shown(derive(before, ofChain)));
    }),
  );
});

it("judges what was decided before an edit as if the edit had not been made, whatever day it names [A-091 in part]", () => {
  const shut = {
    key: "retired",
    text: { sv: "Avveckla först.", en: "Retire first." },
    when: { fact: "openRetirements", atMost: 0 },
  };
  const gated = version(
    withStep(withStep(chain, "decide", { exit: [shut] }), "execute", { exit: [shut] }),
    "2026-01-01",
  );
  let told = 0;
  fc.assert(
    fc.property(
      acts,
      fc.nat(30),
      fc.integer({ min: 1, max: 28 }),
      fc.boolean(),
      (all, edited, settled, isRemoved) => {
        const row = {
          ...retirement(),
          id: 1,
          version: "1",
          createdAt: when(0),
          modifiedAt: when(0),
          createdBy: 101,
          modifiedBy: 101,
        };
        const settledOn = day(`2026-11-${String(settled).padStart(2, "0")}`);
        const later = { ...row, modifiedAt: when(edited), state: "retired" as const, settledOn, isRemoved };
        const caseRows = rowsOf([3, ...all], { statedStatus: "idea" });
        const promised = derive({ ...caseRows, retirements: [row] }, gated).judged;
        const { judged } = derive({ ...caseRows, retirements: [later] }, gated);
        for (const { id, createdAt } of caseRows.decisions) {
          if (createdAt >= later.modifiedAt) continue;
          told += 1;
          expect(judged.get(id)?.counts).toBe(promised.get(id)?.counts);
        }
      },
    ),
  );
  expect(told).toBeGreaterThan(20);
});

/** What the forum, the council and the manager may want to record at their steps, decisions included. */
const saidAtTheSteps = fc.oneof(
  { weight: 1, arbitrary: fc.constant(3) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...outcomes),
        fc.constantFrom<Omit<Said, "outcome">>({ by: 2 }, { by: 4, bodyId: 1 }, { by: 5, bodyId: 2 }),
      )
      .map(([outcome, who]): Said => ({ outcome, ...who })),
  },
);
const anyMandates = fc.tuple(
  ...chain.mandates.map(({ party, matter }) =>
    fc
      .tuple(fc.constantFrom(...mandates, "decides" as const), fc.constantFrom(undefined, 20_000))
      .map(([mandate, upTo]) => line(party, matter, mandate, upTo)),
  ),
);

it("lets only a party that decides take, forward or end an initiative, whatever the mandates [D-01, A-020, A-230 in part]", () => {
  let decided = 0;
  fc.assert(
    fc.property(
      fc.array(saidAtTheSteps, { minLength: 15, maxLength: 30 }),
      facts,
      anyMandates,
      (all, about, lines) => {
        const model: GoverningModel = { ...chain, version: 2, mandates: lines };
        const { passed } = deriveCase(rowsOf([3, ...all], { ...about, statedStatus: "idea" }), {
          ...usual,
          book: alwaysBy(model),
        });
        for (const { step, act: by } of passed) {
          if (!decisionOutcomes.some((one) => one === by)) continue;
          decided += 1;
          expect(mandateOf(model, step.party, step.matter, about.budget).mandate).toBe("decides");
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(decided).toBeGreaterThan(5);
});

it("never counts a decision by whoever wrote the recommendation that it follows [A-002]", () => {
  const sameHands = {
    ...organisation,
    bodies: organisation.bodies.map((each) => ({ ...each, chairId: 2, memberIds: [3, 4] })),
  };
  const said = fc.oneof(
    fc.constant(3),
    fc.record({
      outcome: fc.constantFrom("recommend", "grant", "investigateFurther"),
      by: fc.constantFrom(2, 3),
      bodyId: fc.constantFrom(undefined, 1, 2),
    }) as fc.Arbitrary<Said>,
  );
  fc.assert(
    fc.property(fc.array(said, { maxLength: 30 }), fc.constantFrom(1, 2), (all, unitId) => {
      const caseRows = rowsOf([3, ...all], { unitId, statedStatus: "idea" });
      const { judged } = deriveCase(caseRows, {
        ...usual,
        book: bookOf(ofChain),
        organisation: sameHands,
      });
      const counted = caseRows.decisions.filter(({ id }) => judged.get(id)?.counts === true);
      for (const [index, { outcome, decidedById }] of counted.entries()) {
        const since = counted.slice(0, index).findLastIndex((each) => each.outcome !== "recommend") + 1;
        const advisers = counted.slice(since, index).map((each) => each.decidedById);
        expect(decisionOutcomes.includes(outcome) && advisers.includes(decidedById)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

it("keeps every valuation and all that counted when another model takes over, whenever it does [D-25, A-231]", () => {
  const other = version({ ...vaxjo, version: 7 }, "2026-01-01");
  fc.assert(
    fc.property(acts, facts, fc.integer({ min: 3, max: 20 }), (all, about, takesOver) => {
      const caseRows = rowsOf(all, about);
      const later = { ...other, takesOverOn: day(`2026-11-${String(takesOver).padStart(2, "0")}`) };
      const [one, both] = [derive(caseRows, ofChain), derive(caseRows, ofChain, later)];
      const wasBefore = ({ createdAt }: { readonly createdAt: string }) => createdAt < later.takesOverOn;
      for (const { id } of caseRows.decisions.filter(wasBefore))
        expect(both.judged.get(id)).toEqual(one.judged.get(id));
      const rowsBefore = ({ passed }: DerivedCase) =>
        passed.filter(({ row }) => wasBefore(row)).map(({ step, act: by, row }) => [step.key, by, row.id]);
      // What a valuation left undone under the old model may be done by it under the new: nothing is taken away.
      expect(rowsBefore(both).slice(0, rowsBefore(one).length)).toEqual(rowsBefore(one));
      expect(both.score).toBe(one.score);
      const until = {
        ...caseRows,
        valuations: caseRows.valuations.filter(wasBefore),
        decisions: caseRows.decisions.filter(wasBefore),
      };
      const dayBefore = derive(until, ofChain);
      const dayOf = deriveCase(until, {
        ...usual,
        book: bookOf(ofChain, later),
        today: later.takesOverOn,
      });
      expect([dayBefore.status, "valued"]).toContain(dayOf.status);
    }),
  );
});

it("keeps what counted under the old model also when the new one takes over the same day [D-25]", () => {
  fc.assert(
    fc.property(acts, facts, fc.integer({ min: 0, max: 29 }), (all, about, index) => {
      const caseRows = rowsOf(all, about);
      const publishedAt = when(index);
      const newModel = {
        ...version({ ...vaxjo, version: 7 }, publishedAt.slice(0, 10)),
        createdAt: publishedAt,
      };
      const before = derive(caseRows, ofChain);
      const accepted = new Set([...before.judged].flatMap(([id, { counts }]) => (counts ? [id] : [])));
      const after = deriveCase(caseRows, { ...usual, accepted, book: bookOf(ofChain, newModel) });
      const until = ({ passed }: DerivedCase) =>
        passed
          .filter(({ row }) => row.createdAt < publishedAt)
          .map(({ step, act: by, row }) => [step.key, by, row.id]);
      // What a valuation left undone under the old model may be done by it under the new: nothing is taken away.
      expect(until(after).slice(0, until(before).length)).toEqual(until(before));
      expect([...accepted].every((id) => after.judged.get(id)?.counts)).toBe(true);
      expect(after.score).toBe(before.score);
    }),
  );
});

/** VoO's cycle: pilot, implementation, operation, of which the last is run again. */
const ownCycle: GoverningModel = {
  ...chain,
  version: 3,
  processes: [
    ...chain.processes,
    {
      key: "cycle",
      name: { sv: "Pilot, implementering, förvaltning", en: "Pilot, implementation, operation" },
      unitKeys: ["omsorg"],
      steps: (chain.processes[0]?.steps ?? []).flatMap((step): Step[] => {
        if (step.key === "value")
          return [{ ...step, key: "idea", moves: [{ act: "valued" as const, to: "pilot" }] }];
        if (step.key !== "execute") return [];
        return [
          {
            ...step,
            key: "pilot",
            status: "planning" as const,
            moves: [{ act: "complete" as const, to: "operate" }],
          },
          {
            ...step,
            key: "operate",
            moves: [
              { act: "complete" as const, to: "closed" },
              { act: "investigateFurther" as const, to: "pilot" },
            ],
          },
        ];
      }),
    },
  ],
};

it("maps a unit's own cycle onto the common statuses, so that the portfolio adds up [A-023, A-073 in part, D-24]", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(acts, facts), { maxLength: 8 }), (all) => {
      const derived = all.map(([each, about]) => ({
        ...about,
        status: derive(rowsOf(each, about), version(ownCycle, "2026-01-01")).status,
      }));
      const { total, byStatus } = portfolioTotals(derived);
      expect(byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      for (const { status } of derived) expect(initiativeStatuses).toContain(status);
    }),
  );
  const run = derive(
    rowsOf([3, { outcome: "complete", by: 1 }, { outcome: "investigateFurther", by: 1 }], {
      unitId: 3,
      statedStatus: "idea",
    }),
    version(ownCycle, "2026-01-01"),
  );
  expect(shown(run).passed.map(([key]) => key)).toEqual(["idea", "pilot", "operate"]);
  expect([run.status, run.standing.step?.key]).toEqual(["planning", "pilot"]);
});
