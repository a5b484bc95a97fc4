import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractSite, freshTitle, type ContractSite } from "../support/contract-site.ts";

let contract: ContractSite;
let listId: string;

interface Row {
  readonly Id: number;
  readonly Title: string;
}

beforeAll(async () => {
  contract = await contractSite();
  listId = (await contract.sp.web.lists.add(freshTitle("Bunt"))).Id;
});
afterAll(() => contract.close());

const items = (sp = contract.sp) => sp.web.lists.getById(listId).items;

const post = (boundary: string, lines: readonly string[]) =>
  contract.fetch("$batch", {
    method: "POST",
    headers: { "Content-Type": `multipart/mixed; boundary=${boundary}` },
    body: lines.join("\n"),
  });

const part = (boundary: string, request: string, ...rest: string[]) => [
  `--${boundary}`,
  "Content-Type: application/http",
  "Content-Transfer-Encoding: binary",
  "",
  `${request} HTTP/1.1`,
  "accept: application/json;odata=nometadata",
  ...rest,
  "",
];

describe("a batch", () => {
  it("answers reads, adds, updates and deletes in their order", async () => {
    const seed = (await items().add({ Title: "frö" })) as Row;
    const [batched, execute] = contract.sp.batched();
    const results = Promise.all([
      items(batched).getById(seed.Id)(),
      items(batched).add({ Title: "Ö" }),
      items(batched).getById(seed.Id).update({ Title: "ändrad" }),
      items(batched).getById(seed.Id)(),
      items(batched).getById(seed.Id).delete(),
    ]);
    await execute();
    const [before, added, updated, after] = (await results) as [Row, Row, { etag: string }, Row, undefined];
    expect([before.Title, added.Title, after.Title]).toEqual(["frö", "Ö", "ändrad"]);
    expect(updated.etag).toMatch(/^"[\da-f-]{36},2"$/);
    await expect(items().getById(seed.Id)()).rejects.toThrow("404");
  });

  it("goes on after a part that fails, and keeps what the others did", async () => {
    const [batched, execute] = contract.sp.batched();
    const results = Promise.allSettled([
      items(batched).add({ Title: "före" }),
      items(batched).getById(999_999).update({ Title: "finns inte" }),
      items(batched).add({ Title: "efter" }),
    ]);
    await execute();
    expect((await results).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  it("is answered flat, with CRLF and headers in upper case, like a recorded reply", async () => {
    const batch = "batch_1";
    const changes = "changeset_1";
    const response = await post(batch, [
      `--${batch}`,
      `Content-Type: multipart/mixed; boundary="${changes}"`,
      "",
      ...part(
        changes,
        `POST ${contract.url}/_api/web/lists(guid'${listId}')/items`,
        "content-type: application/json;charset=utf-8",
        "",
        '{"Title":"x"}',
      ),
      ...part(
        changes,
        `MERGE ${contract.url}/_api/web/lists(guid'${listId}')/items(99999)`,
        "if-match: *",
        "",
        '{"Title":"y"}',
      ),
      `--${changes}--`,
      "",
      ...part(batch, `GET ${contract.url}/_api/web/lists(guid'${listId}')?$select=Title`),
      `--${batch}--`,
      "",
    ]);
    const text = await response.text();
    const boundary = /^--(batchresponse_[\da-f-]{36})\r\n/.exec(text)?.[1] ?? "none";
    expect(response.headers.get("content-type")).toBe(`multipart/mixed; boundary=${boundary}`);
    const parts = text.split(`--${boundary}`);
    expect(parts).toHaveLength(5);
    expect(parts[4]).toBe("--\r\n");
    const head =
      "\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 201 Created\r\n" +
      "CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8\r\nETAG: ";
    expect(parts[1]?.slice(0, head.length)).toBe(head);
    expect(parts[2]).toContain(
      'HTTP/1.1 404 Not Found\r\nCONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8\r\n\r\n{"odata.error":{"code":"-2130575338, System.ArgumentException"',
    );
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("of more than a hundred changes in a changeset is refused, and nothing of it is done", async () => {
    const before = (await items().top(5000)()).length;
    const changes = "changeset_2";
    const response = await post("batch_2", [
      "--batch_2",
      `Content-Type: multipart/mixed; boundary="${changes}"`,
      "",
      ...Array.from({ length: 101 }, () =>
        part(
          changes,
          `POST ${contract.url}/_api/web/lists(guid'${listId}')/items`,
          "content-type: application/json",
          "",
          '{"Title":"x"}',
        ),
      ).flat(),
      `--${changes}--`,
      "--batch_2--",
    ]);
    expect(response.status).toBe(400);
    expect((await items().top(5000)()).length).toBe(before);
  });
});
