import { expect, it } from "vitest";
import { mergeEdits } from "./merge-edits.ts";

const fields = ["title", "need", "volumes"] as const;
const opened = { title: "Taggar", need: "Hitta nycklar", volumes: "" };

it("keeps both persons' changes when they touched different fields", () => {
  const merge = mergeEdits(fields, {
    opened,
    mine: { ...opened, need: "Spåra nycklar" },
    theirs: { ...opened, volumes: "40 skåp" },
  });
  expect(merge).toEqual({
    merged: { title: "Taggar", need: "Spåra nycklar", volumes: "40 skåp" },
    differences: [],
  });
});

it("lists a field that both changed, with both versions, and loses neither", () => {
  const merge = mergeEdits(fields, {
    opened,
    mine: { ...opened, title: "Nyckelskåp" },
    theirs: { ...opened, title: "Medicinskåp" },
  });
  expect(merge.differences).toEqual([{ field: "title", mine: "Nyckelskåp", theirs: "Medicinskåp" }]);
  expect(merge.merged.title).toBe("Nyckelskåp");
});

it("is no conflict when both wrote the same", () => {
  const same = { ...opened, volumes: "40 skåp" };
  expect(mergeEdits(fields, { opened, mine: same, theirs: same }).differences).toEqual([]);
});
