import { expect, it } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Query } from "#domain/shared/repository.ts";
import { initiativesList } from "./lists/initiatives-list.ts";
import { idRanges, itemQuery } from "./query.ts";

const query = (asked: Query<Initiative>) => itemQuery(initiativesList, ["Id"], asked);

it("says conditions in SharePoint's words", () => {
  expect(
    query({
      where: [
        { property: "status", is: "ne", value: "closed" },
        { property: "unitId", is: "eq", value: 3 },
        { property: "isConfidential", is: "eq", value: false },
        { property: "budget", is: "eq", value: null },
        { property: "id", is: "gt", value: 9 },
      ],
    }).filter,
  ).toBe("Status ne 'Avslutad' and UnitId eq 3 and IsConfidential eq 0 and Budget eq null and Id gt 9");
});

it("sorts rows that are equal by number, so that pages never overlap", () => {
  expect(query({ orderBy: { property: "score", descending: true }, top: 5 })).toEqual({
    select: ["Id"],
    orderBy: [
      { name: "Score", ascending: false },
      { name: "Id", ascending: true },
    ],
    top: 5,
  });
});

it("gathers numbers that lie close together", () => {
  expect(idRanges([9, 1, 3, 3, 2, 100, 5000], 5000, 10)).toEqual([
    { from: 1, to: 9 },
    { from: 100, to: 100 },
    { from: 5000, to: 5000 },
  ]);
  const many = idRanges(Array.from({ length: 12_000 }, (_, index) => index + 1));
  expect(many).toEqual([
    { from: 1, to: 5000 },
    { from: 5001, to: 10_000 },
    { from: 10_001, to: 12_000 },
  ]);
});
