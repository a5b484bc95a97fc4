import { expect, it } from "vitest";
import { decisionsList } from "#sharepoint/lists/decisions-list.ts";
import { initiativesList } from "#sharepoint/lists/initiatives-list.ts";
import { peopleList } from "#sharepoint/lists/people-list.ts";
import { allLists } from "#sharepoint/lists/all-lists.ts";
import { note, optionalNumber, text } from "./columns.ts";
import { listNames } from "./list-names.ts";
import { columnsOf, defineList, fromItem, internalName, restName, selected, toItem } from "./list.ts";
import { longestPart } from "./long-text.ts";
import { everyone } from "./rights.ts";

interface Thing {
  readonly title: string;
  readonly weight: number | undefined;
}

const about = {
  name: "Units",
  title: { sv: "Saker", en: "Things" },
  purpose: { sv: "", en: "" },
  view: ["title"],
  rights: everyone("read"),
} as const;

const things = defineList<Thing>({
  ...about,
  columns: { title: text("Rubrik", "Title"), weight: optionalNumber("Vikt", "Weight") },
});

it("does not compile when a property has no column, or one of another type", () => {
  const title = text("Rubrik", "Title");
  // @ts-expect-error -- weight has no column
  const lacking = defineList<Thing>({ ...about, columns: { title } });
  // @ts-expect-error -- weight is no text
  const wrong = defineList<Thing>({ ...about, columns: { title, weight: text("Vikt", "Weight") } });
  expect([lacking, wrong]).toHaveLength(2);
});

const item = {
  Id: 7,
  "odata.etag": '"guid,3"',
  Created: "2026-11-22T08:00:00Z",
  Modified: "2026-11-22T09:00:00Z",
  AuthorId: 11,
  EditorId: 12,
  Title: "Sak",
  Weight: null,
};

it("reads an item as a record with its number, version, times and authors", () => {
  expect(fromItem(things, item)).toEqual({
    id: 7,
    version: '"guid,3"',
    createdAt: "2026-11-22T08:00:00Z",
    modifiedAt: "2026-11-22T09:00:00Z",
    createdBy: 11,
    modifiedBy: 12,
    title: "Sak",
    weight: undefined,
  });
});

it("writes only what is said, clears what is undefined, and passes nothing on that is no column", () => {
  expect(toItem(things, { weight: undefined })).toEqual({ Weight: null });
  const more = { title: "Ny", id: 7, constructor: "x" };
  expect(toItem(things, more)).toEqual({ Title: "Ny" });
});

it("keeps a long text in several columns, one after the other, and clears those that it no longer needs", () => {
  const long = defineList<{ readonly text: string }>({
    ...about,
    columns: { text: { ...note("Text", "Text"), parts: 3 } },
    view: [],
  });
  expect(selected(long, ["text"]).slice(5)).toEqual(["Text", "Text2", "Text3"]);
  const said = "å".repeat(longestPart + 5);
  const written = toItem(long, { text: said });
  expect(written).toEqual({ Text: "å".repeat(longestPart), Text2: "ååååå", Text3: null });
  expect(fromItem(long, { ...item, ...written }).text).toBe(said);
  expect(toItem(long, { text: "kort" })).toEqual({ Text: "kort", Text2: null, Text3: null });
  expect(() => toItem(long, { text: "å".repeat(3 * longestPart + 1) })).toThrow(RangeError);
  expect(columnsOf(long).map(([name, { label }]) => [name, label.sv])).toEqual([
    ["Text", "Text"],
    ["Text2", "Text 2"],
    ["Text3", "Text 3"],
  ]);
});

it("names the list, the row and the column that cannot be read", () => {
  const row = { ...item, InitiativeId: 1, DecidedById: 1, Outcome: "Bordläggs" };
  expect(() => fromItem(decisionsList, row)).toThrow('Beslut 7, Utfall: "Bordläggs" has no meaning there.');
  expect(() => fromItem(things, { ...item, Created: undefined })).toThrow("no time");
});

it("derives internal names from properties, and reads links by their numbers", () => {
  const { columns } = initiativesList;
  expect(internalName("unitId", columns.unitId)).toBe("Unit");
  expect(restName("unitId", columns.unitId)).toBe("UnitId");
  expect(restName("otherUnitIds", columns.otherUnitIds)).toBe("OtherUnitsId");
  expect(restName("title", columns.title)).toBe("Title");
  expect(restName("accountId", peopleList.columns.accountId)).toBe("AccountId");
  expect(restName("objectId", peopleList.columns.objectId)).toBe("ObjectId");
  expect(selected(things)).toEqual(["Id", "Created", "Modified", "AuthorId", "EditorId", "Title", "Weight"]);
});

it("keeps every list within SharePoint's limits: 20 indexes, 12 links in a query, names of 32 ASCII letters", () => {
  expect(allLists.map(({ name }) => name)).toEqual(listNames);
  for (const list of allLists) {
    const columns = Object.entries(list.columns);
    expect(
      columns.filter(([, { indexed, unique }]) => indexed === true || unique === true).length,
    ).toBeLessThan(20);
    const authors = 2;
    expect(columns.filter(([, { type }]) => /Lookup|User/.test(type)).length + authors).toBeLessThanOrEqual(
      12,
    );
    const named = columnsOf(list);
    const names = named.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z]{1,31}[2-9]?$/);
    const labels = named.map(([, { label }]) => label.sv);
    expect(new Set(labels).size).toBe(labels.length);
  }
});
