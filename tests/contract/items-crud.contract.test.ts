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
let title: string;

interface Row {
  readonly Id: number;
  readonly Title: string | null;
  readonly [name: string]: unknown;
}

beforeAll(async () => {
  contract = await contractSite();
  title = freshTitle("Rader");
  await contract.sp.web.lists.add(title, "", 100);
  list = contract.sp.web.lists.getByTitle(title);
  const xml = [
    `<Field Type="Number" Name="Belopp" DisplayName="Belopp i kronor" />`,
    `<Field Type="Note" Name="Beskrivning" DisplayName="Beskrivning" NumLines="6" />`,
    `<Field Type="Choice" Name="Skede" DisplayName="Skede"><Default>Ny</Default><CHOICES><CHOICE>Ny</CHOICE><CHOICE>Pågår</CHOICE></CHOICES></Field>`,
    `<Field Type="MultiChoice" Name="Taggar" DisplayName="Taggar"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>`,
    `<Field Type="DateTime" Name="Start" DisplayName="Start" Format="DateTime" />`,
    `<Field Type="DateTime" Name="Dag" DisplayName="Dag" Format="DateOnly" />`,
    `<Field Type="Boolean" Name="Klar" DisplayName="Klar"><Default>0</Default></Field>`,
    `<Field Type="User" Name="Ansvarig" DisplayName="Ansvarig" UserSelectionMode="PeopleOnly" />`,
    `<Field Type="UserMulti" Name="Grupp" DisplayName="Grupp" Mult="TRUE" />`,
    `<Field Type="URL" Name="Lank" DisplayName="Länk" />`,
  ];
  await addColumns(list, xml);
});

afterAll(() => contract.close());

describe("items", () => {
  it("come back from add with every value, defaults, author and an ETag of GUID and version", async () => {
    const me = await contract.sp.web.currentUser();
    const added = (await list.items.add({
      Title: "Ärende å",
      Belopp: 12.5,
      Beskrivning: "x".repeat(5000),
      Taggar: ["a", "b"],
      Start: "2026-03-29T08:30:00Z",
      AnsvarigId: me.Id,
      GruppId: [me.Id],
      Lank: { Url: "https://kommun.example/a", Description: "Akt" },
    })) as Row;
    expect(added).toMatchObject({
      Title: "Ärende å",
      Belopp: 12.5,
      Skede: "Ny",
      Klar: false,
      Taggar: ["a", "b"],
      Start: "2026-03-29T08:30:00Z",
      AnsvarigId: me.Id,
      AnsvarigStringId: String(me.Id),
      GruppId: [me.Id],
      Lank: { Url: "https://kommun.example/a", Description: "Akt" },
      AuthorId: me.Id,
      EditorId: me.Id,
      OData__UIVersionString: "1.0",
      Attachments: false,
    });
    expect(added["odata.etag"]).toBe(`"${String(added["GUID"])},1"`);
    expect(added["Beskrivning"]).toHaveLength(5000);
  });

  it("keep what an update does not name, count versions and tell the new ETag", async () => {
    const { Id } = (await list.items.add({ Title: "a", Belopp: 1 })) as Row;
    await list.items.getById(Id).update({ Title: "b" });
    const read = await list.items.getById(Id)<Row>();
    expect(read).toMatchObject({ Title: "b", Belopp: 1, OData__UIVersionString: "2.0" });
    expect(read["odata.etag"]).toBe(`"${String(read["GUID"])},2"`);
  });

  it("are emptied by null", async () => {
    const { Id } = (await list.items.add({ Title: "a", Belopp: 1, Taggar: ["a"] })) as Row;
    await list.items.getById(Id).update({ Belopp: null, Taggar: [], Title: null });
    expect(await list.items.getById(Id)()).toMatchObject({ Belopp: null, Taggar: null, Title: null });
  });

  it("of a date column hold the midnight of the site's own day", async () => {
    const winter = (await list.items.add({ Dag: "2026-01-15T12:00:00Z" })) as Row;
    const summer = (await list.items.add({ Dag: "2026-07-15T12:00:00Z" })) as Row;
    expect([winter["Dag"], summer["Dag"]]).toEqual(["2026-01-14T23:00:00Z", "2026-07-14T22:00:00Z"]);
  });

  it("are gone after delete, and 404 as SharePoint words it", async () => {
    const { Id } = (await list.items.add({ Title: "bort" })) as Row;
    await list.items.getById(Id).delete();
    expect(await refusalOf(list.items.getById(Id)())).toEqual({
      status: 404,
      code: "-2130575338, System.ArgumentException",
      text: "Item does not exist. It may have been deleted by another user.",
    });
  });

  it("go to the recycle bin with an id of their own", async () => {
    const { Id } = (await list.items.add({ Title: "bort" })) as Row;
    expect(await list.items.getById(Id).recycle()).toMatch(/^[\da-f-]{36}$/);
    expect((await refusalOf(list.items.getById(Id)())).status).toBe(404);
  });

  it("never get the id of a deleted one", async () => {
    const first = (await list.items.add({ Title: "1" })) as Row;
    await list.items.getById(first.Id).delete();
    const second = (await list.items.add({ Title: "2" })) as Row;
    expect(second.Id).toBe(first.Id + 1);
  });

  it("are counted by the list", async () => {
    const before = (await list.select("ItemCount")()).ItemCount;
    await list.items.add({ Title: "en till" });
    expect((await list.select("ItemCount")()).ItemCount).toBe(before + 1);
  });

  it("take form values, and save none of them when one is refused", async () => {
    const { Id } = (await list.items.add({ Title: "a", Belopp: 1 })) as Row;
    const good = await list.items.getById(Id).validateUpdateListItem([
      { FieldName: "Title", FieldValue: "form" },
      { FieldName: "Belopp", FieldValue: "1 234,5" },
      { FieldName: "Klar", FieldValue: "1" },
    ]);
    expect(good.map(({ HasException }) => HasException)).toEqual([false, false, false]);
    expect(await list.items.getById(Id)()).toMatchObject({ Title: "form", Belopp: 1234.5, Klar: true });
    const bad = await list.items.getById(Id).validateUpdateListItem([
      { FieldName: "Title", FieldValue: "not saved" },
      { FieldName: "Belopp", FieldValue: "många" },
    ]);
    expect(bad.map(({ HasException }) => HasException)).toEqual([false, true]);
    expect(await list.items.getById(Id)()).toMatchObject({ Title: "form" });
  });

  it("take people, days, choices and links from forms, on the site's clock", async () => {
    const me = await contract.sp.web.currentUser();
    const { Id } = await addItem(list, { Title: "a" });
    const person = JSON.stringify([{ Key: me.LoginName }]);
    const lines = await list.items.getById(Id).validateUpdateListItem([
      { FieldName: "Ansvarig", FieldValue: person },
      { FieldName: "Grupp", FieldValue: person },
      { FieldName: "Dag", FieldValue: "2026-07-15" },
      { FieldName: "Start", FieldValue: "2026-01-15 08:30" },
      { FieldName: "Taggar", FieldValue: ";#a;#b;#" },
      { FieldName: "Lank", FieldValue: "https://kommun.example/a, Akten" },
      { FieldName: "Beskrivning", FieldValue: "" },
    ]);
    expect(lines.filter(({ HasException }) => HasException)).toEqual([]);
    expect(await list.items.getById(Id)<unknown>()).toMatchObject({
      AnsvarigId: me.Id,
      GruppId: [me.Id],
      Dag: "2026-07-14T22:00:00Z",
      Start: "2026-01-15T07:30:00Z",
      Taggar: ["a", "b"],
      Lank: { Url: "https://kommun.example/a", Description: "Akten" },
      Beskrivning: null,
    });
  });

  it("refuse form values for what SharePoint keeps itself, people it does not know, and days that are none", async () => {
    const { Id } = await addItem(list, { Title: "a" });
    const lines = await list.items.getById(Id).validateUpdateListItem([
      { FieldName: "GUID", FieldValue: "1" },
      { FieldName: "Ansvarig", FieldValue: '[{"Key":"i:0#.f|membership|nobody@kommun.example"}]' },
      { FieldName: "Dag", FieldValue: "snart" },
      { FieldName: "Title", FieldValue: "x".repeat(256) },
    ]);
    expect(lines.map(({ HasException }) => HasException)).toEqual([true, true, true, true]);
  });

  it("keep their version when a form says that the document is new", async () => {
    const { Id } = await addItem(list, { Title: "a" });
    const update = (isNew: boolean) =>
      list.items.getById(Id).validateUpdateListItem([{ FieldName: "Title", FieldValue: "b" }], isNew);
    await update(true);
    expect(await list.items.getById(Id)<unknown>()).toMatchObject({ OData__UIVersionString: "1.0" });
    await update(false);
    expect(await list.items.getById(Id)<unknown>()).toMatchObject({ OData__UIVersionString: "2.0" });
  });

  it("made from form values come back by id", async () => {
    const [first, second] = await list.addValidateUpdateItemUsingPath(
      [{ FieldName: "Title", FieldValue: "Yes" }],
      `${new URL(contract.url).pathname}/Lists/${title}`,
    );
    expect(first).toMatchObject({ FieldName: "Title", HasException: false });
    expect(await list.items.getById(Number(second?.FieldValue))()).toMatchObject({ Title: "Yes" });
  });
});
