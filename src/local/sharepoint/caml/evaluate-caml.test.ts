import { describe, expect, it } from "vitest";
import { InvalidCaml } from "#local/sharepoint/caml/caml-view.ts";
import {
  compareRows,
  matches,
  type CamlCell,
  type CamlContext,
  type CamlRow,
} from "#local/sharepoint/caml/evaluate-caml.ts";
import { parseCaml } from "#local/sharepoint/caml/parse-caml.ts";

const context: CamlContext = {
  now: Date.parse("2026-03-10T22:30:00Z"),
  userId: 12,
  userGroups: [5],
  groupMembers: (groupId) => (groupId === 7 ? [12, 13] : []),
};
const rowOf =
  (cells: Record<string, CamlCell>): CamlRow =>
  (name) =>
    cells[name] ?? null;

function meets(condition: string, cell: CamlCell): boolean {
  const { where } = parseCaml(`<Where>${condition}</Where>`);
  if (!where) throw new Error("The test has no condition.");
  return matches(where, rowOf({ X: cell }), context);
}
const compare = (operator: string, type: string, value: string, attributes = ""): string =>
  `<${operator}><FieldRef Name="X"${attributes}/><Value Type="${type}">${value}</Value></${operator}>`;

describe("matches", () => {
  it("compares text without regard to case, but with regard to accents", () => {
    expect(meets(compare("Eq", "Text", "ÅRE"), "Åre")).toBe(true);
    expect(meets(compare("Eq", "Text", "Are"), "Åre")).toBe(false);
    expect(meets(compare("BeginsWith", "Text", "dig"), "Digital post")).toBe(true);
    expect(meets(compare("Contains", "Text", "POST"), "Digital post")).toBe(true);
  });

  it("lets an empty column meet only Neq and IsNull", () => {
    expect(meets(compare("Eq", "Text", ""), null)).toBe(false);
    expect(meets(compare("Lt", "Number", "5"), null)).toBe(false);
    expect(meets(compare("Neq", "Text", "a"), null)).toBe(true);
    expect(meets(`<IsNull><FieldRef Name="X"/></IsNull>`, "")).toBe(true);
    expect(meets(`<IsNotNull><FieldRef Name="X"/></IsNotNull>`, 0)).toBe(true);
  });

  it("compares numbers and booleans by value", () => {
    expect(meets(compare("Gt", "Number", "9"), 10)).toBe(true);
    expect(meets(compare("Leq", "Number", "9"), 10)).toBe(false);
    expect(meets(compare("Eq", "Boolean", "1"), true)).toBe(true);
    expect(meets(compare("Eq", "Integer", "0"), false)).toBe(true);
  });

  it("finds people and lookups by id or by text", () => {
    const anna = { id: 12, text: "Anna Berg" };
    expect(meets(compare("Eq", "Integer", "12", ` LookupId="TRUE"`), anna)).toBe(true);
    expect(meets(compare("Eq", "Lookup", "13", ` LookupId="TRUE"`), anna)).toBe(false);
    expect(meets(compare("Eq", "User", "anna berg"), anna)).toBe(true);
    expect(meets(compare("Eq", "Integer", "<UserID/>"), anna)).toBe(true);
    expect(meets(compare("Eq", "Integer", "<UserID/>", ` LookupId="TRUE"`), { id: 13, text: "Bo" })).toBe(
      false,
    );
  });

  it("finds one of several values", () => {
    const people = [
      { id: 12, text: "Anna" },
      { id: 13, text: "Bo" },
    ];
    expect(meets(compare("Includes", "Integer", "13", ` LookupId="TRUE"`), people)).toBe(true);
    expect(meets(compare("NotIncludes", "Integer", "13", ` LookupId="TRUE"`), people)).toBe(false);
    expect(meets(compare("Eq", "MultiChoice", "E-tjänst"), ["Drift", "E-tjänst"])).toBe(true);
    expect(meets(compare("Neq", "MultiChoice", "Drift"), ["Drift", "E-tjänst"])).toBe(false);
  });

  it("knows who is in a group", () => {
    expect(
      meets(`<Membership Type="SPGroup" ID="7"><FieldRef Name="X"/></Membership>`, { id: 13, text: "Bo" }),
    ).toBe(true);
    expect(
      meets(`<Membership Type="CurrentUserGroups"><FieldRef Name="X"/></Membership>`, { id: 6, text: "G" }),
    ).toBe(false);
  });

  it("counts days in the site's time zone unless the time is asked for", () => {
    const lateOnTheTenth = new Date("2026-03-10T22:59:00Z");
    const earlyOnTheEleventh = new Date("2026-03-10T23:01:00Z");
    expect(meets(compare("Eq", "DateTime", "2026-03-10"), lateOnTheTenth)).toBe(true);
    expect(meets(compare("Eq", "DateTime", "2026-03-10T00:00:00Z"), earlyOnTheEleventh)).toBe(false);
    expect(meets(compare("Eq", "DateTime", "<Today/>"), lateOnTheTenth)).toBe(true);
    expect(meets(compare("Eq", "DateTime", `<Today OffsetDays="1"/>`), earlyOnTheEleventh)).toBe(true);
    const withTime = `<Lt><FieldRef Name="X"/><Value Type="DateTime" IncludeTimeValue="TRUE">2026-03-10T23:00:00Z</Value></Lt>`;
    expect(meets(withTime, lateOnTheTenth)).toBe(true);
    expect(meets(withTime, earlyOnTheEleventh)).toBe(false);
    const wallTime = withTime.replace("2026-03-10T23:00:00Z", "2026-03-11T00:00:00");
    expect(meets(wallTime, lateOnTheTenth)).toBe(true);
    expect(meets(wallTime, earlyOnTheEleventh)).toBe(false);
  });

  it("refuses a date that is none", () => {
    expect(() => meets(compare("Eq", "DateTime", "i går"), new Date(0))).toThrow(InvalidCaml);
  });
});

describe("compareRows", () => {
  it("sorts Swedish text, empty first, and turns round when descending", () => {
    const names = ["Örebro", null, "Åre", "ärende", "zon", "Ängel"];
    const sorted = (ascending: boolean) =>
      names
        .map((name) => rowOf({ X: name }))
        .toSorted(compareRows([{ field: "X", ascending }]))
        .map((row) => row("X"));
    expect(sorted(true)).toEqual([null, "zon", "Åre", "Ängel", "ärende", "Örebro"]);
    expect(sorted(false)).toEqual(["Örebro", "ärende", "Ängel", "Åre", "zon", null]);
  });

  it("goes to the next column on a draw", () => {
    const rows = [rowOf({ A: 1, B: 2 }), rowOf({ A: 1, B: 3 }), rowOf({ A: 0, B: 9 })];
    const order = compareRows([
      { field: "A", ascending: true },
      { field: "B", ascending: false },
    ]);
    expect(rows.toSorted(order).map((row) => row("B"))).toEqual([9, 3, 2]);
  });
});
