/* oxlint-disable import/no-unassigned-import -- @pnp/sp adds its methods to the web by being imported */
import "@pnp/sp/recycle-bin";
import type { IList } from "@pnp/sp/lists";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addColumns,
  addItem,
  contractSite,
  freshTitle,
  refusalOf,
  type ContractSite,
} from "../support/contract-site.ts";
import { sharePointProperties, suits } from "../support/sharepoint-metadata.ts";

let contract: ContractSite;
let list: IList;

beforeAll(async () => {
  contract = await contractSite();
  const { Id } = await contract.sp.web.lists.add(freshTitle("Papperskorg"));
  list = contract.sp.web.lists.getById(Id);
  await addColumns(list, [
    `<Field Type="Text" Name="Nyckel" DisplayName="Nyckel" Indexed="TRUE" EnforceUniqueValues="TRUE" />`,
  ]);
});
afterAll(() => contract.close());

describe("the recycle bin", () => {
  it("gives a row back as it was, with id, GUID and version", async () => {
    const { Id } = await addItem(list, { Title: "Tillbaka", Nyckel: "n-1" });
    const before: unknown = await list.items.getById(Id)();
    const binId = await list.items.getById(Id).recycle();
    expect(await contract.sp.web.recycleBin.getById(binId)()).toMatchObject({
      Title: "Tillbaka",
      ItemState: 1,
      ItemType: 3,
      LeafName: `${String(Id)}_.000`,
    });
    await contract.sp.web.recycleBin.getById(binId).restore();
    const after = await list.items.getById(Id)<Record<string, unknown>>();
    expect({ ...after, EditorId: 0 }).toEqual({ ...(before as object), EditorId: 0 });
    expect((await list.select("ItemCount")()).ItemCount).toBe(1);
    expect((await refusalOf(contract.sp.web.recycleBin.getById(binId)())).status).toBe(404);
  });

  it("keeps a row whose unique value has been taken meanwhile", async () => {
    const { Id } = await addItem(list, { Title: "först", Nyckel: "n-2" });
    const binId = await list.items.getById(Id).recycle();
    await addItem(list, { Title: "sedan", Nyckel: "N-2" });
    expect((await refusalOf(contract.sp.web.recycleBin.getById(binId).restore())).code).toMatch(
      /^-2130575169/,
    );
    expect((await contract.sp.web.recycleBin.getById(binId)()).Title).toBe("först");
  });

  it("forgets for good what is deleted from it", async () => {
    const { Id } = await addItem(list, { Title: "för alltid" });
    const binId = await list.items.getById(Id).recycle();
    await contract.sp.web.recycleBin.getById(binId).delete();
    const titles = (await contract.sp.web.recycleBin()).map(({ Title }) => Title);
    expect(titles).not.toContain("för alltid");
  });

  it("shows people only what they deleted themselves", async (context) => {
    const { local } = contract;
    if (!local) {
      context.skip();
      return;
    }
    const { Id } = await addItem(list, { Title: "Annas" });
    await list.items.getById(Id).recycle();
    const other = await local.as("bo.ek@kommun.example");
    expect(await other.web.recycleBin()).toEqual([]);
  });

  it("has only properties that SharePoint's has", async () => {
    const { Id } = await addItem(list, { Title: "form" });
    const binId = await list.items.getById(Id).recycle();
    const entry = await contract.sp.web.recycleBin.getById(binId)();
    const known = sharePointProperties()("SP.RecycleBinItem");
    const wrong = Object.entries(entry)
      .filter(([name]) => !name.startsWith("odata."))
      .filter(([name, value]) => !known.has(name) || !suits(known.get(name) ?? "", value));
    expect(wrong).toEqual([]);
  });
});
