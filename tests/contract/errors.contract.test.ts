import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IList } from "@pnp/sp/lists";
import {
  addColumns,
  contractSite,
  freshTitle,
  refusalOf,
  type ContractSite,
} from "../support/contract-site.ts";

let contract: ContractSite;
let list: IList;
let itemType: string;

beforeAll(async () => {
  contract = await contractSite();
  const { Id } = await contract.sp.web.lists.add(freshTitle("Fel"));
  list = contract.sp.web.lists.getById(Id);
  itemType = (await list.select("ListItemEntityTypeFullName")()).ListItemEntityTypeFullName;
  await addColumns(list, [
    `<Field Type="Number" Name="Antal" DisplayName="Antal" />`,
    `<Field Type="User" Name="Person" DisplayName="Person" />`,
    `<Field Type="Boolean" Name="Klar" DisplayName="Klar" />`,
    `<Field Type="DateTime" Name="Dag" DisplayName="Dag" />`,
  ]);
});
afterAll(() => contract.close());

describe("a write is refused", () => {
  it("when it names a property that the list does not have", async () => {
    expect(await refusalOf(list.items.add({ Title: "a", Saknas: 1 }))).toEqual({
      status: 400,
      code: "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
      text: `The property 'Saknas' does not exist on type '${itemType}'. Make sure to only use property names that are defined by the type.`,
    });
  });

  it("when it names a person's column without Id", async () => {
    expect((await refusalOf(list.items.add({ Person: 1 }))).status).toBe(400);
  });

  it("when a line of text has more than 255 characters", async () => {
    await list.items.add({ Title: "x".repeat(255) });
    expect((await refusalOf(list.items.add({ Title: "x".repeat(256) }))).text).toBe(
      "Invalid text value. A text field contains invalid data. Please check the value and try again.",
    );
  });

  it.each([
    { Antal: "tre" },
    { Antal: "3" },
    { Klar: "ja" },
    { Dag: "i morgon" },
    { Title: 5 },
    { PersonId: "1" },
    { PersonId: 424_242 },
  ])("when a value has the wrong type: %j", async (values) => {
    expect((await refusalOf(list.items.add(values))).status).toBeGreaterThanOrEqual(400);
    expect(await list.items.filter("Antal ne null")()).toEqual([]);
  });

  it("when its body is no JSON", async () => {
    const { Id } = await list.select("Id")();
    const response = await contract.fetch(`web/lists(guid'${Id}')/items`, { method: "POST", body: "{" });
    expect(response.status).toBe(400);
  });
});

describe("a request", () => {
  it("without a valid token is answered with 401", async () => {
    const [bare, forged] = await Promise.all([
      fetch(`${contract.url}/_api/web`),
      fetch(`${contract.url}/_api/web`, { headers: { Authorization: "Bearer a.b.c" } }),
    ]);
    expect([bare.status, forged.status]).toEqual([401, 401]);
    expect(bare.headers.get("www-authenticate")).toMatch(/^Bearer/);
  });

  it("asks for verbose JSON and gets its shape, errors included", async () => {
    const headers = { Accept: "application/json;odata=verbose" };
    const good = await contract.fetch("web?$select=Title", { headers });
    expect(await good.json()).toMatchObject({ d: { __metadata: { type: "SP.Web" } } });
    const bad = await contract.fetch("web/lists/getbytitle('x')", { headers });
    expect(await bad.json()).toMatchObject({ error: { code: "-1, System.ArgumentException" } });
  });

  it("may repeat what a client without a token sends first", async () => {
    const response = await contract.fetch("contextinfo", { method: "POST" });
    expect(await response.json()).toMatchObject({ FormDigestTimeoutSeconds: 1800, WebFullUrl: contract.url });
  });

  it("of something that the local tenant does not imitate is answered with 501 and noted", async (context) => {
    const { local } = contract;
    if (!local) {
      context.skip();
      return;
    }
    const response = await contract.fetch("web/navigation/quicklaunch");
    expect(response.status).toBe(501);
    expect(await response.text()).toContain("GET web/navigation/quicklaunch");
    expect(local.site.unknownRoutes).toEqual(["GET web/navigation/quicklaunch"]);
  });

  it.for([
    [{ ValidationFormula: "=1=1" }, "SP.List.ValidationFormula"],
    [undefined, "columns of the type Calculated"],
  ] as const)(
    "for what would do nothing here is answered with 501 too: %j",
    async ([settings, what], context) => {
      if (!contract.local) {
        context.skip();
        return;
      }
      const refusal = await refusalOf(
        settings
          ? list.update(settings)
          : list.fields.createFieldAsXml(`<Field Type="Calculated" Name="Summa" DisplayName="Summa" />`),
      );
      expect([refusal.status, refusal.text]).toEqual([501, `The local tenant does not imitate ${what}.`]);
    },
  );
});
