import { expect, it } from "vitest";
import fc from "fast-check";
import { ListsChangedError } from "#domain/shared/failures.ts";
import { initiativesList } from "#sharepoint/lists/initiatives-list.ts";

const { needAnswers, costSplit } = initiativesList.columns;

it("reads back any answers to the questions that it wrote, whatever the questions are called", () => {
  const answer = fc.oneof(fc.boolean(), fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), answer, { noNullPrototype: true }), (answers) => {
      const read = needAnswers.read(needAnswers.write(answers));
      expect(Object.entries(read)).toEqual(Object.entries(JSON.parse(JSON.stringify(answers)) as object));
    }),
  );
  expect(needAnswers.read("")).toEqual({});
  expect(needAnswers.read('{"a":null,"b":0}')).toEqual({ b: 0 });
});

it("reads back who pays what, and an empty cell as nobody", () => {
  const shares = [
    { unitId: 3, percent: 62.5 },
    { unitId: 7, percent: 37.5 },
  ];
  expect(costSplit.read(costSplit.write(shares))).toEqual(shares);
  expect(costSplit.read(null)).toEqual([]);
});

it("says that the list has changed when a cell holds anything else", () => {
  for (const cell of ["[]", "7", '{"a":{}}', '{"a":["x"]}', "{"])
    expect(() => needAnswers.read(cell)).toThrow(ListsChangedError);
  for (const cell of ["{}", "[7]", '[{"unitId":1}]', '[{"unitId":1,"percent":"50"}]', '[{"percent":50}]'])
    expect(() => costSplit.read(cell)).toThrow(ListsChangedError);
});
