/* oxlint-disable import/no-unassigned-import -- @pnp/sp adds its methods to SPFI by being imported */
import "@pnp/sp/security/list";
import "@pnp/sp/security/item";
import type { IList } from "@pnp/sp/lists";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  addColumns,
  addItem,
  contractSite,
  type ContractSite,
  freshTitle,
  refusalOf,
} from "../support/contract-site.ts";
import { goldenAt, shapeOf } from "../support/golden.ts";
import { closedMembership, peopleDirectory } from "../support/site-people.ts";

const contract: ContractSite = await contractSite({
  directory: peopleDirectory,
  membership: closedMembership,
});
let list: IList;

interface Change {
  readonly ChangeType: number;
  readonly ItemId: number;
  readonly ChangeToken: { readonly StringValue: string };
}
interface TokenHolder {
  readonly CurrentChangeToken: { readonly StringValue: string };
}
const everything = { Add: true, Update: true, DeleteObject: true, Restore: true, Item: true };
const changesOf = async (source: Pick<IList, "getChanges">, query: object): Promise<readonly Change[]> =>
  (await source.getChanges(query)) as readonly Change[];
const now = async (): Promise<string> => {
  const { CurrentChangeToken } = (await list.select("CurrentChangeToken")()) as unknown as TokenHolder;
  return CurrentChangeToken.StringValue;
};
const add = async (Title: string): Promise<number> => (await addItem(list, { Title })).Id;
const kinds = (changes: readonly Change[]) => changes.map(({ ChangeType, ItemId }) => [ChangeType, ItemId]);

beforeEach(async () => {
  const title = freshTitle("Ändringar");
  await contract.sp.web.lists.add(title, "", 100);
  list = contract.sp.web.lists.getByTitle(title);
});
afterAll(() => contract.close());

describe("getChanges of a list", () => {
  it("tells what was added, changed and deleted since a token, oldest first, in the recorded shape", async () => {
    const first = await add("a");
    const token = await now();
    const second = await add("b");
    await list.items.getById(first).update({ Title: "a!" });
    await list.items.getById(second).delete();
    const changes = await changesOf(list, { ...everything, ChangeTokenStart: { StringValue: token } });
    expect(kinds(changes)).toEqual([
      [1, second],
      [2, first],
      [3, second],
    ]);
    expect(shapeOf(changes[0])).toEqual(shapeOf(goldenAt("list-changes", "d/results/0")));
    expect(changes.at(-1)?.ChangeToken.StringValue).toBe(await now());
  });

  it("gives only the asked kinds of objects and changes", async () => {
    const id = await add("a");
    await list.items.getById(id).update({ Title: "b" });
    expect(kinds(await changesOf(list, { Update: true, Item: true }))).toEqual([[2, id]]);
    expect(await changesOf(list, { Item: true })).toEqual([]);
    expect(await changesOf(list, { Add: true })).toEqual([]);
    const [made] = await changesOf(list, { Add: true, List: true });
    expect(shapeOf(made)).toEqual(shapeOf(goldenAt("list-changes-2", "d/results/0")));
  });

  it("ends at another token and goes on page by page", async () => {
    const first = await add("a");
    const end = await now();
    const second = await add("b");
    expect(kinds(await changesOf(list, { ...everything, ChangeTokenEnd: { StringValue: end } }))).toEqual([
      [1, first],
    ]);
    const page = await changesOf(list, { ...everything, FetchLimit: "1" });
    expect(kinds(page)).toEqual([[1, first]]);
    const next = await changesOf(list, { ...everything, ChangeTokenStart: page[0]?.ChangeToken });
    expect(kinds(next)).toEqual([[1, second]]);
  });

  it("counts permissions as changes of their own kind", async () => {
    const id = await add("a");
    await list.items.getById(id).breakRoleInheritance(true, true);
    await list.items.getById(id).roleAssignments.add(4, 1073741827);
    expect(kinds(await changesOf(list, { Item: true, RoleAssignmentAdd: true }))).toEqual([[11, id]]);
    expect(await changesOf(list, { ...everything, Add: false })).toEqual([]);
  });

  it("reads a token of no number by its time", async () => {
    const { local } = contract;
    if (!local) return;
    local.clock.set(Date.parse("2026-05-04T10:00:00Z"));
    await add("a");
    const timed = (await now()).replace(/;\d+$/, ";-1");
    local.clock.advance(1000);
    const later = await add("b");
    expect(kinds(await changesOf(list, { ...everything, ChangeTokenStart: { StringValue: timed } }))).toEqual(
      [[1, later]],
    );
    local.clock.release();
  });

  it("refuses tokens that are malformed, of another list, or older than 60 days", async () => {
    const refused = async (StringValue: string) =>
      refusalOf(changesOf(list, { ...everything, ChangeTokenStart: { StringValue } }));
    expect(await refused("nonsense")).toMatchObject({ status: 500 });
    const own = await now();
    const other = own.replace(/^1;3;[^;]+/, "1;3;11111111-1111-4111-8111-111111111111");
    expect(await refused(other)).toMatchObject({
      status: 500,
      code: "-2130575173, Microsoft.SharePoint.SPException",
    });
    const { local } = contract;
    if (!local) return;
    local.clock.advance(61 * 86_400_000);
    expect(await refused(own)).toMatchObject({
      status: 500,
      code: "-2130575172, Microsoft.SharePoint.SPException",
      text: "The changeToken refers to a time before the start of the current change log.",
    });
    local.clock.release();
  });
});

describe("getChanges of the web", () => {
  it("tells of all lists, with tokens of the web", async () => {
    const { CurrentChangeToken } = (await contract.sp.web.select(
      "CurrentChangeToken",
    )()) as unknown as TokenHolder;
    const id = await add("a");
    const other = freshTitle("Annan");
    await contract.sp.web.lists.add(other, "", 100);
    await contract.sp.web.lists.getByTitle(other).items.add({ Title: "b" });
    const query = { ...everything, List: true, ChangeTokenStart: CurrentChangeToken };
    const changes = (await contract.sp.web.getChanges(query)) as unknown as readonly Change[];
    expect(changes.map(({ ChangeType, ItemId }) => [ChangeType, ItemId])).toEqual([
      [1, id],
      [1, undefined],
      [1, 1],
    ]);
    expect(shapeOf(changes[1])).toEqual(shapeOf(goldenAt("web-changes", "d/results/0")));
    expect(changes[0]?.ChangeToken.StringValue).toMatch(/^1;2;[\da-f-]{36};\d{18};\d+$/);
  });
});

describe("getListItemChangesSinceToken", () => {
  const since = (query: Record<string, string>): Promise<string> => list.getListItemChangesSinceToken(query);
  const lastToken = (xml: string): string => /LastChangeToken="([^"]+)"/.exec(xml)?.[1] ?? "";
  const titles = (xml: string): readonly string[] =>
    [...xml.matchAll(/ows_Title='([^']*)'/g)].map(([, title]) => title ?? "");

  it("gives every row without a token, then only what changed, and what has gone", async () => {
    const first = await add("a & <b>");
    const second = await add("b");
    const all = await since({ RowLimit: "100" });
    expect(titles(all)).toEqual(["a &amp; &lt;b&gt;", "b"]);
    expect(all).toContain(`ItemCount="2"`);
    await list.items.getById(first).update({ Title: "a" });
    await list.items.getById(second).delete();
    const later = await since({ ChangeToken: lastToken(all) });
    expect(titles(later)).toEqual(["a"]);
    expect(later).toMatch(
      new RegExp(`<Id ChangeType="Delete" UniqueId="\\{[\\dA-F-]{36}\\}">${String(second)}</Id>`),
    );
    const nothing = await since({ ChangeToken: lastToken(later) });
    expect(nothing).toContain(`ItemCount="0"`);
    expect(nothing).not.toContain("<Id ");
  });

  it("pages a full read by position and changes by token", async () => {
    for (const title of ["a", "b", "c"]) await add(title);
    const first = await since({ RowLimit: "2" });
    const next = /ListItemCollectionPositionNext="([^"]+)"/.exec(first)?.[1] ?? "";
    expect(titles(first)).toEqual(["a", "b"]);
    const QueryOptions = `<QueryOptions><Paging ListItemCollectionPositionNext="${next}"/></QueryOptions>`;
    expect(titles(await since({ RowLimit: "2", QueryOptions }))).toEqual(["c"]);
    const token = lastToken(first);
    for (const title of ["d", "e", "f"]) await add(title);
    const some = await since({ ChangeToken: token, RowLimit: "2" });
    expect(titles(some)).toEqual(["d", "e"]);
    expect(some).toContain(`MoreChanges="TRUE"`);
    const rest = await since({ ChangeToken: lastToken(some), RowLimit: "2" });
    expect(titles(rest)).toEqual(["f"]);
    expect(rest).not.toContain("MoreChanges");
  });

  it("shows the asked columns of the rows that meet a condition", async () => {
    await addColumns(list, [`<Field Type="Number" Name="Nytta" DisplayName="Nytta" />`]);
    await list.items.add({ Title: "liten", Nytta: 1 });
    await list.items.add({ Title: "stor", Nytta: 12.5 });
    const xml = await since({
      ViewFields: `<ViewFields><FieldRef Name="Nytta"/></ViewFields>`,
      Query: `<Query><Where><Gt><FieldRef Name="Nytta"/><Value Type="Number">5</Value></Gt></Where></Query>`,
      QueryOptions: `<QueryOptions><DateInUtc>TRUE</DateInUtc></QueryOptions>`,
    });
    expect(xml).toContain(`ows_Nytta='12.5000000000000'`);
    expect(xml).toContain(`ItemCount="1"`);
    expect(xml).not.toContain("ows_Title");
    expect(xml).toMatch(/ows_Modified='\d{4}-\d\d-\d\dT[\d:]{8}Z'/);
    expect(xml).toMatch(/ows_Author='\d+;#/);
  });

  it("asks for a full read when the token cannot be used", async () => {
    const xml = await since({ ChangeToken: "1;3;11111111-1111-4111-8111-111111111111;638011602133200000;1" });
    expect(xml).toContain(`<Id ChangeType="InvalidToken" />`);
    expect(lastToken(xml)).toBe(await now());
  });
});
