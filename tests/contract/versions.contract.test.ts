import type { IItem } from "@pnp/sp/items";
import type { IList } from "@pnp/sp/lists";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addColumns,
  addItem,
  contractSite,
  type ContractSite,
  freshTitle,
} from "../support/contract-site.ts";
import { goldenAt, shapeOf } from "../support/golden.ts";

let contract: ContractSite;
let list: IList;

interface Version {
  readonly VersionId: number;
  readonly VersionLabel: string;
  readonly IsCurrentVersion: boolean;
  readonly Title: string;
  readonly [name: string]: unknown;
}
const versionsOf = async (item: IItem): Promise<readonly Version[]> =>
  (await item.select("Id", "Versions").expand("Versions")<{ readonly Versions: readonly Version[] }>())
    .Versions;
const post = (path: string, id: number, listId: string): Promise<Response> =>
  contract.fetch(`web/lists(guid'${listId}')/items(${String(id)})/${path}`, { method: "POST" });

beforeAll(async () => {
  contract = await contractSite();
  const title = freshTitle("Versioner");
  await contract.sp.web.lists.add(title, "", 100);
  list = contract.sp.web.lists.getByTitle(title);
});
afterAll(() => contract.close());

describe("versions of an item", () => {
  it("keep what it said, newest first, in the recorded shape", async () => {
    const { Id } = await addItem(list, { Title: "Item 0" });
    const item = list.items.getById(Id);
    await item.update({ Title: "blabla" });
    const versions = await versionsOf(item);
    expect(
      versions.map(({ VersionId, VersionLabel, IsCurrentVersion, Title }) => [
        VersionId,
        VersionLabel,
        IsCurrentVersion,
        Title,
      ]),
    ).toEqual([
      [1024, "2.0", true, "blabla"],
      [512, "1.0", false, "Item 0"],
    ]);
    expect(shapeOf(versions[1])).toEqual(shapeOf(goldenAt("item-versions", "value/0/Versions/1")));
  });

  it("show people and columns with underscores under their own names", async () => {
    await addColumns(list, [`<Field Type="User" Name="Agare" DisplayName="Ägare" />`]);
    await addColumns(list, [`<Field Type="Text" Name="Dnr_1" DisplayName="Dnr" />`]);
    const me = await contract.sp.web.currentUser();
    const { Id } = await addItem(list, {
      Title: "x",
      AgareId: me.Id,
      Dnr_1: "KS 2026/1",
    });
    const [version] = await versionsOf(list.items.getById(Id));
    expect(version).toMatchObject({
      Agare: { LookupId: me.Id, LookupValue: me.Title, Email: me.Email },
      Dnr_x005f_1: "KS 2026/1",
    });
  });

  it("are kept up to the list's limit", async () => {
    await list.update({ MajorVersionLimit: 3 });
    const { Id } = await addItem(list, { Title: "0" });
    const item = list.items.getById(Id);
    for (let n = 1; n <= 5; n++) await item.update({ Title: String(n) });
    expect((await versionsOf(item)).map(({ Title }) => Title)).toEqual(["5", "4", "3"]);
    await list.update({ MajorVersionLimit: 50 });
  });

  it("are restored as a new version and deleted, except the current one", async () => {
    const { Id: listId } = await list.select("Id")();
    const { Id } = await addItem(list, { Title: "ett" });
    const item = list.items.getById(Id);
    await item.update({ Title: "två" });
    expect((await post("versions/restorebylabel('1.0')", Id, listId)).status).toBe(200);
    expect((await versionsOf(item)).map(({ Title }) => Title)).toEqual(["ett", "två", "ett"]);
    expect((await post("versions/deletebyid(1536)", Id, listId)).status).toBe(500);
    expect((await post("versions/deletebyid(512)", Id, listId)).status).toBe(200);
    expect((await versionsOf(item)).map(({ VersionLabel }) => VersionLabel)).toEqual(["3.0", "2.0"]);
    expect((await post("versions/deleteall", Id, listId)).status).toBe(200);
    expect(await versionsOf(item)).toHaveLength(1);
  });
});
