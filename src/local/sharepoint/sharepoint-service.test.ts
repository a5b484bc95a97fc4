import fc from "fast-check";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { localSharePoint } from "../../../tests/support/local-sharepoint.ts";

const json = (value: unknown) => ({ body: Buffer.from(JSON.stringify(value)) });
const parsed = (body: unknown): unknown => JSON.parse(String(body));

describe("the local tenant", () => {
  it("answers whatever is sent with a status of SharePoint's, and never falls over", async () => {
    const { send } = await localSharePoint();
    await send("POST", "web/lists", json({ Title: "L", BaseTemplate: 100 }));
    const list = "web/lists/getbytitle('L')";
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        "(",
        ")",
        "'",
        "%27",
        "%",
        "Id",
        " eq ",
        "1",
        "null",
        "/",
        ",",
        "&",
        "=",
        "$filter=",
        "items",
        "+",
      ),
    );
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(""));
    const target = fc.oneof(
      text,
      text.map((words) => `${list}/items?$filter=${words}`),
      text.map((words) => `${list}/items?$orderby=${words}&$top=${words}`),
      text.map((words) => `${list}/items?$select=${words}&$expand=${words}`),
      text.map((words) => `${list}/items?$skiptoken=${words}`),
      text.map((words) => `${list}/items(${words})`),
      text.map((words) => `web/lists/getbytitle('${words}')`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("GET", "POST", "MERGE", "DELETE"),
        target,
        text,
        async (method, path, body) => {
          const { status } = await send(method, path, { body: Buffer.from(body) });
          expect([200, 201, 204, 400, 404, 500, 501]).toContain(status);
        },
      ),
      { numRuns: 1500, seed: 3 },
    );
  });

  it("takes any JSON for an item and either stores or refuses it", async () => {
    const { send } = await localSharePoint();
    await send("POST", "web/lists", json({ Title: "L", BaseTemplate: 100 }));
    const fields = ["Text", "Note", "Number", "DateTime", "Boolean", "Choice", "MultiChoice", "User", "URL"];
    for (const type of fields)
      await send(
        "POST",
        "web/lists/getbytitle('L')/fields/createfieldasxml",
        json({
          parameters: {
            SchemaXml: `<Field Type="${type}" Name="F${type}" DisplayName="F${type}" />`,
            Options: 8,
          },
        }),
      );
    const property = fc.constantFrom("Title", "FUserId", ...fields.map((type) => `F${type}`), "Id", "Author");
    await fc.assert(
      fc.asyncProperty(fc.dictionary(property, fc.jsonValue({ maxDepth: 2 })), async (values) => {
        const added = await send("POST", "web/lists/getbytitle('L')/items", json(values));
        expect([201, 400, 500]).toContain(added.status);
        if (added.status !== 201) return;
        const { Id } = parsed(added.body) as { Id: number };
        const read = await send("GET", `web/lists/getbytitle('L')/items(${String(Id)})`);
        expect(parsed(read.body)).toEqual(parsed(added.body));
      }),
      { numRuns: 400, seed: 4 },
    );
  });

  it("keeps site, people, lists and rows in its file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sharepoint-"));
    try {
      const file = join(folder, "site.sqlite");
      const first = await localSharePoint(file);
      await first.send("POST", "web/lists", json({ Title: "Kvar", BaseTemplate: 100 }));
      const added = await first.send("POST", "web/lists/getbytitle('Kvar')/items", json({ Title: "Å" }));
      const { id } = first.site;
      first.close();
      const second = await localSharePoint(file);
      const read = await second.send("GET", "web/lists/getbytitle('kvar')/items(1)");
      expect(parsed(read.body)).toEqual(parsed(added.body));
      expect(second.site.id).toBe(id);
      const next = await second.send("POST", "web/lists/getbytitle('Kvar')/items", json({}));
      expect(parsed(next.body)).toMatchObject({ Id: 2 });
      second.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("undoes a write that fails half way, and announces nothing of it", async () => {
    const { site, send } = await localSharePoint();
    await send("POST", "web/lists", json({ Title: "L", BaseTemplate: 100 }));
    const list = site.lists.byTitle("L");
    if (!list) throw new Error("The list is missing");
    const announced: number[] = [];
    site.changes.subscribe((changes) => announced.push(changes.length));
    const before = site.changes.latest().number;
    expect(() =>
      site.transaction(() => {
        site.items.add(list, { values: {}, author: 1 });
        throw new Error("half way");
      }),
    ).toThrow("half way");
    expect([site.items.count(list, {}, 10), site.lists.byTitle("L")?.nextItemId]).toEqual([0, 1]);
    expect([announced, site.changes.latest().number]).toEqual([[], before]);
    site.transaction(() => site.items.add(list, { values: {}, author: 1 }));
    expect(announced).toEqual([1]);
  });
});
