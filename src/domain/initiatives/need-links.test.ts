import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Stored } from "#domain/shared/stored.ts";
import { initiative, minute, organisation, chain, person } from "../../../tests/support/governed-case.ts";
import { linkProblems } from "./link-problems.ts";
import { needLinkKinds, type NeedLink, type NeedLinkKind } from "./need-link.ts";
import { goneInto, linkBetween, linksThatHold, mayLink, mergedInto, participantsOf } from "./need-links.ts";
import { parallelProjects } from "./parallel-projects.ts";

const link = (
  id: number,
  initiativeId: number,
  otherId: number,
  kind: NeedLinkKind,
  more: Partial<Stored<NeedLink>> = {},
): Stored<NeedLink> => ({
  id,
  version: "1",
  createdAt: minute(2, id),
  modifiedAt: minute(2, id),
  createdBy: 101,
  modifiedBy: 101,
  key: `link-${String(id)}`,
  initiativeId,
  otherId,
  kind,
  reason: "",
  statedById: 1,
  costSplit: [],
  ...more,
});
const units = (id: number, unitId: number | undefined, otherUnitIds: readonly number[] = []) => ({
  id,
  unitId,
  otherUnitIds,
});

describe("what is said of two needs", () => {
  it("is the newest word, whichever of the two it was written on [D-09 in part]", () => {
    const links = [link(1, 1, 2, "same"), link(2, 2, 1, "different"), link(3, 1, 3, "wait")];
    expect(linkBetween(links, 1, 2)?.kind).toBe("different");
    expect(linkBetween(links, 3, 1)?.kind).toBe("wait");
    expect(linkBetween(links, 2, 3)).toBeUndefined();
  });

  it("leaves standing that one makes the other possible, each way by itself [A-090 in part]", () => {
    const links = [link(1, 1, 2, "enables"), link(2, 2, 1, "different"), link(3, 2, 1, "enables")];
    expect(linksThatHold(links).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(linkBetween(links, 1, 2)?.id).toBe(2);
  });

  it("does not depend on the order in which the rows are read, and is one word for each pair", () => {
    const anyLink = fc.record({
      one: fc.integer({ min: 1, max: 4 }),
      other: fc.integer({ min: 1, max: 4 }),
      kind: fc.constantFrom(...needLinkKinds),
    });
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 20 }), fc.gen(), (all, gen) => {
        const links = all.map(({ one, other, kind }, index) => link(index + 1, one, other, kind));
        const mixed = gen(fc.shuffledSubarray<Stored<NeedLink>>, links, { minLength: links.length });
        const held = linksThatHold(links).filter(({ kind }) => kind !== "enables");
        expect(linksThatHold(mixed)).toEqual(linksThatHold(links));
        const pairs = held.map(({ initiativeId, otherId }) =>
          [initiativeId, otherId].toSorted((a, b) => a - b).join(),
        );
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });
});

describe("needs that became one", () => {
  const links = [
    link(1, 1, 2, "merge"),
    link(2, 2, 3, "merge"),
    link(3, 1, 4, "merge"),
    link(4, 4, 1, "different"),
  ];
  it("know which of them goes on, and all that went into it", () => {
    expect([1, 2, 3, 4].map((id) => mergedInto(links, id))).toEqual([undefined, 1, 2, undefined]);
    expect(goneInto(links, 1)).toEqual([2, 3]);
  });

  it("are a matter for every unit that was in any of them, the lead's first [A-078 in part]", () => {
    const all = [units(1, 10, [11]), units(2, 20), units(3, 11, [30]), units(4, 40)];
    expect(participantsOf(units(1, 10, [11]), all, links)).toEqual([10, 11, 20, 30]);
  });

  it("end by those who may speak for the one that ends: owner, manager, their deputies, coordinator", () => {
    const may = (id: number) => {
      const who = organisation.people.find((each) => each.id === id) ?? person(id, []);
      return mayLink(who, initiative(), chain, organisation);
    };
    expect([1, 2, 3, 9].map(may)).toEqual([true, true, true, true]);
    expect([4, 5, 6, 7, 8].map(may)).toEqual([false, false, false, false, false]);
  });
});

describe("a word on two needs", () => {
  const initiatives = [units(1, 10), units(2, 20), units(3, undefined), units(4, 40)];
  const said = (changes: Partial<NeedLink>, links: readonly Stored<NeedLink>[] = [], needsSplit = true) =>
    linkProblems({ ...link(9, 1, 2, "same"), ...changes }, { links, initiatives, needsSplit }).map(
      ({ field }) => field,
    );
  const half = [
    { unitId: 10, percent: 50 },
    { unitId: 20, percent: 50 },
  ];

  it("says why when they differ [D-09]", () => {
    expect(said({ kind: "different" })).toEqual(["reason"]);
    expect(said({ kind: "different", reason: "Andra lagkrav" })).toEqual([]);
    expect([said({}), said({ kind: "wait" })]).toEqual([[], []]);
    expect(said({ otherId: 1 })).toEqual(["otherId"]);
  });

  it("names who leads and who pays what when they become one [A-078, D-09]", () => {
    expect(said({ kind: "merge", costSplit: half })).toEqual([]);
    expect(said({ kind: "merge", costSplit: half.slice(0, 1) })).not.toEqual([]);
    expect(said({ kind: "merge" })).not.toEqual([]);
    expect(said({ kind: "merge" }, [], false)).toEqual([]);
    expect(said({ kind: "merge", initiativeId: 3, costSplit: half })).toEqual(["initiativeId"]);
  });

  it("never makes a ring, nor sends anybody to what has gone into another", () => {
    const links = [link(1, 4, 1, "merge"), link(2, 4, 2, "merge")];
    expect(said({ kind: "merge", costSplit: half }, links)).toEqual(["initiativeId"]);
    expect(said({ kind: "merge", initiativeId: 4, otherId: 1 }, [link(1, 2, 1, "merge")])).toEqual([
      "otherId",
    ]);
  });
});

describe("parallel projects", () => {
  const row = (id: number, unitId: number | undefined, day: number, more = {}) => ({
    id,
    unitId,
    status: "executing" as const,
    createdAt: minute(day, 0),
    isConfidential: false,
    ...more,
  });
  const alike = (oneId: number, otherId: number, likeness = 0.5) => ({ oneId, otherId, likeness });

  it("are alike, in different units and answered by nobody; those that have waited longest first [A-079, D-09]", () => {
    const rows = [row(1, 10, 1), row(2, 20, 5), row(3, 30, 3), row(4, 10, 2), row(5, undefined, 2)];
    const pairs = [alike(1, 2), alike(2, 1), alike(3, 1), alike(1, 4), alike(1, 5), alike(2, 3)];
    const links = [link(1, 3, 2, "different")];
    expect(parallelProjects(rows, pairs, links).map(({ older, newer }) => [older.id, newer.id])).toEqual([
      [1, 3],
      [1, 2],
    ]);
  });

  it("are not told of what is over, nor of what is confidential", () => {
    const rows = [
      row(1, 10, 1),
      row(2, 20, 1, { status: "closed" }),
      row(3, 30, 1, { isConfidential: true }),
    ];
    expect(parallelProjects(rows, [alike(1, 2), alike(1, 3)], [])).toEqual([]);
  });
});
