import { spPostMerge } from "@pnp/sp";
import { body, headers } from "@pnp/queryable";
import { Items, type IItems } from "@pnp/sp/items";
import type { IList } from "@pnp/sp/lists";
import type { IWeb } from "@pnp/sp/webs";
import type { Item } from "#sharepoint/schema/list.ts";
import type { ListName } from "#sharepoint/schema/list-names.ts";
import { objectIn, rowsIn } from "./answers.ts";
import { parseWhole } from "./behaviors.ts";

/** SharePoint gives at most so many rows at a time. */
export const pageSize = 5000;

/** The list by its address, which stays when somebody renames the list. */
export const listOn = (web: IWeb, siteUrl: string, name: ListName): IList =>
  web.getList(`${decodeURI(new URL(siteUrl).pathname)}/Lists/${name}`);

/** Which rows are asked for, in SharePoint's words. */
export interface ItemQuery {
  readonly select: readonly string[];
  readonly filter?: string;
  readonly orderBy?: readonly { readonly name: string; readonly ascending: boolean }[];
  readonly top?: number;
}

export interface Page {
  readonly rows: readonly Item[];
  /** Where the next page is; undefined on the last. */
  readonly next: string | undefined;
}

export async function firstPage(list: IList, query: ItemQuery): Promise<Page> {
  const items: IItems = list.items.select(...query.select).top(query.top ?? pageSize);
  if (query.filter !== undefined) items.filter(query.filter);
  for (const { name, ascending } of query.orderBy ?? []) items.orderBy(name, ascending);
  return asPage(await items.using(parseWhole)());
}

/** @throws Error when the address leads away from the site: the token is for SharePoint alone */
async function nextPage(web: IWeb, address: string): Promise<Page> {
  const [origin] = web.toUrl().split("/_api/");
  if (!address.startsWith(`${origin ?? ""}/`))
    throw new Error("SharePoint's next page lies outside the site.");
  return asPage(await Items([web, address], "").using(parseWhole)());
}

function asPage(answer: unknown): Page {
  const whole = objectIn(answer);
  const next = whole["odata.nextLink"];
  return { rows: rowsIn(whole["value"]), next: typeof next === "string" ? next : undefined };
}

/** Follows the pages to the end. @param onPage told how many rows there are so far */
export async function restOfPages(
  web: IWeb,
  first: Page,
  onPage?: (soFar: number) => void,
): Promise<readonly Item[]> {
  const pages = [first.rows];
  let soFar = first.rows.length;
  for (let { next } = first; next !== undefined;) {
    const page = await nextPage(web, next);
    pages.push(page.rows);
    soFar += page.rows.length;
    onPage?.(soFar);
    next = page.next;
  }
  return pages.flat();
}

export const addItem = async (list: IList, values: Item): Promise<Item> =>
  objectIn(await list.items.add(values));

/** @param version an ETag, or `*` to overwrite */
export const mergeItem = async (list: IList, id: number, version: string, values: Item): Promise<void> => {
  await spPostMerge(list.items.getById(id), body(values, headers({ "IF-Match": version })));
};

export const itemById = async (list: IList, id: number, select: readonly string[]): Promise<Item> =>
  objectIn(await list.items.getById(id).select(...select)());
