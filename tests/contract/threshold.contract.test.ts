import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IList } from "@pnp/sp/lists";
import { bulkAdd } from "#local/sharepoint/store/bulk-add.ts";
import {
  addColumns,
  contractSite,
  freshTitle,
  refusalOf,
  type ContractSite,
} from "../support/contract-site.ts";

/** Rows in the list; on a tenant it must exist already, filled by scripts, under this title. */
const size = 6000;
const tenantTitle = "Kontrakt 6000";

let contract: ContractSite;
let list: IList;

const draft = (at: number) => ({
  author: 1,
  values: { Title: `Rad ${String(at)}`, Del: at < 60 ? "liten" : "stor", Utan: at < 60 ? "liten" : "stor" },
});

beforeAll(async () => {
  contract = await contractSite();
  if (!contract.local) {
    list = contract.sp.web.lists.getByTitle(tenantTitle);
    return;
  }
  const { Id } = await contract.sp.web.lists.add(freshTitle("Stor"));
  list = contract.sp.web.lists.getById(Id);
  await addColumns(list, [
    `<Field Type="Text" Name="Del" DisplayName="Del" Indexed="TRUE" />`,
    `<Field Type="Text" Name="Utan" DisplayName="Utan" />`,
  ]);
  const { site } = contract.local;
  const target = site.lists.byId(Id);
  if (target)
    bulkAdd(
      site,
      target,
      Array.from({ length: size }, (_, at) => draft(at)),
    );
});
afterAll(() => contract.close());

const refused = {
  status: 500,
  code: "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
  text: "The attempted operation is prohibited because it exceeds the list view threshold.",
};

const rows = (filter: string) => list.items.select("Id").filter(filter).top(5000)();

describe("a list beyond the list view threshold", () => {
  it("still gives its rows by id, five thousand at a time", async () => {
    const pages: number[] = [];
    for await (const page of list.items.select("Id").top(5000)) pages.push((page as unknown[]).length);
    expect(pages).toEqual([5000, 1000]);
  });

  it("gives no more than five thousand, whatever is asked", async () => {
    expect(await list.items.select("Id").top(6000)()).toHaveLength(5000);
  });

  it("refuses a filter on a column without index", async () => {
    expect(await refusalOf(rows("Utan eq 'liten'"))).toEqual(refused);
  });

  it("answers a filter on an indexed column, alone or anywhere in an AND", async () => {
    expect(await rows("Del eq 'liten'")).toHaveLength(60);
    expect(await rows("Utan eq 'liten' and Del eq 'liten'")).toHaveLength(60);
    expect(await rows("Del eq 'liten' and Utan eq 'stor'")).toHaveLength(0);
    expect(await rows("Id gt 100 and Id le 300 and Utan eq 'stor'")).toHaveLength(200);
  });

  it("refuses an indexed filter that itself matches more than five thousand", async () => {
    expect(await refusalOf(rows("Del eq 'stor'"))).toEqual(refused);
  });

  it("refuses an OR in which one side has no index", async () => {
    expect(await refusalOf(rows("Del eq 'liten' or Utan eq 'liten'"))).toEqual(refused);
  });

  it("is ordered by an indexed column and not by another", async () => {
    const first = await list.items.select("Title").orderBy("Del").top(3)<{ Title: string }[]>();
    expect(first.map(({ Title }) => Title)).toEqual(["Rad 0", "Rad 1", "Rad 2"]);
    expect(await refusalOf(list.items.orderBy("Utan").top(3)())).toEqual(refused);
  });
});
