import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IList } from "@pnp/sp/lists";
import type { Site } from "#local/sharepoint/site.ts";
import { bulkAdd } from "#local/sharepoint/store/bulk-add.ts";
import {
  addColumns,
  contractSite,
  freshTitle,
  refusalOf,
  type ContractSite,
} from "../support/contract-site.ts";

const size = 6000;
/** On a tenant the list is filled once, a hundred rows at a time, and stays. */
const tenantTitle = "Kontrakt 6000";

let contract: ContractSite;
let list: IList;

const valuesOf = (at: number) => {
  const part = at < 60 ? "liten" : "stor";
  return { Title: `Rad ${String(at)}`, Del: part, Utan: part };
};

const columns = [
  `<Field Type="Text" Name="Del" DisplayName="Del" Indexed="TRUE" />`,
  `<Field Type="Text" Name="Utan" DisplayName="Utan" />`,
];

async function fillOnTenant(): Promise<void> {
  const { created } = await contract.sp.web.lists.ensure(tenantTitle);
  list = contract.sp.web.lists.getByTitle(tenantTitle);
  if (created) await addColumns(list, columns);
  const { ItemCount } = await list.select("ItemCount")();
  for (let from = ItemCount; from < size; from += 100) {
    const [batched, execute] = contract.sp.batched({ maxRequests: 100 });
    const add = (at: number) => batched.web.lists.getByTitle(tenantTitle).items.add(valuesOf(from + at));
    const added = Array.from({ length: Math.min(100, size - from) }, (_, at) => add(at));
    await execute();
    await Promise.all(added);
  }
}

async function fillHere(site: Site): Promise<void> {
  const { Id } = await contract.sp.web.lists.add(freshTitle("Stor"));
  list = contract.sp.web.lists.getById(Id);
  await addColumns(list, columns);
  const target = site.lists.byId(Id);
  const drafts = Array.from({ length: size }, (_, at) => ({ author: 1, values: valuesOf(at) }));
  if (target) bulkAdd(site, target, drafts);
}

beforeAll(async () => {
  contract = await contractSite();
  await (contract.local ? fillHere(contract.local.site) : fillOnTenant());
}, 600_000);
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
