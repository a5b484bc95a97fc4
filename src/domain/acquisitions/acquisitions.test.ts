import { assert, array, constantFrom, integer, option, property, record, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { parameterOn } from "#domain/governance/parameter-on.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import { instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import {
  calculation,
  chainLink,
  dayOf,
  duty,
  initiative,
  moneyLine,
  needLink,
  signOff,
} from "../../../tests/support/records.ts";
import { acquisitionBonds, leastAlike, type Bond } from "./acquisition-bonds.ts";
import { acquisitionNeeds, withPapers, type Acquisition, type AcquisitionNeed } from "./acquisition.ts";
import { groupAcquisitions } from "./group-acquisitions.ts";
import { isAcquisition } from "./is-acquisition.ts";
import { jointAcquisition } from "./joint-acquisition.ts";
import { knownSum } from "./known-sum.ts";
import { limitsOn, reaches } from "./procurement-limits.ts";

const today = dayOf("2025-11-22");
const later = dayOf("2026-11-22");
const at = instant("2026-11-22T08:00:00Z") ?? expect.fail();
const kept = <Row>(id: number, row: Row): Stored<Row> => ({
  ...row,
  id,
  version: "1",
  createdAt: at,
  modifiedAt: at,
  createdBy: 1,
  modifiedBy: 1,
});
const row = (id: number, said: Partial<Initiative> = {}) => kept(id, initiative(said));
const link = (id: number, said: Partial<NeedLink>) => kept(id, needLink(said));
const judged = (model: GoverningModel, said: Partial<Initiative>) =>
  isAcquisition(row(1, said), model, parameterOn(model, today));
const needsOf = (
  rows: readonly Stored<Initiative>[],
  links: readonly Stored<NeedLink>[] = [],
  model: GoverningModel = taby,
) => acquisitionNeeds(rows, links, model, parameterOn(model, today));

const no = { isNewSystem: false, needAnswers: { isReplacement: false, isInfrastructure: false } };

describe("whether it is an acquisition", () => {
  it.each([taby, vaxjo, lund, orebro])(
    "is told by the answers that $key asks for: new or replaced, bought, or a system that goes away [A-040, A-044 in part]",
    (model) => {
      expect(judged(model, { isNewSystem: true })).toBe("yes");
      expect(judged(model, { isNewSystem: false, needAnswers: { isReplacement: true } })).toBe("yes");
      expect(judged(model, { needAnswers: { purchaseValue: 1 } })).toBe("yes");
      expect(judged(model, { needAnswers: { acquisitionForm: "callOff" } })).toBe("yes");
      expect(judged(model, { ...no, replacesIds: [4] })).toBe("yes");
      expect(judged(model, { isNewSystem: false, needAnswers: {} })).toBe("unknown");
    },
  );

  it("waits for every question that the model asks, and for no other [A-044 in part]", () => {
    expect(judged(taby, no)).toBe("no");
    expect(judged(taby, { isNewSystem: false, needAnswers: { isReplacement: false } })).toBe("unknown");
    expect(judged(lund, { isNewSystem: false, needAnswers: { isReplacement: false } })).toBe("no");
    expect(judged(vaxjo, no)).toBe("unknown");
    expect(judged(vaxjo, { ...no, needAnswers: { ...no.needAnswers, isProcurement: false } })).toBe("no");
  });

  it("follows a rule that a municipality has written of its own, when it sends to those who take acquisitions", () => {
    const own: GoverningModel = {
      ...taby,
      questions: taby.questions.filter(({ topic }) => topic !== "routing"),
      routing: taby.routing.slice(0, 1).map((rule) => ({
        ...rule,
        when: { fact: "answer:isLicence", is: true },
      })),
    };
    expect(judged(own, { isNewSystem: undefined, needAnswers: { isLicence: true } })).toBe("yes");
    expect(judged(own, { isNewSystem: undefined, needAnswers: {} })).toBe("unknown");
    expect(judged({ ...own, mandates: [] }, { needAnswers: { isLicence: true } })).toBe("unknown");
  });

  it("counts what nobody can tell, leaves out what is over or confidential, and keeps what went into another as its part", () => {
    const found = needsOf(
      [
        row(1, { isNewSystem: true, unitId: 1, needAnswers: { purchaseValue: 400_000 } }),
        row(2, { isNewSystem: true, unitId: 2, otherUnitIds: [3], status: "closed" }),
        row(3, { isNewSystem: true, status: "rejected" }),
        row(4, { isNewSystem: true, isConfidential: true }),
        row(5, { isNewSystem: undefined }),
        row(6, no),
        row(7, { isNewSystem: true, status: "executing", needAnswers: { purchaseValue: -5 } }),
        row(8, { isNewSystem: true, status: "unstated" }),
      ],
      [link(1, { initiativeId: 1, otherId: 2, kind: "merge" })],
    );
    expect(found).toMatchObject({ unknown: 1, confidential: 1 });
    expect(found.needs).toMatchObject([
      { id: 1, stage: "open", unitIds: [1, 2, 3], purchaseValue: 400_000, mergedIntoId: undefined },
      { id: 2, stage: "open", unitIds: [2, 3], purchaseValue: undefined, mergedIntoId: 1 },
      { id: 7, stage: "decided", purchaseValue: undefined },
      { id: 8, stage: "unknown" },
    ]);
  });
});

describe("what could be bought together", () => {
  const bonded = (
    said: readonly Partial<Initiative>[],
    links: readonly Stored<NeedLink>[] = [],
    likeness?: number,
  ) => {
    const { needs } = needsOf(
      said.map((each, index) => row(index + 1, { isNewSystem: true, unitId: index + 1, ...each })),
      links,
    );
    const alike = likeness === undefined ? [] : [{ oneId: 2, otherId: 1, likeness }];
    return acquisitionBonds(needs, links, alike);
  };
  it("is what somebody called the same, what replaces or belongs to the same, and what is nearly the same in words [A-044, A-066, D-09 in part]", () => {
    expect(bonded([{}, {}])).toEqual([]);
    expect(bonded([{}, {}], [link(1, { kind: "same" })])[0]?.reasons).toMatchObject([{ kind: "said" }]);
    expect(bonded([{ replacesIds: [5, 5] }, { replacesIds: [6, 5] }])[0]?.reasons).toEqual([
      { kind: "replaces", systemId: 5 },
    ]);
    expect(bonded([{ systemId: 7 }, { systemId: 7 }])[0]?.reasons).toEqual([{ kind: "object", systemId: 7 }]);
    expect(bonded([{}, {}], [], leastAlike)[0]?.reasons).toEqual([{ kind: "alike", likeness: leastAlike }]);
    expect(bonded([{}, {}], [], leastAlike - 0.01)).toEqual([]);
    expect(bonded([{}, { unitId: 1 }], [], 1)).toEqual([]);
    expect(bonded([{}, { unitId: undefined }], [], 1)).toEqual([]);
    expect(bonded([{}, {}], [link(1, { kind: "wait" })])).toEqual([]);
  });

  it("is never two that somebody has called different, and what was said last holds", () => {
    const alike = [{ systemId: 7 }, { systemId: 7 }];
    const different = link(1, { kind: "different", reason: "Olika." });
    expect(bonded(alike, [different], 0.9)).toEqual([]);
    expect(bonded(alike, [different, link(2, { kind: "same" })])).toHaveLength(1);
  });

  it("is over when they have become one, and too late when all are decided", () => {
    const stateOf = (second: Partial<Initiative>, links: readonly Stored<NeedLink>[]) => {
      const rows = [
        row(1, { isNewSystem: true, status: "decided" }),
        row(2, { isNewSystem: true, ...second }),
      ];
      const { needs } = needsOf(rows, links);
      return groupAcquisitions(needs, acquisitionBonds(needs, links, []))[0]?.state;
    };
    const same = [link(1, { kind: "same" })];
    expect(stateOf({ status: "idea" }, same)).toBe("canJoin");
    expect(stateOf({ status: "unstated" }, same)).toBe("canJoin");
    expect(stateOf({ status: "executing" }, same)).toBe("decidedApart");
    expect(stateOf({ status: "closed" }, [link(2, { kind: "merge" })])).toBe("joined");
  });

  const ids = array(integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }).map((all) => [
    ...new Set(all),
  ]);
  const pairs = array(record({ one: integer({ min: 1, max: 12 }), other: integer({ min: 1, max: 12 }) }));
  const needOf = (id: number): AcquisitionNeed => ({
    id,
    title: "",
    status: "idea",
    stage: "open",
    unitIds: [id],
    mergedIntoId: undefined,
    purchaseValue: undefined,
    budget: undefined,
    systemId: undefined,
    replacesIds: [],
  });
  const alikeOf = (said: readonly { one: number; other: number }[]) =>
    said.map(({ one, other }) => ({ oneId: one, otherId: other, likeness: 1 }));
  const bondsOf = (needs: readonly AcquisitionNeed[], said: readonly { one: number; other: number }[]) =>
    acquisitionBonds(needs, [], alikeOf(said));

  const links = array(
    record({
      id: integer({ min: 1, max: 99 }),
      initiativeId: integer({ min: 1, max: 12 }),
      otherId: integer({ min: 1, max: 12 }),
    }),
    { maxLength: 6 },
  );
  const sameOf = (said: readonly { id: number; initiativeId: number; otherId: number }[]) =>
    said.map(({ id, ...pair }) => link(id, { ...pair, kind: "same" }));

  it("parts them as an equivalence: each is with itself in one group at most, and whoever is said to be one with a member is one [A-044]", () => {
    assert(
      property(ids, pairs, links, (all, words, said) => {
        const needs = all.map(needOf);
        const bonds: readonly Bond[] = acquisitionBonds(needs, sameOf(said), alikeOf(words));
        const groups = groupAcquisitions(needs, bonds).map(({ members }) => members.map(({ id }) => id));
        const together = (a: number, b: number): boolean =>
          a === b || groups.some((group) => group.includes(a) && group.includes(b));
        expect(new Set(groups.flat()).size).toBe(groups.flat().length);
        const ofFact = bonds.filter(({ reasons }) => reasons.some(({ kind }) => kind === "said"));
        for (const { oneId, otherId } of ofFact) expect(together(oneId, otherId)).toBe(true);
        for (const group of groups)
          for (const id of group)
            expect(bonds.some(({ oneId, otherId }) => oneId === id || otherId === id)).toBe(true);
      }),
    );
  });

  it("reaches one step by words: all who were only alike are alike one and the same member [A-044, A-066]", () => {
    assert(
      property(ids, pairs, (all, words) => {
        const needs = all.map(needOf);
        const bonds = acquisitionBonds(needs, [], alikeOf(words));
        const areBound = (a: number, b: number): boolean =>
          a === b ||
          bonds.some(({ oneId, otherId }) => oneId === Math.min(a, b) && otherId === Math.max(a, b));
        for (const { members } of groupAcquisitions(needs, bonds))
          expect(members.some((hub) => members.every(({ id }) => areBound(hub.id, id)))).toBe(true);
      }),
    );
    const chain = [1, 2, 3, 4, 5].map((oneId) => ({ oneId, otherId: oneId + 1, likeness: 0.6 }));
    const needs = [1, 2, 3, 4, 5, 6].map(needOf);
    const parts = groupAcquisitions(needs, acquisitionBonds(needs, [], chain));
    expect(parts.map(({ members }) => members.map(({ id }) => id))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it("binds thousands that share a system without comparing each with each, and keeps apart what is called different", () => {
    const needs = Array.from({ length: 3000 }, (_, index) => ({ ...needOf(index + 1), systemId: 7 }));
    const bonds = acquisitionBonds(needs, [link(1, { initiativeId: 1, otherId: 2, kind: "different" })], []);
    expect(bonds.length).toBeLessThan(needs.length);
    expect(bonds.some(({ oneId, otherId }) => oneId === 1 && otherId === 2)).toBe(false);
    const together = groupAcquisitions(needs, bonds);
    expect(Math.max(...together.map(({ members }) => members.length))).toBeGreaterThan(2990);
  });

  it("does not mind the order in which they come, or which of two is named first", () => {
    assert(
      property(
        ids.chain((all) =>
          shuffledSubarray(all, { minLength: all.length }).map((mixed) => [all, mixed] as const),
        ),
        pairs,
        ([all, mixed], said) => {
          const grouped = (order: readonly number[], how: typeof said) => {
            const needs = order.map(needOf);
            return groupAcquisitions(needs, bondsOf(needs, how));
          };
          const turned = said.toReversed().map(({ one, other }) => ({ one: other, other: one }));
          const sorted = (groups: ReturnType<typeof grouped>) =>
            groups.toSorted((a, b) => (a.members[0]?.id ?? 0) - (b.members[0]?.id ?? 0));
          expect(sorted(grouped(mixed, turned))).toEqual(sorted(grouped(all, said)));
        },
      ),
    );
  });
});

const papers = (
  id: number,
  said: Partial<Initiative>,
  {
    lines,
    ...more
  }: Partial<Parameters<typeof withPapers>[1]> & { lines?: Parameters<typeof calculation>[0] } = {},
  day = today,
): Acquisition => {
  const made = row(id, { isNewSystem: true, ...said });
  const [need] = needsOf([made]).needs;
  if (!need) throw new Error("It is no acquisition.");
  const made2 = lines && calculation(lines);
  return withPapers(need, { row: made, calculation: made2, signOffs: [], duties: [], ...more }, taby, day);
};

const classes = {
  classConfidentiality: "level-2",
  classCorrectness: "level-1",
  classAvailability: "level-3",
  hasPersonalData: true,
  hasSensitiveData: false,
};

describe("security", () => {
  const both = [
    kept(1, signOff({ aspect: "security" })),
    kept(2, signOff({ aspect: "law", verdict: "withConditions" })),
  ];
  const classed = { needAnswers: classes };
  it("is the classes, personal data, newest words and duties that wait, the worst first [A-044, A-220 in part, A-224 in part]", () => {
    expect(papers(1, classed, { signOffs: both }).security).toEqual({
      state: "conditions",
      levels: { classConfidentiality: 2, classCorrectness: 1, classAvailability: 3 },
      personalData: true,
      sensitiveData: false,
      verdicts: { security: "suitable", law: "withConditions" },
      openDuties: 0,
      overdueDuties: 0,
    });
    const open = duty({ rule: "classRequirements", dueOn: dayOf("2025-12-01") });
    const state = (said: Parameters<typeof papers>[2], day = today) =>
      papers(1, classed, { signOffs: both, ...said }, day).security.state;
    expect(state({ duties: [open] })).toBe("open");
    expect(state({ duties: [open] }, later)).toBe("overdue");
    expect(state({ duties: [{ ...open, state: "done" }] }, later)).toBe("conditions");
    const refused = kept(3, signOff({ aspect: "law", verdict: "notSuitable" }));
    expect(state({ duties: [open], signOffs: [...both, refused] }, later)).toBe("notSuitable");
    expect(state({ signOffs: [...both, kept(4, signOff({ aspect: "law" }))] })).toBe("clear");
    expect(state({ signOffs: both.slice(0, 1) })).toBe("notAssessed");
  });

  it("is not assessed while a question of it waits for an answer, and says what the model does not ask", () => {
    expect(papers(1, {}, { signOffs: both }).security).toMatchObject({
      state: "notAssessed",
      personalData: undefined,
      levels: { classAvailability: undefined },
    });
    const made = row(1, { isNewSystem: true });
    const [need] = needsOf([made]).needs;
    const silent = { ...taby, questions: [] };
    const found =
      need &&
      withPapers(need, { row: made, calculation: undefined, signOffs: both, duties: [] }, silent, today);
    expect(found?.security).toMatchObject({ state: "conditions", personalData: "notAsked" });
  });

  it("counts duties of security and law, by question or by who settles them, and those whose rule is gone; no others", () => {
    const all = ["classification", "advertise", "retire", "internalControl", "of-an-older-model"];
    const { security } = papers(1, {}, { duties: all.map((rule) => duty({ rule })) }, later);
    expect(security.openDuties).toBe(3);
  });
});

describe("acquisitions together", () => {
  const limits = limitsOn(taby, today);
  const effect = (unitId: number | undefined, amount: number, year = 1) =>
    moneyLine({ unitId, amount, year });
  const cost = (year: number, amount: number) => moneyLine({ kind: "cost", year, amount });
  const alarm = papers(
    1,
    { unitId: 1, needAnswers: { purchaseValue: 450_000 }, replacesIds: [9], budget: 300_000 },
    {
      lines: {
        horizon: 2,
        discountRate: 0,
        lines: [
          cost(0, 200_000),
          cost(1, 40_000),
          effect(1, 100_000),
          effect(2, 60_000, 2),
          effect(3, 20_000),
        ],
        chain: [chainLink({ goal: "critical" }), chainLink({ goal: "efficiency" })],
      },
    },
  );
  const cabinet = papers(
    2,
    { unitId: 2, needAnswers: { purchaseValue: 350_000, ...classes }, replacesIds: [9, 8] },
    {
      lines: {
        horizon: 1,
        discountRate: 0,
        lines: [cost(0, 50_000), effect(2, 30_000), effect(undefined, 10_000)],
        chain: [chainLink({ goal: "critical" })],
      },
    },
  );
  const systems = [
    { id: 8, yearlyCost: undefined },
    { id: 9, yearlyCost: 700_000 },
  ];

  it("have a value, costs and benefits in common, units that gain and a limit that only both reach [A-044, A-043 in part]", () => {
    const joint = jointAcquisition([alarm, cabinet], limits, systems);
    expect(joint).toMatchObject({
      unitIds: [1, 2],
      purchaseValue: { sum: 800_000, known: 2, of: 2 },
      budget: { sum: 300_000, known: 1, of: 2 },
      investment: { sum: 250_000 },
      runningYearly: { sum: 20_000 },
      effectYearly: { sum: 90_000 + 40_000 },
      netPresentValue: { sum: 180_000 - 240_000 + (40_000 - 50_000) },
      gains: [
        { unitId: 2, yearly: 60_000 },
        { unitId: 1, yearly: 50_000 },
        { unitId: 3, yearly: 10_000 },
      ],
      ofUnknownUnit: 10_000,
      inCommon: 120_000,
      elsewhere: [{ unitId: 3, yearly: 10_000 }],
      goals: [{ goal: "critical", unitIds: [1, 2] }],
      security: "notAssessed",
      replacesIds: [8, 9],
      replacedYearly: { sum: 700_000, known: 1, of: 2 },
    });
    expect(joint.limits).toMatchObject([
      { limit: { key: "directProcurementLimit" }, together: "yes", alone: [] },
      { limit: { key: "euThreshold" }, together: "no", alone: [] },
    ]);
  });

  it("have nothing in common while one unit gains", () => {
    expect(jointAcquisition([papers(3, { unitId: 1 })], limits, []).inCommon).toBe(0);
    const own = papers(4, { unitId: 1 }, { lines: { lines: [effect(1, 5)] } });
    expect(jointAcquisition([own], limits, []).inCommon).toBe(0);
  });

  it("reach a limit as soon as what is known does, and stay below it only when all is known; without a limit nobody can say", () => {
    const [direct] = limits;
    if (!direct) throw new Error("Täby has a limit of direct procurement.");
    expect(direct.parameter?.value).toBe(700_000);
    expect(reaches(knownSum([700_000, undefined]), direct)).toBe("yes");
    expect(reaches(knownSum([699_999, undefined]), direct)).toBe("unknown");
    expect(reaches(knownSum([699_999, 0]), direct)).toBe("no");
    expect(reaches(knownSum([]), direct)).toBe("unknown");
    const [, europe] = limitsOn({ parameters: [] }, today);
    expect(europe && reaches(knownSum([9_000_000]), europe)).toBe("unknown");
  });

  it("are worth the sum of their parts, however they are parted and in any order [A-044]", () => {
    const part = record({
      value: option(integer({ min: 0, max: 3_000_000 }), { nil: undefined }),
      unit: integer({ min: 1, max: 4 }),
      gain: constantFrom(0, 10_000, 25_000),
    });
    assert(
      property(array(part, { minLength: 1, maxLength: 8 }), integer({ min: 0, max: 8 }), (parts, cut) => {
        const all = parts.map(({ value, unit, gain }, index) =>
          papers(
            index + 1,
            { unitId: unit, needAnswers: value === undefined ? {} : { purchaseValue: value } },
            { lines: { horizon: 1, discountRate: 0, lines: [effect(unit, gain)] } },
          ),
        );
        const whole = jointAcquisition(all, limits, []);
        const [one, other] = [all.slice(0, cut), all.slice(cut)].map((each) =>
          jointAcquisition(each, limits, []),
        );
        for (const figure of ["purchaseValue", "effectYearly", "investment"] as const) {
          const [a, b] = [one?.[figure], other?.[figure]];
          expect(whole[figure]).toEqual({
            sum: (a?.sum ?? 0) + (b?.sum ?? 0),
            known: (a?.known ?? 0) + (b?.known ?? 0),
            of: (a?.of ?? 0) + (b?.of ?? 0),
          });
        }
        expect(jointAcquisition(all.toReversed(), limits, [])).toEqual(whole);
        const below = whole.limits.filter(({ together }) => together === "no");
        for (const { limit } of below)
          expect(whole.purchaseValue.sum).toBeLessThan(limit.parameter?.value ?? 0);
      }),
    );
  });
});
