/* oxlint-disable import/no-unassigned-import -- @pnp/sp adds its methods to items by being imported */
import "@pnp/sp/attachments";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addColumns,
  addItem,
  contractSite,
  freshTitle,
  type ContractSite,
} from "../support/contract-site.ts";
import { smallDirectory } from "../support/small-directory.ts";
import { sharePointProperties, suits } from "../support/sharepoint-metadata.ts";

let contract: ContractSite;
let listId: string;
let title: string;

type Json = Readonly<Record<string, unknown>>;

beforeAll(async () => {
  const admins = smallDirectory.users.map(({ upn }) => upn);
  contract = await contractSite({ membership: { admins, owners: [], members: "everyone", visitors: [] } });
  title = freshTitle("Form");
  listId = (await contract.sp.web.lists.add(title)).Id;
  const list = contract.sp.web.lists.getById(listId);
  await list.items.add({ Title: "Item 0" });
  await list.items.getById(1).attachmentFiles.add("a.txt", "a");
  const { Id: gone } = await addItem(list, { Title: "bort" });
  await list.items.getById(gone).recycle();
  await addColumns(list, [
    `<Field Type="Text" Name="T" DisplayName="T" MaxLength="100" />`,
    `<Field Type="Choice" Name="C" DisplayName="C" Format="RadioButtons"><CHOICES><CHOICE>1</CHOICE></CHOICES></Field>`,
    `<Field Type="User" Name="U" DisplayName="U" Required="TRUE" />`,
    `<Field Type="Note" Name="N" DisplayName="N" />`,
    `<Field Type="Number" Name="Nr" DisplayName="Nr" />`,
    `<Field Type="Currency" Name="Kr" DisplayName="Kr" />`,
    `<Field Type="DateTime" Name="D" DisplayName="D" />`,
    `<Field Type="Boolean" Name="B" DisplayName="B" />`,
    `<Field Type="MultiChoice" Name="M" DisplayName="M"><CHOICES><CHOICE>1</CHOICE></CHOICES></Field>`,
    `<Field Type="URL" Name="L" DisplayName="L" />`,
    `<Field Type="Lookup" Name="Up" DisplayName="Up" List="{${listId}}" ShowField="Title" />`,
  ]);
});
afterAll(() => contract.close());

/** A reply recorded on a tenant. */
const golden = (name: string): Json =>
  (JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), "utf8")) as { body: Json }).body;

async function read(path: string, init: RequestInit = {}): Promise<Json> {
  const headers = { Accept: "application/json;odata=nometadata" };
  return (await (await contract.fetch(path, { ...init, headers })).json()) as Json;
}

const typeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

/** Property names with JSON types; where either side is null its type says nothing. */
function shapes(actual: Json, recorded: Json): readonly [Json, Json] {
  const shape = (one: Json, other: Json): Json =>
    Object.fromEntries(
      Object.keys(one)
        .toSorted()
        .map((name) => {
          const types = [typeOf(one[name]), name in other ? typeOf(other[name]) : "missing"];
          return [name, types.includes("null") && !types.includes("missing") ? "any" : types[0]];
        }),
    );
  return [shape(actual, recorded), shape(recorded, actual)];
}

const first = (reply: Json): Json => (reply["value"] as Json[])[0] ?? {};
const inList = (path: string): string => `web/lists(guid'${listId}')${path}`;

describe("replies have the properties and types of recorded ones", () => {
  it("for a list", async () => {
    const [mine, theirs] = shapes(await read(inList("")), golden("list-create-201"));
    expect(mine).toEqual(theirs);
  });

  it.each([
    ["T", "field-text"],
    ["C", "field-choice"],
    ["U", "field-user"],
  ])("for the column %s", async (name, recorded) => {
    const [mine, theirs] = shapes(
      await read(inList(`/fields/getbyinternalnameortitle('${name}')`)),
      golden(recorded),
    );
    expect(mine).toEqual(theirs);
  });

  it("for the 78 columns of a new list", async () => {
    const reply = await read(inList("/fields?$filter=CanBeDeleted eq false"));
    const recorded = golden("list-fields-all")["Fields"] as Json[];
    const mine = (reply["value"] as Json[]).map((field) => [
      field["InternalName"],
      field["Id"],
      field["TypeAsString"],
    ]);
    expect(mine).toEqual(
      recorded.map((field) => [field["InternalName"], field["Id"], field["TypeAsString"]]),
    );
  });

  it("for a view", async () => {
    const [mine, theirs] = shapes(first(await read(inList("/views"))), golden("view-add"));
    expect(mine).toEqual(theirs);
  });

  it("for an item of a list without columns of its own", async () => {
    const plain = await contract.sp.web.lists.add(freshTitle("Ren"));
    await contract.sp.web.lists.getById(plain.Id).items.add({ Title: "Item 0" });
    const item = first(await read(`web/lists(guid'${plain.Id}')/items`));
    const recorded = (golden("items-with-role")["Items"] as Json[])[0] ?? {};
    const [mine, theirs] = shapes({ HasUniqueRoleAssignments: false, ...item }, recorded);
    expect(mine).toEqual(theirs);
  });

  it("for a page of items, its link included", async () => {
    await contract.sp.web.lists.getById(listId).items.add({ Title: "Item 1" });
    const page = await read(inList("/items?$top=1"));
    const [mine, theirs] = shapes({ ...page }, golden("items-paged-nextlink"));
    expect(mine).toEqual(theirs);
    const shape = (link: unknown) =>
      String(link)
        .replace(/^.*\/_api\//, "")
        .replace(/%27.*%27/, "%27%27");
    expect(shape(page["odata.nextLink"])).toBe(
      shape(golden("items-paged-nextlink")["odata.nextLink"]).replaceAll("%3d2&%24top=2", "%3d1&%24top=1"),
    );
  });

  it("for form values", async () => {
    const reply = await read(inList("/AddValidateUpdateItemUsingPath()"), {
      method: "POST",
      body: JSON.stringify({
        listItemCreateInfo: {
          FolderPath: { DecodedUrl: `${new URL(contract.url).pathname}/Lists/${title}` },
        },
        formValues: [
          { FieldName: "Title", FieldValue: "Yes" },
          {
            FieldName: "U",
            FieldValue: JSON.stringify([{ Key: (await contract.sp.web.currentUser()).LoginName }]),
          },
        ],
        bNewDocumentUpdate: false,
      }),
    });
    const recorded = golden("addvalidate-200")["value"] as Json[];
    const lines = reply["value"] as Json[];
    expect(lines.map((line) => line["HasException"])).toEqual([false, false, false]);
    const [mine, theirs] = shapes(lines[0] ?? {}, recorded[0] ?? {});
    expect(mine).toEqual(theirs);
    expect([lines[2]?.["FieldName"], typeof lines[2]?.["FieldValue"]]).toEqual(["Id", "string"]);
  });

  it("for the current user", async () => {
    const [mine, theirs] = shapes(
      await read("web/currentuser"),
      golden("current-user")["CurrentUser"] as Json,
    );
    expect(mine).toEqual(theirs);
  });

  it("for refusals, code and text included", async () => {
    const missing = await read("web/lists/getbytitle('nonexisting')");
    const recorded = JSON.stringify(golden("list-missing-404")).replace(/https:[^']*/, contract.url);
    expect(missing).toEqual(JSON.parse(recorded));
    const taken = await read("web/lists", {
      method: "POST",
      body: JSON.stringify({ Title: title, BaseTemplate: 100 }),
    });
    expect(taken).toEqual(golden("list-title-exists-500"));
  });
});

describe("every property of a reply exists in SharePoint's $metadata, with that type", () => {
  const properties = sharePointProperties();
  /** In recorded replies, but newer than the $metadata that is at hand. */
  const recordedOnly = new Set(["CustomOrder"]);

  const unknown = (entity: Json): string[] => {
    const known = properties(String(entity["odata.type"]));
    return Object.entries(entity)
      .filter(([name]) => !name.includes("odata.") && !recordedOnly.has(name))
      .filter(([name, value]) => !suits(known.get(name) ?? "", value) || !known.has(name))
      .map(([name, value]) => `${name}: ${known.get(name) ?? "unknown"} is ${typeof value}`);
  };
  const full = async (path: string) => (await (await contract.fetch(path)).json()) as Json;

  it.each(["web", "site"])("%s", async (path) => {
    expect(unknown(await full(path))).toEqual([]);
  });

  it("lists, what must be asked for included", async () => {
    const asked =
      "ReadSecurity,WriteSecurity,OnQuickLaunch,ValidationFormula,ValidationMessage,DefaultViewUrl";
    expect(unknown(await full(inList("")))).toEqual([]);
    expect(
      unknown(
        await full(
          inList(`?$select=*,${asked},Fields/Id,Views/Id&$expand=Fields,Views,DefaultView,RootFolder`),
        ),
      ),
    ).toEqual([]);
  });

  it("columns of every type", async () => {
    const fields = (await full(inList("/fields")))["value"] as Json[];
    expect(new Set(fields.map((field) => field["odata.type"])).size).toBeGreaterThan(10);
    expect(fields.flatMap(unknown)).toEqual([]);
  });

  it("views and users", async () => {
    const views = (await full(inList("/views")))["value"] as Json[];
    expect([...views, await full("web/currentuser")].flatMap(unknown)).toEqual([]);
  });

  it.each([
    "web/siteusers",
    "web/sitegroups",
    "web/roledefinitions",
    "LIST/roleassignments",
    "LIST/items(1)/attachmentfiles",
    "web/recyclebin",
  ])("%s", async (path) => {
    const reply = await full(path.replace("LIST", inList("")));
    const entities = reply["value"] as Json[];
    expect(entities.length).toBeGreaterThan(0);
    expect(entities.flatMap(unknown)).toEqual([]);
  });

  it("items, apart from the list's own columns", async () => {
    const item = first(await full(inList("/items?$top=1")));
    const columns = ((await full(inList("/fields")))["value"] as Json[]).flatMap((field) => {
      const name = String(field["EntityPropertyName"]);
      return [name, `${name}Id`, `${name}StringId`];
    });
    const known = new Set([...properties("SP.ListItem").keys(), ...columns, "OData__ColorTag"]);
    const others = Object.keys(item).filter((name) => !name.includes("odata.") && !known.has(name));
    expect(others).toEqual(
      ["ServerRedirectedEmbedUri", "ServerRedirectedEmbedUrl"].filter((name) => !known.has(name)),
    );
  });
});
