import { inOrder } from "#domain/meetings/agenda.ts";
import { describe, expect, it } from "vitest";
import { movedPosition } from "./agenda-order.ts";

const items = [
  { id: 11, position: 1 },
  { id: 12, position: 2 },
  { id: 13, position: 3 },
];

const orderAfter = (id: number, step: "up" | "down"): readonly number[] => {
  const position = movedPosition(items, id, step);
  if (position === undefined) return [];
  return inOrder(items.map((item) => (item.id === id ? { id, position } : item))).map((item) => item.id);
};

describe("the order of an agenda", () => {
  it("moves one item a step by changing that item only", () => {
    expect(orderAfter(13, "up")).toEqual([11, 13, 12]);
    expect(orderAfter(12, "up")).toEqual([12, 11, 13]);
    expect(orderAfter(11, "down")).toEqual([12, 11, 13]);
    expect(orderAfter(12, "down")).toEqual([11, 13, 12]);
  });

  it("has nowhere to move the first up or the last down", () => {
    expect(movedPosition(items, 11, "up")).toBeUndefined();
    expect(movedPosition(items, 13, "down")).toBeUndefined();
    expect(movedPosition(items, 99, "up")).toBeUndefined();
  });
});
