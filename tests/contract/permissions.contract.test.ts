/* oxlint-disable import/no-unassigned-import -- @pnp/sp adds its methods to SPFI by being imported */
import "@pnp/sp/security/web";
import "@pnp/sp/security/list";
import "@pnp/sp/security/item";
import "@pnp/sp/site-groups/web";
import { PermissionKind } from "@pnp/sp/security";
import type { SPFI } from "@pnp/sp";
import type { IList } from "@pnp/sp/lists";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addItem,
  contractSite,
  type ContractSite,
  freshTitle,
  type LocalParts,
  refusalOf,
} from "../support/contract-site.ts";
import { golden, goldenAt, shapeOf } from "../support/golden.ts";
import { closedMembership, people, peopleDirectory } from "../support/site-people.ts";

const full = 1073741829;
const contribute = 1073741827;
const read = 1073741826;

let contract: ContractSite;
let local: LocalParts;
let owner: SPFI;
let title: string;
let list: IList;

const listAs = async (upn: string, name = title): Promise<IList> =>
  (await local.as(upn)).web.lists.getByTitle(name);
const idOf = async (upn: string): Promise<number> => (await owner.web.ensureUser(upn)).Id;
const denied = {
  status: 403,
  code: "-2147024891, System.UnauthorizedAccessException",
  text: "Access denied. You do not have permission to perform this action or access this resource.",
};

beforeAll(async () => {
  contract = await contractSite({ directory: peopleDirectory, membership: closedMembership });
  if (!contract.local) throw new Error("Other people's rights can only be tried on the local tenant.");
  local = contract.local;
  owner = await local.as(people.owner);
  title = freshTitle("Beslut");
  await owner.web.lists.add(title, "", 100);
  list = owner.web.lists.getByTitle(title);
  await list.items.add({ Title: "Ett" });
});
afterAll(() => contract.close());

describe("permission levels", () => {
  it("are those recorded on a tenant, with both halves of the mask as text", async () => {
    const definitions = await owner.web.roleDefinitions();
    const recorded = goldenAt("role-definitions", "RoleDefinitions") as readonly { readonly Id: number }[];
    for (const [at, expected] of recorded.entries()) expect(definitions[at]).toMatchObject(expected);
    expect(definitions).toHaveLength(recorded.length);
  });

  it("are found by id, name and type; an unknown name is answered 500", async () => {
    expect(await owner.web.roleDefinitions.getById(contribute)()).toMatchObject({ Name: "Contribute" });
    expect(await owner.web.roleDefinitions.getByName("Read")()).toMatchObject({ Id: read });
    expect(await owner.web.roleDefinitions.getByType(5)()).toMatchObject({ Id: full });
    expect((await refusalOf(owner.web.roleDefinitions.getByName("Ingen")())).status).toBe(500);
  });
});

describe("what a person may do", () => {
  it("follows the group: strangers see no list, visitors read, members write", async () => {
    const stranger = await listAs(people.stranger);
    const visitor = await listAs(people.visitor);
    const member = await listAs(people.member);
    expect((await refusalOf(stranger.items())).status).toBe(404);
    expect(await visitor.items()).toHaveLength(1);
    expect(await refusalOf(visitor.items.add({ Title: "Nej" }))).toEqual(denied);
    expect(await refusalOf(visitor.items.getById(1).update({ Title: "Nej" }))).toEqual(denied);
    expect(await refusalOf(visitor.items.getById(1).delete())).toEqual(denied);
    const { Id } = await addItem(member, { Title: "Två" });
    await member.items.getById(Id).update({ Title: "Två!" });
    await member.items.getById(Id).delete();
  });

  it("leaves lists and columns to those who may manage them", async () => {
    const visitor = await local.as(people.visitor);
    expect(await refusalOf(visitor.web.lists.add(freshTitle("X"), "", 100))).toEqual(denied);
    expect(await refusalOf(visitor.web.lists.getByTitle(title).update({ Description: "x" }))).toEqual(denied);
    expect(await refusalOf(visitor.web.lists.getByTitle(title).fields.addText("X"))).toEqual(denied);
  });

  it("lists only the lists that a person may open", async () => {
    const titles = async (upn: string) => (await (await local.as(upn)).web.lists()).map(({ Title }) => Title);
    expect(await titles(people.stranger)).toEqual([]);
    expect(await titles(people.visitor)).toContain(title);
  });

  it("is told as EffectiveBasePermissions of web, list and item", async () => {
    const visitor = await local.as(people.visitor);
    const expected = { High: "176", Low: "138612833" };
    expect(await visitor.web.getCurrentUserEffectivePermissions()).toMatchObject(expected);
    expect(await visitor.web.lists.getByTitle(title).getCurrentUserEffectivePermissions()).toMatchObject(
      expected,
    );
    const item = visitor.web.lists.getByTitle(title).items.getById(1);
    expect(await item.getCurrentUserEffectivePermissions()).toMatchObject(expected);
    expect(await item.select("Id", "EffectiveBasePermissions")()).toMatchObject({
      EffectiveBasePermissions: expected,
    });
    expect(
      await visitor.web.lists.getByTitle(title).currentUserHasPermissions(PermissionKind.AddListItems),
    ).toBe(false);
    const member = await local.as(people.member);
    expect(
      await member.web.lists.getByTitle(title).currentUserHasPermissions(PermissionKind.AddListItems),
    ).toBe(true);
  });

  it("is told about others to owners only", async () => {
    const login = `i:0#.f|membership|${people.visitor}`;
    expect(await list.getUserEffectivePermissions(login)).toMatchObject({ High: "176", Low: "138612833" });
    const member = await listAs(people.member);
    expect(await refusalOf(member.getUserEffectivePermissions(login))).toEqual(denied);
  });

  it("is everything for site collection administrators and for the app that was granted the site", async () => {
    const admin = await listAs(people.admin);
    expect(await admin.getCurrentUserEffectivePermissions()).toMatchObject({
      High: "2147483647",
      Low: "4294967295",
    });
    const app = await local.asApp();
    const name = freshTitle("Appens");
    await app.web.lists.add(name, "", 100);
    const { Id } = await addItem(app.web.lists.getByTitle(name), { Title: "x" });
    await app.web.lists.getByTitle(name).items.getById(Id).delete();
  });

  it("is bounded by what the app was allowed on their behalf", async () => {
    const token = await local.tokenOf(people.owner, "AllSites.Read");
    const response = await fetch(`${contract.url}/_api/web/lists/getByTitle('${title}')/items`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, Accept: "application/json" },
      body: JSON.stringify({ Title: "Nej" }),
    });
    expect(response.status).toBe(403);
  });

  it("is answered by DoesUserHavePermissions", async () => {
    const ask = async (upn: string, low: string): Promise<unknown> => {
      const token = await local.tokenOf(upn);
      const mask = encodeURIComponent(`{'High':'0','Low':'${low}'}`);
      const response = await fetch(`${contract.url}/_api/web/DoesUserHavePermissions(@v)?@v=${mask}`, {
        headers: { Authorization: `Bearer ${token}`, Accept: "application/json;odata=nometadata" },
      });
      return ((await response.json()) as { readonly value: unknown }).value;
    };
    expect(await ask(people.visitor, "1")).toBe(true);
    expect(await ask(people.visitor, "3")).toBe(false);
    expect(await ask(people.member, "3")).toBe(true);
  });
});

describe("permissions of a list's own", () => {
  it("begin with the caller alone, or with a copy, and end in those of the web", async () => {
    const name = freshTitle("Egna");
    await owner.web.lists.add(name, "", 100);
    const own = owner.web.lists.getByTitle(name);
    await own.items.add({ Title: "a" });
    await own.breakRoleInheritance(false, true);
    expect((await own.roleAssignments()).map(({ PrincipalId }) => PrincipalId)).toEqual([
      await idOf(people.owner),
    ]);
    expect((await refusalOf((await listAs(people.member, name)).items())).status).toBe(404);
    await own.resetRoleInheritance();
    expect(await (await listAs(people.member, name)).items()).toHaveLength(1);
    await own.breakRoleInheritance(true, true);
    expect((await own.roleAssignments()).map(({ PrincipalId }) => PrincipalId)).toEqual([3, 4, 5]);
  });

  it("are given to groups and people, and taken away", async () => {
    const name = freshTitle("Beslutande");
    await owner.web.lists.add(name, "", 100);
    const own = owner.web.lists.getByTitle(name);
    await own.breakRoleInheritance(false, true);
    await own.roleAssignments.add(4, read);
    await own.roleAssignments.add(await idOf(people.member), contribute);
    const member = await listAs(people.member, name);
    await member.items.add({ Title: "Mitt" });
    expect(await refusalOf((await listAs(people.visitor, name)).items.add({ Title: "Nej" }))).toEqual(denied);
    expect((await refusalOf((await listAs(people.colleague, name)).items())).status).toBe(404);
    const expanded = await own.roleAssignments.expand("Member", "RoleDefinitionBindings")();
    expect(expanded.find(({ PrincipalId }) => PrincipalId === 4)).toMatchObject({
      Member: { Id: 4, PrincipalType: 8 },
      RoleDefinitionBindings: [{ Id: read, Name: "Read" }],
    });
    await own.roleAssignments.remove(await idOf(people.member), contribute);
    expect((await refusalOf(member.items())).status).toBe(404);
  });

  it("answer their changes with a null, as recorded", async () => {
    const address = `web/lists/getByTitle('${encodeURIComponent(title)}')/resetroleinheritance`;
    const token = await local.tokenOf(people.owner);
    const response = await fetch(`${contract.url}/_api/${address}`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, Accept: "application/json;odata=nometadata" },
    });
    expect(await response.json()).toEqual(golden("view-delete-odata-null").body);
  });

  it("cannot be changed while they are inherited, nor by members", async () => {
    const inherited = await refusalOf(list.roleAssignments.add(4, contribute));
    expect(inherited.status).toBe(500);
    const member = await listAs(people.member);
    expect(await refusalOf(member.breakRoleInheritance(false, true))).toEqual(denied);
  });
});

describe("permissions of an item's own", () => {
  it("hide it from everybody else, in queries, counts of pages and by id", async () => {
    const name = freshTitle("Sekretess");
    await owner.web.lists.add(name, "", 100);
    const own = owner.web.lists.getByTitle(name);
    for (const text of ["a", "b", "c"]) await own.items.add({ Title: text });
    await own.items.getById(2).breakRoleInheritance(false, true);
    const member = await listAs(people.member, name);
    expect(await member.items.select("Title")()).toMatchObject([{ Title: "a" }, { Title: "c" }]);
    expect(await member.items.filter("Title eq 'b'")()).toEqual([]);
    expect(await member.getItemsByCAMLQuery({ ViewXml: "<View/>" })).toHaveLength(2);
    expect((await refusalOf(member.items.getById(2)())).status).toBe(404);
    await own.items.getById(2).roleAssignments.add(await idOf(people.member), read);
    expect(await member.items()).toHaveLength(3);
    expect(await refusalOf(member.items.getById(2).update({ Title: "Nej" }))).toEqual(denied);
  });

  it("open the list to a person who has only that item", async () => {
    const name = freshTitle("En rad");
    await owner.web.lists.add(name, "", 100);
    const own = owner.web.lists.getByTitle(name);
    for (const text of ["a", "b"]) await own.items.add({ Title: text });
    await own.items.getById(2).breakRoleInheritance(false, true);
    await own.items.getById(2).roleAssignments.add(await idOf(people.stranger), read);
    const stranger = await listAs(people.stranger, name);
    expect(await stranger.items.select("Title")()).toMatchObject([{ Title: "b" }]);
    expect((await refusalOf(stranger.items.getById(1)())).status).toBe(404);
  });

  it("are shown with the item, in the recorded shape", async () => {
    const name = freshTitle("Visade");
    await owner.web.lists.add(name, "", 100);
    const own = owner.web.lists.getByTitle(name);
    await own.items.add({ Title: "a" });
    await own.items.getById(1).breakRoleInheritance(false, true);
    const item = await own.items
      .getById(1)
      .select(
        "Id",
        "HasUniqueRoleAssignments",
        "RoleAssignments/PrincipalId",
        "RoleAssignments/RoleDefinitionBindings",
      )
      .expand("RoleAssignments", "RoleAssignments/RoleDefinitionBindings")<Record<string, unknown>>();
    expect(item["HasUniqueRoleAssignments"]).toBe(true);
    expect(shapeOf(item["RoleAssignments"])).toEqual(
      shapeOf((golden("role-assignments-expanded").body as Record<string, unknown>)["RoleAssignments"]),
    );
  });
});
