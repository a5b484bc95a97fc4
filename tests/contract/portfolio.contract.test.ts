import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portfolioProperties } from "#domain/initiatives/initiative.ts";
import type { Portfolio } from "#domain/initiatives/portfolio-reader.ts";
import { realSending, type Sending } from "#sharepoint/client/send.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import { initiative, unit } from "../support/records.ts";

let site: ProvisionedSite;
let requests: string[];

/** Counts what goes over the wire. */
const counting: Sending = {
  ...realSending,
  fetch: (url, init) => {
    requests.push(`${init.method ?? ""} ${new URL(url).pathname.split("/_api/")[1] ?? ""}`);
    return realSending.fetch(url, init);
  },
};

async function counted<Result>(work: () => Promise<Result>): Promise<Result> {
  requests = [];
  return work();
}

const missing = (): never => {
  throw new Error("The portfolio has too few rows.");
};

const budget = (rows: number): number => Math.ceil(rows / 5000) + 2;

beforeAll(async () => {
  site = await provisionedSite();
  const { units, people, initiatives } = site.as("admin");
  const { id: unitId } = await units.add(unit({ key: "omsorg", name: "Omsorg" }));
  const staff = await (await site.local.as("staff@kommun.example")).web.currentUser();
  await people.add({
    key: "staff@kommun.example",
    name: "Stina",
    objectId: "",
    accountId: staff.Id,
    unitId,
    roles: ["staff"],
    deputyId: undefined,
    title: "",
  });
  await initiatives.addAll(
    Array.from({ length: 452 }, (_, index) =>
      initiative({
        key: `i${index}`,
        title: `Initiativ ${index}`,
        unitId,
        status: "valued",
        score: index % 101,
      }),
    ),
  );
});
afterAll(() => site.contract.close());

const load = (onRows?: (soFar: number, of?: number) => void): Promise<Portfolio> =>
  counted(() => site.as("staff", counting).portfolio.load(onRows));

describe("opening the portfolio", () => {
  it("takes one request for 452 initiatives, with everything that is needed to show them", async () => {
    const told: unknown[] = [];
    const portfolio = await load((soFar, of) => told.push([soFar, of]));
    expect(requests).toEqual(["POST $batch"]);
    expect(requests.length).toBeLessThanOrEqual(budget(452));
    expect(portfolio.rows).toHaveLength(452);
    expect(told).toEqual([[452, 452]]);
    expect(portfolio.units.map(({ name }) => name)).toEqual(["Omsorg"]);
    expect(portfolio.me.person).toMatchObject({ name: "Stina", accountId: portfolio.me.accountId });
    const [row] = portfolio.rows;
    expect(Object.keys(row ?? {}).toSorted()).toEqual(
      [
        ...portfolioProperties,
        "id",
        "version",
        "createdAt",
        "modifiedAt",
        "createdBy",
        "modifiedBy",
      ].toSorted(),
    );
    expect(row).toMatchObject({ title: "Initiativ 0", unitId: portfolio.units[0]?.id, status: "valued" });
  });

  it("shows everybody the same, as it was saved a moment ago, with who and when [A-246 in part]", async () => {
    const added = await site
      .as("staff")
      .initiatives.add(initiative({ title: "Nyss sparat", budget: 12_345 }));
    const seen = await Promise.all(
      (["staff", "coordinators", "managers", "members", "auditors"] as const).map(async (name) => {
        const { rows } = await site.as(name).portfolio.load();
        return rows.find(({ id }) => id === added.id);
      }),
    );
    const { title, budget: kronor, createdBy, modifiedAt, version } = added;
    for (const row of seen)
      expect(row).toMatchObject({ title, budget: kronor, createdBy, modifiedAt, version });
    await site.contract.sp.web.getList("/sites/kontrakt/Lists/Initiatives").items.getById(added.id).recycle();
  });

  it("knows nobody behind an account that has no row among the people", async () => {
    const { me } = await site.as("managers").portfolio.load();
    expect(me).toMatchObject({ person: undefined });
    expect(me.accountId).toBeGreaterThan(0);
  });
});

describe("what the needs say", () => {
  it("takes one request for 452 initiatives, and never brings what is confidential", async () => {
    const { initiatives } = site.as("admin");
    const need = "Nycklar till läkemedel försvinner.";
    const open = await initiatives.add(initiative({ title: "Medicinskåp", need }));
    const secret = await initiatives.add(
      initiative({ title: "Skyddat", need: "Hemligt", isConfidential: true }),
    );
    const { rows } = await site.as("staff").portfolio.load();
    const found = await counted(() => site.as("staff", counting).portfolio.needs(rows.map(({ id }) => id)));
    expect(requests).toHaveLength(1);
    expect(found.get(open.id)).toBe(need);
    expect(found.has(secret.id)).toBe(false);
    expect(found.size).toBe(453);
    const all = site.contract.sp.web.getList("/sites/kontrakt/Lists/Initiatives").items;
    for (const { id } of [open, secret]) await all.getById(id).recycle();
  });
});

describe("some columns of every initiative", () => {
  it("take one request for all that may be read, and bring what was written and nothing else [A-044 in part]", async () => {
    const { initiatives } = site.as("admin");
    const said = { isReplacement: true, purchaseValue: 650_000 };
    const made = await initiatives.add(initiative({ title: "Larm", needAnswers: said, need: "Tyst." }));
    const rows = await counted(() =>
      site.as("staff", counting).portfolio.columns(["title", "needAnswers", "otherUnitIds"]),
    );
    expect(requests).toHaveLength(1);
    expect(rows).toHaveLength(453);
    const found = rows.find(({ id }) => id === made.id);
    expect(found).toMatchObject({ title: "Larm", needAnswers: said, otherUnitIds: [] });
    expect(found).not.toHaveProperty("need");
    await site.contract.sp.web.getList("/sites/kontrakt/Lists/Initiatives").items.getById(made.id).recycle();
  });
});

describe("what has changed in the portfolio", () => {
  it("takes one request when nothing has, and one more to read what has", async () => {
    const { token, rows } = await load();
    const quiet = await counted(() => site.as("staff", counting).portfolio.changesSince(token));
    expect(quiet).toMatchObject({ changed: [], deleted: [], everything: false });
    expect(requests).toHaveLength(1);
    const [one = missing(), two = missing()] = rows;
    await site.as("admin").initiatives.update(one.id, one.version, { title: "Nytt namn" });
    await site.contract.sp.web.getList("/sites/kontrakt/Lists/Initiatives").items.getById(two.id).recycle();
    const changes = await counted(() => site.as("staff", counting).portfolio.changesSince(token));
    expect(requests).toHaveLength(2);
    expect(changes.changed.map(({ id, title }) => [id, title])).toEqual([[one.id, "Nytt namn"]]);
    expect(changes.deleted).toEqual([two.id]);
  });

  it("is everything when the token is too old", async () => {
    const changes = await site.as("staff").portfolio.changesSince("1;3;gone;0;-1");
    expect(changes).toMatchObject({ everything: true, changed: [] });
  });
});

describe("a portfolio of more than 5,000 initiatives", () => {
  it("is read to the end within its budget of requests, and tells how far it has come", async () => {
    await site
      .as("admin")
      .initiatives.addAll(
        Array.from({ length: 4_700 }, (_, index) =>
          initiative({ key: `more${index}`, title: `Fler ${index}` }),
        ),
      );
    const told: unknown[] = [];
    const { rows } = await load((soFar, of) => told.push([soFar, of]));
    expect(rows).toHaveLength(5_151);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(5_151);
    expect(requests.length).toBeLessThanOrEqual(budget(5_151));
    const needs = await counted(() => site.as("staff", counting).portfolio.needs(rows.map(({ id }) => id)));
    expect(needs.size).toBe(5_151);
    expect(requests).toHaveLength(2);
    expect(told).toEqual([
      [5000, 5151],
      [5151, 5151],
    ]);
  }, 60_000);

  it("is searched by an index, and by reading all of it when more than 5,000 rows match", async () => {
    const { initiatives } = site.as("admin");
    const few = await initiatives.find({ where: [{ property: "status", is: "eq", value: "valued" }] });
    expect(few).toHaveLength(451);
    const many = await initiatives.find({ where: [{ property: "isConfidential", is: "eq", value: false }] });
    expect(many).toHaveLength(5_151);
  });
});
