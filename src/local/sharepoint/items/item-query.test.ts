import fc from "fast-check";
import { randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, it } from "vitest";
import { tenantClock } from "#local/shared/clock.ts";
import { createSite } from "#local/sharepoint/create-site.ts";
import { createField } from "#local/sharepoint/fields/create-field.ts";
import type { FieldType } from "#local/sharepoint/fields/field-definition.ts";
import { planItems, queryItems } from "#local/sharepoint/items/item-query.ts";
import { positionAfter } from "#local/sharepoint/items/paging.ts";
import { createReferences } from "#local/sharepoint/items/references.ts";
import { createList } from "#local/sharepoint/lists/create-list.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { bulkAdd } from "#local/sharepoint/store/bulk-add.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

const columns: readonly (readonly [string, FieldType])[] = [
  ["Namn", "Text"],
  ["Antal", "Number"],
  ["Nar", "DateTime"],
  ["Ja", "Boolean"],
];
const words = ["", "a", "A", "Å", "ä", "ab", "Öl", "z"];
const times = ["2026-01-01T00:00:00Z", "2026-06-01T12:00:00Z", "2027-01-01T00:00:00Z"];
const rowCount = 60;

/** Every combination comes about as the numbers run at different lengths; some values are empty. */
const row = (at: number) => ({
  author: 1,
  values: Object.fromEntries(
    Object.entries({
      Namn: words[at % words.length] === "" ? undefined : words[at % words.length],
      Antal: at % 7 === 0 ? undefined : at % 5,
      Nar: times[at % 4],
      Ja: at % 3 === 0 ? undefined : at % 2 === 0,
    }).filter(([, value]) => value !== undefined),
  ),
});

let site: Site;
let plain: List;
let indexed: List;

function listWith(title: string, isIndexed: boolean): List {
  const list = createList(site, { title, baseTemplate: 100, settings: {}, editor: 1 });
  for (const [name, type] of columns)
    createField(
      site,
      list,
      { name, title: name, type, indexed: isIndexed, settings: {} },
      { keepName: true, toDefaultView: false },
    );
  bulkAdd(
    site,
    list,
    Array.from({ length: rowCount }, (_, at) => row(at)),
  );
  return site.lists.byKey(list.key) ?? list;
}

beforeAll(() => {
  const user = { oid: randomUUID(), upn: "a@b.se", name: "A", jobTitle: "", department: "" };
  site = createSite({
    origin: "http://localhost",
    sitePath: "/sites/x",
    siteTitle: "x",
    directory: { tenantId: randomUUID(), users: [user], apps: { tab: "t", server: "s" } },
    clock: tenantClock(),
    database: new DatabaseSync(":memory:"),
    membership: { admins: [user.upn], owners: [], members: [], visitors: [] },
  });
  plain = listWith("Utan", false);
  indexed = listWith("Med", true);
});

function caller() {
  const [user] = site.directory.users;
  if (!user) throw new Error("The directory is empty");
  const principal = { kind: "user", user } as const;
  return { principal, userId: site.principals.userIdOf(principal), claims: { scp: "AllSites.FullControl" } };
}

function idsOf(list: List, options: Readonly<Record<string, string>>): number[] {
  const plan = planItems(site, list, createReferences(site), new Map(Object.entries(options)));
  return queryItems(site, caller(), list, plan).items.map(({ id }) => id);
}

function pagedIdsOf(list: List, options: Readonly<Record<string, string>>): number[] {
  const ids: number[] = [];
  let token: string | undefined;
  do {
    const query = new Map(
      Object.entries({ ...options, ...(token === undefined ? {} : { $skiptoken: token }) }),
    );
    const plan = planItems(site, list, createReferences(site), query);
    const { items, more } = queryItems(site, caller(), list, plan);
    ids.push(...items.map(({ id }) => id));
    const last = items.at(-1);
    token = more && last ? positionAfter(plan.sorts, last) : undefined;
  } while (token !== undefined);
  return ids;
}

const comparison = fc.constantFrom("eq", "ne", "lt", "le", "gt", "ge");
const condition = fc.oneof(
  fc.tuple(comparison, fc.constantFrom(...words)).map(([word, text]) => `Namn ${word} '${text}'`),
  fc
    .tuple(comparison, fc.integer({ min: 0, max: 5 }))
    .map(([word, number]) => `Antal ${word} ${String(number)}`),
  fc.tuple(comparison, fc.constantFrom(...times)).map(([word, time]) => `Nar ${word} datetime'${time}'`),
  fc.constantFrom("Ja eq 1", "Ja eq 0", "Ja ne 1", "Namn eq null", "Antal ne null", "Id gt 10", "Id le 40"),
  fc.constantFrom("a", "Ä", "å").map((text) => `startswith(Namn,'${text}')`),
  fc.constantFrom("b", "L").map((text) => `substringof('${text}',Namn)`),
);
const filter = fc.letrec<{ readonly expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small" },
    condition,
    fc
      .tuple(tie("expression"), fc.constantFrom("and", "or"), tie("expression"))
      .map(([left, word, right]) => `(${left} ${word} ${right})`),
    tie("expression").map((inner) => `not (${inner})`),
  ),
})).expression;
const order = fc
  .tuple(fc.constantFrom("Namn", "Antal", "Nar", "Ja", "Id"), fc.constantFrom("asc", "desc"))
  .map(([column, direction]) => `${column} ${direction}`);

describe("a query", () => {
  it("answers the same from indexes and row by row", () => {
    fc.assert(
      fc.property(filter, order, (text, sort) => {
        const options = { $filter: text, $orderby: sort };
        expect(idsOf(indexed, options)).toEqual(idsOf(plain, options));
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it("read in pages of any size gives the same rows in the same order", () => {
    fc.assert(
      fc.property(filter, order, order, fc.integer({ min: 1, max: 25 }), (text, first, second, top) => {
        const options = { $filter: text, $orderby: `${first},${second}` };
        const whole = idsOf(plain, options);
        for (const list of [plain, indexed])
          expect(pagedIdsOf(list, { ...options, $top: String(top) })).toEqual(whole);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it("finds what a condition written out by hand finds", () => {
    const wanted = Array.from({ length: rowCount }, (_, at) => at)
      .filter((at) => at % 7 !== 0 && at % 5 > 2 && ["a", "A", "ab"].includes(words[at % words.length] ?? ""))
      .map((at) => at + 1);
    for (const list of [plain, indexed])
      expect(idsOf(list, { $filter: "Antal gt 2 and startswith(Namn,'a')" })).toEqual(wanted);
  });
});
