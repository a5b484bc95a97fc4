import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IList } from "@pnp/sp/lists";
import {
  addColumns,
  addItem,
  contractSite,
  freshTitle,
  refusalOf,
  type ContractSite,
} from "../support/contract-site.ts";

let contract: ContractSite;
let list: IList;
let me: { readonly Id: number; readonly Title: string; readonly Email: string };

interface Row {
  readonly Id: number;
  readonly Title: string;
  readonly [name: string]: unknown;
}

const schemas = [
  `<Field Type="Number" Name="Belopp" DisplayName="Belopp" />`,
  `<Field Type="Choice" Name="Skede" DisplayName="Skede" Indexed="TRUE"><CHOICES><CHOICE>Ny</CHOICE><CHOICE>Pågår</CHOICE></CHOICES></Field>`,
  `<Field Type="MultiChoice" Name="Taggar" DisplayName="Taggar"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>`,
  `<Field Type="DateTime" Name="Start" DisplayName="Start" Format="DateTime" />`,
  `<Field Type="Boolean" Name="Klar" DisplayName="Klar" />`,
  `<Field Type="User" Name="Ansvarig" DisplayName="Ansvarig" />`,
  `<Field Type="UserMulti" Name="Grupp" DisplayName="Grupp" Mult="TRUE" />`,
  `<Field Type="Note" Name="Text" DisplayName="Text" />`,
  `<Field Type="URL" Name="Lank" DisplayName="Lank" />`,
];

beforeAll(async () => {
  contract = await contractSite();
  me = await contract.sp.web.currentUser();
  const units = await contract.sp.web.lists.add(freshTitle("Enheter"));
  const unit = await addItem(contract.sp.web.lists.getById(units.Id), { Title: "Skola" });
  const { Id } = await contract.sp.web.lists.add(freshTitle("Frågor"));
  list = contract.sp.web.lists.getById(Id);
  await addColumns(list, schemas);
  await list.fields.addLookup("Enhet", { LookupListId: units.Id, LookupFieldName: "Title" });
  const rows = [
    { Title: "Åre", Belopp: 3, Skede: "Ny", Start: "2026-01-01T00:00:00Z", AnsvarigId: me.Id, Klar: true },
    { Title: "Ärende", Belopp: 1, Skede: "Pågår", Start: "2026-06-15T12:30:00Z", EnhetId: unit.Id },
    { Title: "zebra", Belopp: 2, Skede: "pågår", Start: "2027-01-01T00:00:00Z", Klar: false },
    { Title: "O'Brien + Co", Skede: null, GruppId: [me.Id], Text: "Hej" },
  ];
  for (const row of rows) await list.items.add(row);
});
afterAll(() => contract.close());

const titles = async (filter: string): Promise<string[]> =>
  (await list.items.filter(filter).select("Title").orderBy("Id")<Row[]>()).map(({ Title }) => Title);

describe("$filter", () => {
  it.each([
    ["Belopp gt 1", ["Åre", "zebra"]],
    ["Belopp ge 2 and Belopp le 3", ["Åre", "zebra"]],
    ["2 lt Belopp", ["Åre"]],
    ["Belopp ne 1", ["Åre", "zebra", "O'Brien + Co"]],
    ["Belopp eq null", ["O'Brien + Co"]],
    ["Belopp ne null", ["Åre", "Ärende", "zebra"]],
    ["Skede eq 'PÅGÅR'", ["Ärende", "zebra"]],
    ["Skede eq null", ["O'Brien + Co"]],
    ["Skede ne 'Ny'", ["Ärende", "zebra", "O'Brien + Co"]],
    ["Title eq 'O''Brien + Co'", ["O'Brien + Co"]],
    ["startswith(Title,'å')", ["Åre"]],
    ["startswith(Skede,'p')", ["Ärende", "zebra"]],
    ["substringof('BRIEN',Title)", ["O'Brien + Co"]],
    ["substringof('e',Title) and (Belopp eq 1 or Belopp eq 2)", ["Ärende", "zebra"]],
    ["not (Belopp eq 1)", ["Åre", "zebra", "O'Brien + Co"]],
    ["Klar eq 1", ["Åre"]],
    ["Klar eq true", ["Åre"]],
    ["Start ge datetime'2026-06-15T00:00:00Z'", ["Ärende", "zebra"]],
    ["Start lt '2026-06-15T12:30:01Z'", ["Åre", "Ärende"]],
    ["year(Start) eq 2026 and month(Start) eq 6", ["Ärende"]],
    ["Id eq 2", ["Ärende"]],
    ["Id gt 1 and Id lt 4", ["Ärende", "zebra"]],
    ["Skede eq 'Ny' or Belopp eq 2", ["Åre", "zebra"]],
    ["Belopp eq 1 and Skede eq 'Pågår'", ["Ärende"]],
    ["EnhetId ne null", ["Ärende"]],
  ])("%s", async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it("goes through a person and a lookup when they are expanded", async () => {
    const through = async (filter: string) =>
      (
        await list.items
          .filter(filter)
          .select("Title", "Ansvarig/Id", "Enhet/Title")
          .expand("Ansvarig", "Enhet")<Row[]>()
      ).map(({ Title }) => Title);
    expect(await through(`Ansvarig/EMail eq '${me.Email}'`)).toEqual(["Åre"]);
    expect(await through(`Ansvarig/Id eq ${String(me.Id)}`)).toEqual(["Åre"]);
    expect(await through("Enhet/Title eq 'skola'")).toEqual(["Ärende"]);
    expect((await refusalOf(titles("Enhet/Title eq 'Skola'"))).status).toBe(400);
  });

  it.each([
    "endswith(Title,'a')",
    "tolower(Title) eq 'a'",
    "Belopp add 1 eq 2",
    "Title eq",
    "(Belopp eq 1",
    "Start gt 'igår'",
    "Belopp eq 'tre'",
  ])("refuses %s", async (filter) => {
    expect((await refusalOf(titles(filter))).status).toBe(400);
  });

  it.each([
    ["Text eq 'Hej'", "Text", "Note"],
    ["substringof('Hej',Text)", "Text", "Note"],
    ["Taggar eq 'a'", "Taggar", "MultiChoice"],
    ["Lank eq 'https://a.se'", "Lank", "URL"],
  ])("refuses %s by its type", async (filter, name, type) => {
    expect((await refusalOf(titles(filter))).text).toBe(
      `The field '${name}' of type '${type}' cannot be used in the query filter expression.`,
    );
  });

  it("refuses columns of several people and columns that do not exist", async () => {
    expect((await refusalOf(titles(`GruppId eq ${String(me.Id)}`))).status).toBe(400);
    expect((await refusalOf(titles("Finnsinte eq 1"))).text).toContain("Finnsinte");
  });
});

describe("$orderby", () => {
  const ordered = async (column: string, ascending: boolean) =>
    (await list.items.orderBy(column, ascending).select("Title")<Row[]>()).map(({ Title }) => Title);

  it("puts Swedish letters last and empty values first", async () => {
    expect(await ordered("Title", true)).toEqual(["O'Brien + Co", "zebra", "Åre", "Ärende"]);
    expect(await ordered("Belopp", true)).toEqual(["O'Brien + Co", "Ärende", "zebra", "Åre"]);
    expect(await ordered("Belopp", false)).toEqual(["Åre", "zebra", "Ärende", "O'Brien + Co"]);
  });

  it("takes several columns, by index or not, and ids decide last", async () => {
    const rows = await list.items.orderBy("Skede", false).orderBy("Belopp", false).select("Title")<Row[]>();
    expect(rows.map(({ Title }) => Title)).toEqual(["zebra", "Ärende", "Åre", "O'Brien + Co"]);
    expect(await ordered("Skede", true)).toEqual(["O'Brien + Co", "Åre", "Ärende", "zebra"]);
  });
});

describe("$select and $expand", () => {
  it("give exactly what is asked for", async () => {
    const response = await contract.fetch(
      `web/lists(guid'${(await list.select("Id")()).Id}')/items?$select=Title,Belopp&$top=1`,
      { headers: { Accept: "application/json;odata=nometadata" } },
    );
    expect(await response.json()).toMatchObject({ value: [{ Title: "Åre", Belopp: 3 }] });
  });

  it("give people by the columns of the user list, EMail among them", async () => {
    const [row] = await list.items
      .select("Ansvarig/Id", "Ansvarig/Title", "Ansvarig/EMail", "Ansvarig/Name", "AnsvarigId")
      .expand("Ansvarig")
      .filter(`AnsvarigId eq ${String(me.Id)}`)<Row[]>();
    expect(row).toMatchObject({
      AnsvarigId: me.Id,
      Ansvarig: { Id: me.Id, Title: me.Title, EMail: me.Email, Name: `i:0#.f|membership|${me.Email}` },
    });
  });

  it("leave an empty person out and give several people as an array", async () => {
    const rows = await list.items
      .select("Title", "Ansvarig/Title", "Grupp/Title")
      .expand("Ansvarig", "Grupp")
      .orderBy("Id")<Row[]>();
    expect(rows[1]).not.toHaveProperty("Ansvarig");
    expect(rows[3]?.["Grupp"]).toMatchObject([{ Title: me.Title }]);
  });

  it.each([
    [["Ansvarig"], []],
    [["Ansvarig/Title"], []],
    [["Title"], ["Ansvarig"]],
  ])("of a person need each other: %j %j", async (select, expand) => {
    const refusal = await refusalOf(list.items.select(...select).expand(...expand)());
    expect(refusal.status).toBe(400);
    expect(refusal.text).toBe(
      "The query to field 'Ansvarig' is not valid. The $select query string must specify the target fields and the $expand query string must contains Ansvarig.",
    );
  });

  it("refuse names that are no columns", async () => {
    expect(await refusalOf(list.items.select("Finnsinte")())).toMatchObject({
      status: 400,
      text: "The field or property 'Finnsinte' does not exist.",
    });
    expect((await refusalOf(list.items.select("Ansvarig/Email").expand("Ansvarig")())).status).toBe(400);
  });

  it("carry at most twelve people and lookups", async () => {
    const { Id } = await contract.sp.web.lists.add(freshTitle("Personer"));
    const wide = contract.sp.web.lists.getById(Id);
    const names = Array.from({ length: 11 }, (_, at) => `P${String(at)}`);
    await addColumns(
      wide,
      names.map((name) => `<Field Type="User" Name="${name}" DisplayName="${name}" />`),
    );
    const query = (columns: string[]) =>
      wide.items.select("Id", ...columns.map((name) => `${name}/Title`)).expand(...columns)();
    expect(await query([...names, "Author"])).toEqual([]);
    expect(await refusalOf(query([...names, "Author", "Editor"]))).toMatchObject({
      status: 500,
      code: "-2147024749, Microsoft.SharePoint.SPQueryThrottledException",
    });
  });
});
