import { describe, expect, it } from "vitest";
import { cellAfterKey } from "./use-grid-focus.ts";

const size = { rowCount: 51, columnCount: 8 };
const after = (row: number, column: number, key: string, ctrlKey = false) =>
  cellAfterKey({ row, column }, { key, ctrlKey }, size);

describe("cellAfterKey", () => {
  it("moves one cell with the arrow keys, from the header into the rows", () => {
    expect(after(0, 2, "ArrowDown")).toEqual({ row: 1, column: 2 });
    expect(after(3, 2, "ArrowRight")).toEqual({ row: 3, column: 3 });
  });

  it("stops at the edges", () => {
    expect(after(0, 0, "ArrowUp")).toEqual({ row: 0, column: 0 });
    expect(after(0, 0, "ArrowLeft")).toEqual({ row: 0, column: 0 });
    expect(after(50, 7, "ArrowDown")).toEqual({ row: 50, column: 7 });
    expect(after(50, 7, "ArrowRight")).toEqual({ row: 50, column: 7 });
  });

  it("goes to the ends of the row with Home and End, of the grid with Ctrl", () => {
    expect(after(5, 3, "Home")).toEqual({ row: 5, column: 0 });
    expect(after(5, 3, "End")).toEqual({ row: 5, column: 7 });
    expect(after(5, 3, "Home", true)).toEqual({ row: 0, column: 0 });
    expect(after(5, 3, "End", true)).toEqual({ row: 50, column: 7 });
  });

  it("goes ten rows with Page Up and Page Down", () => {
    expect(after(45, 1, "PageDown")).toEqual({ row: 50, column: 1 });
    expect(after(45, 1, "PageUp")).toEqual({ row: 35, column: 1 });
  });

  it("leaves other keys alone", () => {
    expect(after(1, 1, "Tab")).toBeUndefined();
  });
});
