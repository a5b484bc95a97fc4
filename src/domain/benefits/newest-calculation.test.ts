import { describe, expect, it } from "vitest";
import { calculation } from "../../../tests/support/records.ts";
import { instant } from "#domain/shared/calendar.ts";
import { newestCalculations } from "./newest-calculation.ts";

const row = (id: number, initiativeId: number) => {
  const at = instant("2026-11-22T08:00:00Z");
  if (!at) throw new Error("no instant");
  return {
    ...calculation({ initiativeId }),
    id,
    version: "1",
    createdAt: at,
    modifiedAt: at,
    createdBy: 1,
    modifiedBy: 1,
  };
};

describe("newestCalculations", () => {
  it("holds the newest version of each initiative's calculation, in whatever order the rows come", () => {
    const newest = newestCalculations([row(7, 1), row(9, 1), row(8, 1), row(3, 2)]);
    expect([...newest].map(([initiativeId, { id }]) => [initiativeId, id])).toEqual([
      [1, 9],
      [2, 3],
    ]);
  });
});
