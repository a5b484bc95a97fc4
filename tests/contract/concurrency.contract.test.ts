import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IItems } from "@pnp/sp/items";
import { contractSite, freshTitle, refusalOf, type ContractSite } from "../support/contract-site.ts";

let contract: ContractSite;
let items: IItems;

beforeAll(async () => {
  contract = await contractSite();
  const { Id } = await contract.sp.web.lists.add(freshTitle("Samtidigt"));
  items = contract.sp.web.lists.getById(Id).items;
});
afterAll(() => contract.close());

interface Row {
  readonly Id: number;
  readonly "odata.etag": string;
}

describe("versions", () => {
  it("answer 412 with both ETags when the row has changed since", async () => {
    const old = (await items.add({ Title: "a" })) as Row;
    const { etag } = (await items.getById(old.Id).update({ Title: "b" }, old["odata.etag"])) as {
      etag: string;
    };
    const current = (await items.getById(old.Id)<Row>())["odata.etag"];
    expect([etag, null]).toContain(current);
    expect(await refusalOf(items.getById(old.Id).update({ Title: "c" }, old["odata.etag"]))).toEqual({
      status: 412,
      code: "-1, Microsoft.SharePoint.Client.ClientServiceException",
      text: `The request ETag value '${old["odata.etag"]}' does not match the object's ETag value '${current}'.`,
    });
    expect((await items.getById(old.Id)()) as unknown).toMatchObject({ Title: "b" });
  });

  it("let exactly one of many writers through that read the same version", async () => {
    const row = (await items.add({ Title: "0" })) as Row;
    const writers = Array.from({ length: 8 }, (_, at) =>
      items.getById(row.Id).update({ Title: String(at) }, row["odata.etag"]),
    );
    const results = await Promise.allSettled(writers);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("are overwritten by a star or when nothing is asked", async () => {
    const row = (await items.add({ Title: "a" })) as Row;
    await items.getById(row.Id).update({ Title: "b" });
    await items.getById(row.Id).update({ Title: "c" }, "*");
    expect((await items.getById(row.Id)()) as unknown).toMatchObject({ Title: "c" });
  });

  it("guard deletes too", async () => {
    const row = (await items.add({ Title: "a" })) as Row;
    await items.getById(row.Id).update({ Title: "b" });
    expect((await refusalOf(items.getById(row.Id).delete(row["odata.etag"]))).status).toBe(412);
  });
});

describe("a browser on another origin", () => {
  it("is let in, but sees neither ETag nor Retry-After", async () => {
    const preflight = await fetch(`${contract.url}/_api/web`, {
      method: "OPTIONS",
      headers: {
        Origin: "https://tab.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type,if-match,x-http-method",
      },
    });
    expect(preflight.ok).toBe(true);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("https://tab.example");
    expect(preflight.headers.get("access-control-allow-headers")).toContain("x-http-method");
    const reply = await contract.fetch("web?$select=Title", { headers: { Origin: "https://tab.example" } });
    expect(reply.headers.get("access-control-allow-origin")).toBe("https://tab.example");
    expect(reply.headers.get("access-control-expose-headers") ?? "").not.toMatch(/etag|retry-after/i);
  });
});
