import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractSite, freshTitle, refusalOf, type ContractSite } from "../support/contract-site.ts";

let contract: ContractSite;

interface ListToken {
  readonly CurrentChangeToken: { readonly StringValue: string };
}

beforeAll(async () => {
  contract = await contractSite();
});
afterAll(() => contract.close());

describe("lists", () => {
  it("have versions, attachments and a fixed item type from the start", async () => {
    const title = freshTitle("Beslut");
    const list = (await contract.sp.web.lists.add(title, "Om beslut", 100)) as unknown as Record<
      string,
      unknown
    >;
    expect(list).toMatchObject({
      Title: title,
      Description: "Om beslut",
      BaseTemplate: 100,
      BaseType: 0,
      EnableVersioning: true,
      MajorVersionLimit: 50,
      EnableAttachments: true,
      ItemCount: 0,
    });
    const encoded = title.replaceAll(" ", "_x0020_");
    expect(list["ListItemEntityTypeFullName"]).toBe(`SP.Data.${encoded}ListItem`);
    expect(list["odata.metadata"]).toContain("/_api/$metadata#");
    expect(list["odata.editLink"]).toBe(`Web/Lists(guid'${String(list["Id"])}')`);
  });

  it("are found by title in any case, by id, and by address even after they are renamed", async () => {
    const title = freshTitle("Flytt");
    const { Id } = await contract.sp.web.lists.add(title);
    const renamed = freshTitle("Förnyad");
    await contract.sp.web.lists.getById(Id).update({ Title: renamed });
    const found = await Promise.all([
      contract.sp.web.lists.getByTitle(renamed.toUpperCase())(),
      contract.sp.web.lists.getById(Id)(),
      contract.sp.web.getList(`${new URL(contract.url).pathname}/Lists/${title}`)(),
    ]);
    expect(found.map((list) => [list.Id, list.Title])).toEqual(found.map(() => [Id, renamed]));
    expect((await refusalOf(contract.sp.web.lists.getByTitle(title)())).status).toBe(404);
  });

  it("are made by ensure when missing and updated when there", async () => {
    const title = freshTitle("Säkrad");
    const first = await contract.sp.web.lists.ensure(title, "a", 100, false, { Hidden: true });
    const second = await contract.sp.web.lists.ensure(title, "b");
    expect([first.created, second.created]).toEqual([true, false]);
    expect(await contract.sp.web.lists.getByTitle(title)()).toMatchObject({ Hidden: true, Description: "b" });
  });

  it("keep a title to themselves, whatever its case", async () => {
    const title = freshTitle("Unik");
    await contract.sp.web.lists.add(title);
    expect(await refusalOf(contract.sp.web.lists.add(title.toUpperCase()))).toMatchObject({
      status: 500,
      code: "-2130575342, Microsoft.SharePoint.SPException",
    });
  });

  it("say which list is missing and where", async () => {
    expect(await refusalOf(contract.sp.web.lists.getByTitle("nonexisting")())).toEqual({
      status: 404,
      code: "-1, System.ArgumentException",
      text: `List 'nonexisting' does not exist at site with URL '${contract.url}'.`,
    });
  });

  it("are found although a quote, a slash or a plus stands in the title", async () => {
    const title = freshTitle("O'Brien & C/O 1+1");
    await contract.sp.web.lists.add(title);
    expect((await contract.sp.web.lists.getByTitle(title)()).Title).toBe(title);
    expect(await contract.sp.web.lists.filter(`Title eq '${title.replaceAll("'", "''")}'`)()).toHaveLength(1);
  });

  it("are gone after delete, with their rows", async () => {
    const title = freshTitle("Borta");
    const { Id } = await contract.sp.web.lists.add(title);
    await contract.sp.web.lists.getById(Id).items.add({ Title: "x" });
    await contract.sp.web.lists.getById(Id).delete();
    expect((await refusalOf(contract.sp.web.lists.getById(Id)())).status).toBe(404);
    await contract.sp.web.lists.add(title);
    expect(await contract.sp.web.lists.getByTitle(title).items()).toEqual([]);
  });

  it("move their change token when a row changes and only then", async () => {
    const { Id } = await contract.sp.web.lists.add(freshTitle("Märke"));
    const token = async () =>
      (await contract.sp.web.lists.getById(Id).select("CurrentChangeToken")<ListToken>()).CurrentChangeToken
        .StringValue;
    const before = await token();
    expect(before).toMatch(new RegExp(`^1;3;${Id};\\d{18};-?\\d+$`));
    expect(await token()).toBe(before);
    await contract.sp.web.lists.getById(Id).items.add({ Title: "x" });
    expect(await token()).not.toBe(before);
  });

  it("refuse properties that SP.List does not have", async () => {
    const { Id } = await contract.sp.web.lists.add(freshTitle("Fel"));
    expect(
      await refusalOf(contract.sp.web.lists.getById(Id).update({ Colour: "red" } as object)),
    ).toMatchObject({ status: 400, code: "-1, Microsoft.SharePoint.Client.InvalidClientQueryException" });
  });

  it("have views whose columns, query and row limit can be set", async () => {
    const { Id } = await contract.sp.web.lists.add(freshTitle("Vyer"));
    const list = contract.sp.web.lists.getById(Id);
    const view = await list.views.add("Mina", false, {
      RowLimit: 10,
      ViewQuery: '<OrderBy><FieldRef Name="Title" /></OrderBy>',
    });
    const mine = list.views.getById(view.Id);
    await mine.fields.removeAll();
    await mine.fields.add("Title");
    await mine.fields.add("Modified");
    await mine.fields.move("Modified", 0);
    expect(await mine.fields()).toMatchObject({ Items: ["Modified", "Title"] });
    await mine.update({ RowLimit: 20 });
    await mine.setViewXml(
      '<View><Query /><ViewFields><FieldRef Name="Title" /></ViewFields><RowLimit Paged="TRUE">7</RowLimit></View>',
    );
    expect(await list.views.getByTitle("Mina")()).toMatchObject({ RowLimit: 7, Paged: true });
    await mine.delete();
    expect(await refusalOf(list.views.getByTitle("Mina")())).toMatchObject({
      status: 400,
      code: "-2147024809, System.ArgumentException",
      text: "The specified view is invalid.",
    });
  });
});
