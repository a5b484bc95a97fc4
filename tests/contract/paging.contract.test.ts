import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IList } from "@pnp/sp/lists";
import { addColumns, contractSite, freshTitle, type ContractSite } from "../support/contract-site.ts";

let contract: ContractSite;
let list: IList;
let listId: string;

interface Row {
  readonly Id: number;
  readonly Title: string;
}

beforeAll(async () => {
  contract = await contractSite();
  listId = (await contract.sp.web.lists.add(freshTitle("Sidor"))).Id;
  list = contract.sp.web.lists.getById(listId);
  await addColumns(list, [
    `<Field Type="DateTime" Name="Nar" DisplayName="När" Format="DateTime" Indexed="TRUE" />`,
  ]);
  const [batched, execute] = contract.sp.batched();
  const adds = Array.from({ length: 105 }, (_, at) =>
    batched.web.lists.getById(listId).items.add({
      Title: `Rad ${String(at % 7)} + å`,
      ...(at % 10 === 0 ? {} : { Nar: `2026-01-${String((at % 5) + 1).padStart(2, "0")}T10:00:00Z` }),
    }),
  );
  await execute();
  await Promise.all(adds);
});
afterAll(() => contract.close());

async function pagesOf(query: AsyncIterable<unknown>): Promise<Row[][]> {
  const pages: Row[][] = [];
  for await (const page of query) pages.push(page as Row[]);
  return pages;
}

describe("pages", () => {
  it("hold a hundred rows when nothing is asked for", async () => {
    const pages = await pagesOf(list.items.select("Id"));
    expect(pages.map((page) => page.length)).toEqual([100, 5]);
  });

  it("of any size together hold every row once, in the order of ids", async () => {
    const rows = (await pagesOf(list.items.select("Id", "Title").top(20))).flat();
    expect(rows.map(({ Id }) => Id)).toEqual(Array.from({ length: 105 }, (_, at) => at + 1));
  });

  it.each([
    ["Title", true],
    ["Title", false],
    ["Nar", true],
    ["Nar", false],
  ])("ordered by %s, ascending %s, hold every row once and in order", async (column, ascending) => {
    const whole = await list.items.select("Id").orderBy(column, ascending).top(200)<Row[]>();
    const paged = (await pagesOf(list.items.select("Id").orderBy(column, ascending).top(9))).flat();
    expect(paged.map(({ Id }) => Id)).toEqual(whole.map(({ Id }) => Id));
    expect(new Set(paged.map(({ Id }) => Id)).size).toBe(105);
  });

  it("keep their filter", async () => {
    const rows = (await pagesOf(list.items.select("Title").filter("Title eq 'Rad 3 + å'").top(4))).flat();
    expect(rows).toHaveLength(15);
    expect(new Set(rows.map(({ Title }) => Title))).toEqual(new Set(["Rad 3 + å"]));
  });

  it("link to the next one as SharePoint writes it, without metadata too, and not from the last", async () => {
    const read = async (path: string) => {
      const response = await contract.fetch(path, {
        headers: { Accept: "application/json;odata=nometadata" },
      });
      return (await response.json()) as Record<string, unknown>;
    };
    const first = await read(`web/lists(guid'${listId}')/items?$select=Id,Title&$top=100`);
    expect(Object.keys(first)).toEqual(["odata.nextLink", "value"]);
    expect(first["odata.nextLink"]).toBe(
      `${contract.url}/_api/web/lists(guid%27${listId}%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d100&%24select=Id%2cTitle&%24top=100`,
    );
    const last = await read(String(first["odata.nextLink"]).split("/_api/")[1] ?? "");
    expect(Object.keys(last)).toEqual(["value"]);
  });

  it("begin where skip says by id, and $skip itself does nothing", async () => {
    const after = await list.items.select("Id").skip(10).top(2)<Row[]>();
    expect(after.map(({ Id }) => Id)).toEqual([11, 12]);
    const before = await list.items.select("Id").skip(10, true).top(2)<Row[]>();
    expect(before.map(({ Id }) => Id)).toEqual([8, 9]);
    const response = await contract.fetch(`web/lists(guid'${listId}')/items?$skip=10&$top=1&$select=Id`);
    expect(((await response.json()) as { value: Row[] }).value[0]?.Id).toBe(1);
  });
});
