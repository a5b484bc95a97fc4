import { ListsChangedError } from "#domain/shared/failures.ts";
import { expect, it } from "vitest";
import { valuationsList } from "./valuations-list.ts";

const { answers } = valuationsList.columns;
const read = (cell: unknown) => answers.read(JSON.stringify(cell));

it("reads back the answers that it wrote, and an empty cell as none", () => {
  const given = { benefit: { level: 3, reason: "Färre resor" }, risk: { level: 1, reason: "" } };
  expect(answers.read(answers.write(given))).toEqual(given);
  expect(answers.read("")).toEqual({});
});

it("reads an answer in words, which has no level, as it was written", () => {
  const given = { goals: { level: undefined, reason: "Stödjer mål 3" }, risk: { level: 5, reason: "" } };
  const written = answers.write(given);
  expect(answers.read(written)).toStrictEqual(given);
  expect(answers.write(answers.read(written))).toBe(written);
  expect(answers.read('{"goals":{"level":null,"reason":"Stödjer mål 3"}}')).toStrictEqual({
    goals: given.goals,
  });
});

it("says that the list has changed when a cell holds anything else", () => {
  for (const cell of [
    [],
    "text",
    7,
    { benefit: 3 },
    { benefit: { level: "3", reason: "" } },
    { benefit: { level: 3 } },
  ])
    expect(() => read(cell)).toThrow(ListsChangedError);
  expect(() => answers.read("{")).toThrow(ListsChangedError);
});
