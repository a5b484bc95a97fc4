import type { IList } from "@pnp/sp/lists";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addColumns, contractSite, type ContractSite, freshTitle } from "../support/contract-site.ts";
import { golden } from "../support/golden.ts";

interface Rendered {
  readonly Row: readonly Record<string, unknown>[];
  readonly FirstRow: number;
  readonly LastRow: number;
  readonly RowLimit: number;
  readonly NextHref?: string;
}

let contract: ContractSite;
let list: IList;

/** The rows of the recorded batch reply: its second part is a RenderListDataAsStream. */
function recorded(): Rendered {
  const parts = String(golden("render-listdata").body).split("--batchresponse_");
  const part = parts.find((text) => text.includes('"Row"')) ?? "";
  return JSON.parse(part.slice(part.indexOf("{"), part.lastIndexOf("}") + 1)) as Rendered;
}
const render = (ViewXml: string, more: Record<string, unknown> = {}): Promise<Rendered> =>
  list.renderListDataAsStream({ RenderOptions: 2, ViewXml, ...more });
const showing = (names: readonly string[], rest = ""): string =>
  `<View><ViewFields>${names.map((name) => `<FieldRef Name="${name}"/>`).join("")}</ViewFields>${rest}</View>`;

beforeAll(async () => {
  contract = await contractSite();
  const { web } = contract.sp;
  const title = freshTitle("Rader");
  await web.lists.add(title, "", 100);
  list = web.lists.getByTitle(title);
  const { Id } = await list.select("Id")();
  const fields = [
    `<Field Type="Number" Name="Nytta" DisplayName="Nytta" />`,
    `<Field Type="Boolean" Name="Klar" DisplayName="Klar" />`,
    `<Field Type="DateTime" Name="Start" DisplayName="Start" Format="DateTime" />`,
    `<Field Type="DateTime" Name="Dag" DisplayName="Dag" Format="DateOnly" />`,
    `<Field Type="User" Name="Agare" DisplayName="Ägare" />`,
    `<Field Type="Lookup" Name="Foregar" DisplayName="Föregår" List="{${Id}}" ShowField="Title" />`,
    `<Field Type="MultiChoice" Name="Taggar" DisplayName="Taggar"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>`,
    `<Field Type="URL" Name="Lank" DisplayName="Länk" />`,
  ];
  await addColumns(list, fields);
  await list.items.add({ Title: "Tom" });
  await list.items.add({
    Title: "Full",
    Nytta: 1234.5,
    Klar: true,
    Start: "2026-03-01T11:05:00Z",
    Dag: "2026-03-01T11:05:00Z",
    AgareId: (await web.currentUser()).Id,
    ForegarId: 1,
    Taggar: ["a", "b"],
    Lank: { Url: "https://kommun.example", Description: "Kommunen" },
  });
  await list.items.add({ Title: "Sist" });
});
afterAll(() => contract.close());

describe("rendered rows", () => {
  it("have the properties of a recorded answer", async () => {
    const answer = await render(showing(["Title"]));
    const example = recorded();
    expect(Object.keys(answer.Row[0] ?? {}).toSorted()).toEqual(Object.keys(example.Row[0] ?? {}).toSorted());
    expect(Object.keys(answer).toSorted()).toEqual(Object.keys(example).toSorted());
    const types = (row: Record<string, unknown> = {}) => Object.values(row).map((value) => typeof value);
    expect(new Set(types(answer.Row[0]))).toEqual(new Set(types(example.Row[0])));
    expect(answer).toMatchObject({ FirstRow: 1, LastRow: 3, RowLimit: example.RowLimit });
  });

  it("show people, lookups, dates and numbers as a Swedish site's readers see them", async () => {
    const names = ["Title", "Nytta", "Klar", "Start", "Dag", "Agare", "Foregar", "Taggar", "Lank"];
    const { Row } = await render(showing(names));
    const me = await contract.sp.web.currentUser();
    expect(Row[1]).toMatchObject({
      Title: "Full",
      "Nytta.": "1234.50000000000",
      Klar: "Ja",
      "Klar.value": "1",
      Start: "2026-03-01 12:05",
      "Start.": "2026-03-01T11:05:00Z",
      Dag: "2026-03-01",
      Agare: [{ id: String(me.Id), title: me.Title, email: me.Email, sip: me.Email, picture: "" }],
      Foregar: [{ lookupId: 1, lookupValue: "Tom", isSecretFieldValue: false }],
      Taggar: ["a", "b"],
      Lank: "https://kommun.example",
      "Lank.desc": "Kommunen",
    });
    expect(String(Row[1]?.["Nytta"]).replaceAll(/\s/gu, " ")).toBe("1 234,5");
    expect(Row[0]).toMatchObject({
      Nytta: "",
      "Nytta.": "",
      Klar: "",
      Start: "",
      Agare: "",
      Foregar: "",
      Taggar: "",
    });
  });

  it("come in pages whose next address is followed by Paging", async () => {
    const xml = showing(["Title"], `<RowLimit Paged="TRUE">2</RowLimit>`);
    const first = await render(xml);
    expect(first).toMatchObject({ FirstRow: 1, LastRow: 2, RowLimit: 2 });
    expect(first.NextHref).toBe("?Paged=TRUE&p_ID=2&PageFirstRow=3");
    const second = await render(xml, { Paging: first.NextHref?.slice(1) });
    expect(second).toMatchObject({ FirstRow: 3, LastRow: 3, Row: [{ Title: "Sist" }] });
    expect(second.NextHref).toBeUndefined();
  });

  it("are sorted and filtered by what the address asks for", async () => {
    const query = new Map([
      ["SortField", "Title"],
      ["SortDir", "Desc"],
    ]);
    const sorted = (await list.renderListDataAsStream(
      { RenderOptions: 2, ViewXml: showing(["Title"]) },
      null,
      query,
    )) as unknown as Rendered;
    expect(sorted.Row.map(({ Title }) => Title)).toEqual(["Tom", "Sist", "Full"]);
    const filtered = (await list.renderListDataAsStream(
      { RenderOptions: 2, ViewXml: showing(["Title"]) },
      null,
      new Map([
        ["FilterField1", "Title"],
        ["FilterValue1", "Sist"],
      ]),
    )) as unknown as Rendered;
    expect(filtered.Row.map(({ Title }) => Title)).toEqual(["Sist"]);
  });

  it("of no view in particular are those of the default view", async () => {
    const { Row, RowLimit } = (await list.renderListDataAsStream({})) as unknown as Rendered;
    expect([Row.length, RowLimit]).toEqual([3, 30]);
    expect(Row[0]).toMatchObject({ LinkTitle: "Tom" });
  });
});
