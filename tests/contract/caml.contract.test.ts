import type { IList } from "@pnp/sp/lists";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addColumns,
  addItem,
  contractSite,
  type ContractSite,
  freshTitle,
  refusalOf,
} from "../support/contract-site.ts";

let contract: ContractSite;
let list: IList;
let units: IList;

interface Row {
  readonly Id: number;
  readonly Title: string;
}
const view = (query: string, rest = ""): string => `<View><Query>${query}</Query>${rest}</View>`;
const titles = async (ViewXml: string, position?: string): Promise<readonly string[]> => {
  const rows = (await list.getItemsByCAMLQuery({
    ViewXml,
    ...(position === undefined ? {} : { ListItemCollectionPosition: { PagingInfo: position } }),
  })) as readonly Row[];
  return rows.map(({ Title }) => Title);
};
const where = (condition: string): string => view(`<Where>${condition}</Where>`);

beforeAll(async () => {
  contract = await contractSite();
  const { web } = contract.sp;
  const unitsTitle = freshTitle("Enheter");
  await web.lists.add(unitsTitle, "", 100);
  units = web.lists.getByTitle(unitsTitle);
  const { Id: unitsId } = await units.select("Id")();
  const { Id: unit } = await addItem(units, { Title: "Miljöförvaltningen" });
  const title = freshTitle("Initiativ");
  await web.lists.add(title, "", 100);
  list = web.lists.getByTitle(title);
  const fields = [
    `<Field Type="Number" Name="Nytta" DisplayName="Nytta" />`,
    `<Field Type="Boolean" Name="Klar" DisplayName="Klar" />`,
    `<Field Type="DateTime" Name="Start" DisplayName="Start" Format="DateOnly" />`,
    `<Field Type="User" Name="Agare" DisplayName="Ägare" />`,
    `<Field Type="Lookup" Name="Enhet" DisplayName="Enhet" List="{${unitsId}}" ShowField="Title" />`,
    `<Field Type="MultiChoice" Name="Taggar" DisplayName="Taggar"><CHOICES><CHOICE>Drift</CHOICE><CHOICE>E-tjänst</CHOICE></CHOICES></Field>`,
  ];
  await addColumns(list, fields);
  const me = (await web.currentUser()).Id;
  await list.items.add({
    Title: "Åre",
    Nytta: 10,
    Klar: true,
    Start: "2026-03-01T11:00:00Z",
    AgareId: me,
    EnhetId: unit,
    Taggar: ["Drift"],
  });
  await list.items.add({ Title: "Borås", Nytta: 30, Klar: false, Start: "2026-04-01T11:00:00Z" });
  await list.items.add({
    Title: "Ängelholm",
    Nytta: 20,
    Start: "2026-05-01T11:00:00Z",
    EnhetId: unit,
    Taggar: ["Drift", "E-tjänst"],
  });
  await list.items.add({ Title: "Dals-Ed" });
});
afterAll(() => contract.close());

describe("a CAML query", () => {
  it.each([
    [`<Eq><FieldRef Name="Title"/><Value Type="Text">åre</Value></Eq>`, ["Åre"]],
    [`<Gt><FieldRef Name="Nytta"/><Value Type="Number">15</Value></Gt>`, ["Borås", "Ängelholm"]],
    [`<IsNull><FieldRef Name="Nytta"/></IsNull>`, ["Dals-Ed"]],
    [`<Eq><FieldRef Name="Klar"/><Value Type="Boolean">1</Value></Eq>`, ["Åre"]],
    [`<Eq><FieldRef Name="Agare"/><Value Type="Integer"><UserID/></Value></Eq>`, ["Åre"]],
    [
      `<Eq><FieldRef Name="Enhet"/><Value Type="Lookup">miljöförvaltningen</Value></Eq>`,
      ["Åre", "Ängelholm"],
    ],
    [`<Eq><FieldRef Name="Enhet" LookupId="TRUE"/><Value Type="Lookup">1</Value></Eq>`, ["Åre", "Ängelholm"]],
    [`<Eq><FieldRef Name="Taggar"/><Value Type="Text">E-tjänst</Value></Eq>`, ["Ängelholm"]],
    [`<Geq><FieldRef Name="Start"/><Value Type="DateTime">2026-04-01</Value></Geq>`, ["Borås", "Ängelholm"]],
    [
      `<In><FieldRef Name="Title"/><Values><Value Type="Text">Åre</Value><Value Type="Text">Borås</Value></Values></In>`,
      ["Åre", "Borås"],
    ],
    [
      `<Or><BeginsWith><FieldRef Name="Title"/><Value Type="Text">dals</Value></BeginsWith><And><Contains><FieldRef Name="Title"/><Value Type="Text">r</Value></Contains><Lt><FieldRef Name="Nytta"/><Value Type="Number">30</Value></Lt></And></Or>`,
      ["Åre", "Dals-Ed"],
    ],
  ])("finds by %s", async (condition, found) => {
    expect(await titles(where(condition))).toEqual(found);
  });

  it("orders, limits and goes on after a position", async () => {
    const xml = view(`<OrderBy><FieldRef Name="Title"/></OrderBy>`, `<RowLimit Paged="TRUE">2</RowLimit>`);
    expect(await titles(xml)).toEqual(["Borås", "Dals-Ed"]);
    expect(await titles(xml, "Paged=TRUE&p_Title=Dals-Ed&p_ID=4")).toEqual(["Åre", "Ängelholm"]);
    expect(await titles(view("", `<RowLimit>1</RowLimit>`))).toEqual(["Åre"]);
  });

  it("answers $select and $expand like any items", async () => {
    const { Id } = await list.select("Id")();
    const address = `web/lists(guid'${Id}')/getitems?$select=Title,Enhet/Title&$expand=Enhet`;
    const query = { ViewXml: view("", `<RowLimit>1</RowLimit>`) };
    const response = await contract.fetch(address, { method: "POST", body: JSON.stringify({ query }) });
    expect(await response.json()).toMatchObject({
      value: [{ Title: "Åre", Enhet: { Title: "Miljöförvaltningen" } }],
    });
  });

  it("that is not XML, or names an unknown column, is refused with 500", async () => {
    expect((await refusalOf(list.getItemsByCAMLQuery({ ViewXml: "<View>" }))).status).toBe(500);
    const unknown = list.getItemsByCAMLQuery({
      ViewXml: where(`<IsNull><FieldRef Name="Finns_inte"/></IsNull>`),
    });
    expect(await refusalOf(unknown)).toMatchObject({
      status: 500,
      code: "-2130575340, Microsoft.SharePoint.SPException",
    });
  });
});

describe("a CAML query beyond the list view threshold", () => {
  it("silently answers from the first rows by id, unless an index helps; groups are refused", async () => {
    const { local } = contract;
    if (!local) return;
    const kept = local.site.limits.listViewThreshold;
    local.site.limits.listViewThreshold = 2;
    const condition = where(`<Gt><FieldRef Name="Nytta"/><Value Type="Number">1</Value></Gt>`);
    expect(await titles(condition)).toEqual(["Åre", "Borås"]);
    expect(await titles(view(""))).toHaveLength(4);
    await list.fields.getByInternalNameOrTitle("Nytta").update({ Indexed: true });
    expect(await titles(condition)).toEqual(["Åre", "Borås", "Ängelholm"]);
    const grouped = list.getItemsByCAMLQuery({ ViewXml: view(`<GroupBy><FieldRef Name="Klar"/></GroupBy>`) });
    expect(await refusalOf(grouped)).toMatchObject({
      status: 500,
      code: "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
    });
    local.site.limits.listViewThreshold = kept;
  });

  it("may join twelve people and lookups, not thirteen", async () => {
    const names = Array.from({ length: 13 }, (_, at) => `Person${String(at)}`);
    for (const name of names)
      await addColumns(list, [`<Field Type="User" Name="${name}" DisplayName="${name}" />`]);
    const showing = (count: number) =>
      `<View><ViewFields>${names
        .slice(0, count)
        .map((name) => `<FieldRef Name="${name}"/>`)
        .join("")}</ViewFields></View>`;
    expect(await titles(showing(12))).toHaveLength(4);
    expect(await refusalOf(list.getItemsByCAMLQuery({ ViewXml: showing(13) }))).toMatchObject({
      code: "-2147024749, Microsoft.SharePoint.SPQueryThrottledException",
    });
  });
});
