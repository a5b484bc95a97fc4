/* oxlint-disable import/no-unassigned-import -- @pnp/sp adds its methods to SPFI by being imported */
import "@pnp/sp/attachments";
import type { IList } from "@pnp/sp/lists";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addItem,
  contractSite,
  type ContractSite,
  freshTitle,
  refusalOf,
  type AddedItem,
} from "../support/contract-site.ts";
import { golden, shapeOf } from "../support/golden.ts";

let contract: ContractSite;
let list: IList;

const newItem = async () => {
  const { Id } = await addItem(list, { Title: "Med bilagor" });
  return list.items.getById(Id);
};

beforeAll(async () => {
  contract = await contractSite();
  const title = freshTitle("Bilagor");
  await contract.sp.web.lists.add(title, "", 100);
  list = contract.sp.web.lists.getByTitle(title);
});
afterAll(() => contract.close());

describe("attachments", () => {
  it("are added, read, replaced and deleted, whatever their names", async () => {
    const item = await newItem();
    const name = "it's proto koll å.txt";
    const { data } = await item.attachmentFiles.add(name, "ett två å");
    expect(shapeOf(data)).toEqual(shapeOf(golden("attachment-add").body));
    expect(await item.attachmentFiles.getByName(name).getText()).toBe("ett två å");
    await item.attachmentFiles.getByName(name).setContent("tre");
    expect(await item.attachmentFiles.getByName(name).getText()).toBe("tre");
    expect((await item.attachmentFiles()).map(({ FileName }) => FileName)).toEqual([name]);
    await item.attachmentFiles.getByName(name).delete();
    expect(await item.attachmentFiles()).toEqual([]);
  });

  it("keep bytes as they are", async () => {
    const item = await newItem();
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    await item.attachmentFiles.add("alla.bin", new Blob([bytes]));
    const read = await item.attachmentFiles.getByName("alla.bin").getBuffer();
    expect(new Uint8Array(read)).toEqual(bytes);
  });

  it("show on the item, with a new ETag but no new version", async () => {
    const item = await newItem();
    const before: unknown = await item();
    await item.attachmentFiles.add("a.txt", "a");
    const after: unknown = await item.select("*", "AttachmentFiles/FileName").expand("AttachmentFiles")();
    expect(after).toMatchObject({
      Attachments: true,
      OData__UIVersionString: "1.0",
      AttachmentFiles: [{ FileName: "a.txt" }],
    });
    expect(after).not.toMatchObject({ "odata.etag": (before as AddedItem)["odata.etag"] });
    await item.attachmentFiles.getByName("a.txt").delete();
    expect(await item()).toMatchObject({ Attachments: false });
  });

  it("of the same name, and of lists that take none, are refused", async () => {
    const item = await newItem();
    await item.attachmentFiles.add("a.txt", "a");
    expect((await refusalOf(item.attachmentFiles.add("A.TXT", "b"))).status).toBe(500);
    expect(await item.attachmentFiles.getByName("a.txt").getText()).toBe("a");
    await list.update({ EnableAttachments: false });
    expect((await refusalOf(item.attachmentFiles.add("b.txt", "b"))).status).toBe(500);
    await list.update({ EnableAttachments: true });
  });

  it("that are missing are answered 404", async () => {
    const item = await newItem();
    expect(await refusalOf(item.attachmentFiles.getByName("ingen.txt").getText())).toMatchObject({
      status: 404,
      code: "-2130575338, Microsoft.SharePoint.SPException",
    });
  });
});
