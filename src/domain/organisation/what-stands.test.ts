import { describe, expect, it } from "vitest";
import { instant } from "#domain/shared/calendar.ts";
import type { Past } from "#domain/shared/row-history.ts";
import { whatStands } from "./what-stands.ts";

const [allowed, stranger] = [1, 2];
const at = instant("2026-11-18T09:00:00Z");

type Written = readonly [day: string, by: number];

function versions(said: readonly Written[]): readonly Past<{ day: string }>[] {
  if (at === undefined) throw new Error("no time");
  return said.map(([day, by]) => ({ said: { day }, by, at }));
}
const stands = (...said: readonly Written[]) => whatStands(versions(said), (by) => by === allowed);

describe("what stands of a row that more people can change than may", () => {
  it("is what it began as until somebody who may says otherwise", () => {
    expect(stands(["1", stranger])).toEqual({ said: { day: "1" }, refused: undefined });
    expect(stands(["1", stranger], ["2", stranger])).toEqual({ said: { day: "1" }, refused: stranger });
    expect(stands(["1", stranger], ["2", allowed])).toEqual({ said: { day: "2" }, refused: undefined });
  });

  it("is not what a stranger wrote, though somebody who may has changed something else in the row since", () => {
    expect(stands(["1", allowed], ["2", stranger], ["2", allowed])).toEqual({
      said: { day: "1" },
      refused: stranger,
    });
  });

  it("is as before when the stranger has written it back", () => {
    expect(stands(["1", allowed], ["2", stranger], ["1", stranger])).toEqual({
      said: { day: "1" },
      refused: undefined,
    });
  });

  it("is unknown when no version is kept", () => {
    expect(stands()).toBeUndefined();
  });
});
