import { expect, it } from "vitest";
import * as z from "zod/mini";
import { ListsChangedError } from "#domain/shared/failures.ts";
import { initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import { roleLabels } from "#domain/organisation/person.ts";
import { allLists } from "#sharepoint/lists/all-lists.ts";
import { choice, kronor, lookups, multiChoice, number, optionalChoice, text } from "./columns.ts";
import { day, optionalDay, optionalInstant, partialDate } from "./date-columns.ts";
import { fieldXml } from "./field-xml.ts";
import { json } from "./json-column.ts";

const status = choice("Status", "Status", initiativeStatusLabels);

it("keeps a choice as its Swedish label, and reads the product's word and the English label too", () => {
  expect(status.write("forDecision")).toBe("För beslut");
  for (const raw of ["För beslut", "For decision", "forDecision"])
    expect(status.read(raw)).toBe("forDecision");
  expect(status.filterLiteral?.("forDecision")).toBe("'För beslut'");
});

it("names the column when it holds a choice that somebody has added, unless such a row has a place", () => {
  expect(() => status.read("Påhittad")).toThrow(ListsChangedError);
  expect(() => status.read("Påhittad")).toThrow('"Påhittad" has no meaning there.');
  const lenient = choice("Status", "Status", initiativeStatusLabels, { whenUnknown: "unstated" });
  expect(lenient.read("Påhittad")).toBe("unstated");
  expect(optionalChoice("Status", "Status", initiativeStatusLabels).read("Påhittad")).toBeUndefined();
});

it("leaves out the roles that it does not know", () => {
  const roles = multiChoice("Roller", "Roles", roleLabels);
  expect(roles.read(["Chef", "Kung"])).toEqual(["manager"]);
  expect(roles.read(null)).toEqual([]);
  expect(roles.write(["manager", "auditor"])).toEqual(["Chef", "Revisor"]);
});

it("has labels that tell every choice of every column apart", () => {
  for (const list of allLists)
    for (const { choices = [] } of Object.values(list.columns))
      expect(new Set(choices).size).toBe(choices.length);
});

it("reads a day as it is in Sweden, whatever the site's time zone made of it", () => {
  const column = optionalDay("Dag", "Day");
  expect(column.read("2026-11-21T23:00:00Z")).toBe("2026-11-22");
  expect(column.read("2026-06-21T22:00:00Z")).toBe("2026-06-22");
  expect(column.read("2026-11-22T00:00:00Z")).toBe("2026-11-22");
  const written = column.read("2026-10-25T12:00:00Z");
  expect(written && column.write(written)).toBe("2026-10-25T12:00:00Z");
  expect(column.read("inte än")).toBeUndefined();
});

it("reads a row without its day as long ago or never, so that it can be seen to be wrong", () => {
  expect(day("Senast", "Due", { whenEmpty: "longAgo" }).read(null)).toBe("1900-01-01");
  expect(day("Tar över", "Takes over", { whenEmpty: "never" }).read(null)).toBe("9999-12-31");
  expect(day("Senast", "Due", { whenEmpty: "longAgo" }).read("2026-11-21T23:00:00Z")).toBe("2026-11-22");
  expect(kronor("Belopp", "Amount").read(null)).toBe(0);
});

it("reads moments to the second, and dates that are known in part", () => {
  expect(optionalInstant("När", "When").read("2026-11-22T08:00:00.123Z")).toBe("2026-11-22T08:00:00Z");
  const start = partialDate("Start", "Start");
  for (const written of ["2017", "2017-23", "2018-11-06", "2023/2024", "2024-02/2024-03"])
    expect(start.read(written)).toBe(written);
  expect(start.read("hösten 2017")).toBeUndefined();
});

it("never lets a value end its literal", () => {
  expect(text("T", "T").filterLiteral?.("O'Brien' or 1 eq 1")).toBe("'O''Brien'' or 1 eq 1'");
  expect(() => number("N", "N").filterLiteral?.("1 or 1 eq 1")).toThrow(RangeError);
  expect(() => optionalInstant("I", "I").filterLiteral?.("2026-11-22T08:00:00Z' or 'a' eq 'a")).toThrow(
    RangeError,
  );
});

it("checks what it reads from JSON", () => {
  const column = json("Svar", "Answers", z.record(z.string(), z.number()), { whenEmpty: {} });
  expect(column.read('{"a":1}')).toEqual({ a: 1 });
  expect(column.read(null)).toEqual({});
  expect(column.write({ b: 2, a: 1 })).toBe('{"b":2,"a":1}');
  expect(() => column.read('{"a":"1"}')).toThrow("something else than it should");
  expect(() => column.read("{")).toThrow(ListsChangedError);
});

it("writes the same value as the same JSON, whatever the order in which its properties stand", () => {
  const shape = z.object({ sv: z.string(), en: z.string() });
  const column = json("Text", "Text", shape, { whenEmpty: { sv: "", en: "" } });
  expect(column.write({ en: "b", sv: "a" })).toBe(column.write({ sv: "a", en: "b" }));
});

it("describes a column to SharePoint with its names, index, choices and the list it points to", () => {
  const list = () => "guid";
  expect(fieldXml(["Status", { ...status, indexed: true, defaultValue: "Idé & <mer>" }], list)).toMatch(
    /^<Field Type="Choice" Name="Status" StaticName="Status" DisplayName="Status" .*Indexed="TRUE"><Default>Idé &amp; &lt;mer&gt;<\/Default><CHOICES><CHOICE>Idé<\/CHOICE>/,
  );
  const units = fieldXml(["OtherUnits", lookups("Andra", "Others", "Units")], list);
  expect(units).toContain('Type="LookupMulti" Name="OtherUnits"');
  expect(units).toContain('List="{guid}" ShowField="Title"');
});
