import { describe, expect, it } from "vitest";
import { InvalidCaml, queriedFields } from "#local/sharepoint/caml/caml-view.ts";
import { parseCaml } from "#local/sharepoint/caml/parse-caml.ts";

const where = (condition: string) =>
  parseCaml(`<View><Query><Where>${condition}</Where></Query></View>`).where;

describe("parseCaml", () => {
  it("reads a whole view", () => {
    const view =
      parseCaml(`<View Scope="RecursiveAll"><ViewFields><FieldRef Name="Title"/><FieldRef Name='ID'/></ViewFields>
      <Query><Where><Eq><FieldRef Name="Stage"/><Value Type="Choice">Idé &amp; behov</Value></Eq></Where>
      <GroupBy><FieldRef Name="Unit"/></GroupBy>
      <OrderBy><FieldRef Name="Modified" Ascending="FALSE"/><FieldRef Name="ID"/></OrderBy></Query>
      <RowLimit Paged="TRUE">30</RowLimit></View>`);
    expect(view).toEqual({
      where: {
        kind: "compare",
        comparator: "Eq",
        field: { name: "Stage", byId: false },
        value: { kind: "text", text: "Idé & behov" },
      },
      orderBy: [
        { field: "Modified", ascending: false },
        { field: "ID", ascending: true },
      ],
      groupBy: ["Unit"],
      viewFields: ["Title", "ID"],
      rowLimit: 30,
      paged: true,
      scope: "RecursiveAll",
    });
    expect(queriedFields(view)).toEqual(["Modified", "ID", "Unit", "Stage"]);
  });

  it("takes an empty text as a view without conditions", () => {
    expect(parseCaml("")).toEqual({ orderBy: [], groupBy: [], viewFields: [], paged: false });
  });

  it("nests And and Or", () => {
    expect(
      where(`<Or><And><IsNull><FieldRef Name="A"/></IsNull><IsNotNull><FieldRef Name="B"/></IsNotNull></And>
        <In><FieldRef Name="C" LookupId="TRUE"/><Values><Value Type="Integer">1</Value><Value Type="Integer">2</Value></Values></In></Or>`),
    ).toEqual({
      kind: "or",
      left: {
        kind: "and",
        left: { kind: "null", field: { name: "A", byId: false } },
        right: { kind: "notNull", field: { name: "B", byId: false } },
      },
      right: {
        kind: "in",
        field: { name: "C", byId: true },
        values: [
          { kind: "number", number: 1 },
          { kind: "number", number: 2 },
        ],
      },
    });
  });

  it.each([
    ["DateTime", `<Today OffsetDays="-7"/>`, { kind: "today", offsetDays: -7, withTime: false }],
    ["Integer", `<UserID/>`, { kind: "userId" }],
    ["DateTime", `2026-03-01T10:00:00Z`, { kind: "date", text: "2026-03-01T10:00:00Z", withTime: false }],
    ["Boolean", `1`, { kind: "boolean", boolean: true }],
    ["Currency", `12.5`, { kind: "number", number: 12.5 }],
    ["Number", ``, { kind: "text", text: "" }],
  ])("reads a value of type %s from %s", (type, inner, value) => {
    expect(where(`<Geq><FieldRef Name="X"/><Value Type="${type}">${inner}</Value></Geq>`)).toMatchObject({
      value,
    });
  });

  it.each([
    ["broken XML", "<View><Query></View>"],
    ["an unknown condition", "<Where><Like><FieldRef Name='X'/></Like></Where>"],
    [
      "three conditions in one And",
      `<Where><And>${"<IsNull><FieldRef Name='X'/></IsNull>".repeat(3)}</And></Where>`,
    ],
    ["a comparison without a value", "<Where><Eq><FieldRef Name='X'/></Eq></Where>"],
    ["a FieldRef without a name", "<Where><IsNull><FieldRef/></IsNull></Where>"],
    ["a row limit that is no number", "<View><RowLimit>många</RowLimit></View>"],
  ])("refuses %s", (_, xml) => {
    expect(() => parseCaml(xml)).toThrow(InvalidCaml);
  });
});
