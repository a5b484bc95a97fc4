import { afterAll, beforeAll, expect, it } from "vitest";
import { composeDigest } from "#domain/digest/compose-digest.ts";
import { exportRows } from "#domain/imports/export-rows.ts";
import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { CalendarDate, Instant } from "#domain/shared/calendar.ts";
import { demoDirectory, demoTeamsAppId } from "#local/seed/demo-directory.ts";
import { startDemoSite, type DemoSite } from "#local/start-demo-site.ts";
import { openPortfolio } from "#tab/shared/portfolio-store.ts";
import { deriveCase } from "#domain/governance/derive-case.ts";
import type { CaseRows } from "#domain/governance/case-rows.ts";
import { ModelBook } from "#domain/governance/model-in-force.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { startTenant, type Tenant } from "#local/tenant.ts";

const versionOf = (definition: GoverningModel, takesOverOn: CalendarDate): ModelVersion => ({
  key: definition.key,
  name: definition.name.sv,
  takesOverOn,
  decidedBy: "Kommunstyrelsen",
  decidedOn: takesOverOn,
  paragraph: "§ 1",
  publishedById: undefined,
  note: { sv: "", en: "" },
  definition,
});

let tenant: Tenant;
let site: DemoSite;
beforeAll(async () => {
  tenant = await startTenant({
    port: 0,
    database: ":memory:",
    directory: demoDirectory,
    productUrl: "http://localhost:1",
    teamsAppId: demoTeamsAppId,
  });
  site = await startDemoSite(tenant, () => undefined);
}, 120_000);
afterAll(() => tenant.stop());

it("opens the demo municipality's portfolio whole: 452 initiatives in reconciled statuses [A-200, A-201, X-001, X-002]", async () => {
  const { rows, units, people } = await site.repositories.portfolio.load();
  const { total, byStatus, byUnit } = portfolioTotals(rows);
  expect([total, units.length, people.length]).toEqual([452, 12, 49]);
  const count = Object.fromEntries(byStatus.map((each) => [each.status, each.count]));
  expect(count).toMatchObject({
    developing: 73,
    valued: 25,
    forDecision: 45,
    decided: 10,
    planning: 11,
    executing: 98,
  });
  expect(byUnit.every(({ unitId }) => units.some(({ id }) => id === unitId))).toBe(true);
});

it("has a valuation behind every score, and a manager for every unit", async () => {
  const { rows, units } = await site.repositories.portfolio.load();
  const valuations = await site.repositories.valuations.find();
  const valued = new Set(valuations.map(({ initiativeId }) => initiativeId));
  expect(rows.filter(({ id, score }) => (score !== undefined) !== valued.has(id))).toEqual([]);
  expect(valuations).toHaveLength(189);
  expect(units.filter(({ managerId }) => managerId === undefined)).toEqual([]);
});

it("keeps its two confidential initiatives out of exports, digests, search of needs, and devices", async () => {
  const { initiatives, units, portfolio, events } = site.repositories;
  const all = await initiatives.find();
  const secret = all.filter(({ isConfidential }) => isConfidential);
  expect(secret).toHaveLength(2);
  const says = (text: string): readonly string[] =>
    secret.flatMap(({ title, need }) => [title, need].filter((each) => text.includes(each)));

  const table = exportRows(all, await units.find(), "sv");
  expect(table.rows).toHaveLength(450);
  expect(says(JSON.stringify(table))).toEqual([]);

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a moment after all
  const now = "2100-01-01T00:00:00Z" as Instant;
  const { rows } = await portfolio.load();
  const digest = composeDigest({
    events: await events.find(),
    rows,
    nextMeeting: undefined,
    since: undefined,
    until: now,
    lastEventId: 0,
    silentBefore: now,
  });
  expect(digest).toMatchObject({ total: 452, confidential: 2, changed: 450 });
  const told = new Set([...digest.entries.map(({ initiativeId }) => initiativeId), ...digest.silent.ids]);
  expect(secret.filter(({ id }) => told.has(id))).toEqual([]);

  const needs = await portfolio.needs(rows.map(({ id }) => id));
  expect(needs.size).toBe(450);
  expect(says([...needs.values()].join("\n"))).toEqual([]);

  const written: string[] = [];
  const store = openPortfolio({
    reader: portfolio,
    rowsByIds: () => Promise.resolve([]),
    cache: {
      read: () => Promise.resolve(undefined),
      write: (kept) => {
        written.push(JSON.stringify(kept));
        return Promise.resolve();
      },
    },
  });
  await store.refresh();
  expect(written).toHaveLength(1);
  expect(written[0]).toContain("Digitala medicinskåp");
  expect(says(written.join())).toEqual([]);
});

it("stands where its rows put it, and keeps its totals under each of the four models [A-023 in part, X-001, D-24 in part]", async () => {
  const {
    initiatives,
    valuations,
    calculations,
    signOffs,
    duties,
    needLinks,
    basisItems,
    retirements,
    units,
    people,
    bodies,
    models,
  } = site.repositories;
  const [all, values, sums, signed, owed, links, based, leaving, published] = await Promise.all([
    initiatives.find(),
    valuations.find(),
    calculations.find(),
    signOffs.find(),
    duties.find(),
    needLinks.find(),
    basisItems.find(),
    retirements.find(),
    models.find(),
  ]);
  const organisation = {
    units: await units.find(),
    people: await people.find(),
    bodies: await bodies.find(),
  };
  const [loaded] = published;
  if (!loaded) throw new Error("The demo has no model.");
  const today = swedishDay(loaded.createdAt);
  const derived = (versions: readonly ModelVersion[]) => {
    const book = new ModelBook(versions);
    return all.map((initiative) => {
      const of = <Row extends { readonly initiativeId: number }>(rows: readonly Row[]) =>
        rows.filter(({ initiativeId }) => initiativeId === initiative.id);
      const rows: CaseRows = {
        initiative,
        valuations: of(values),
        decisions: [],
        calculations: of(sums),
        signOffs: of(signed),
        duties: of(owed),
        needLinks: links.filter((link) => [link.initiativeId, link.otherId].includes(initiative.id)),
        basisItems: of(based),
        retirements: of(leaving),
      };
      const { status, standing } = deriveCase(rows, {
        book,
        organisation,
        accountId: 0,
        accepted: new Set(),
        today,
      });
      return { id: initiative.id, status, step: standing.step?.key ?? "" };
    });
  };
  expect(derived(published)).toEqual(all.map(({ id, status, step }) => ({ id, status, step })));
  for (const model of [taby, lund, orebro]) {
    const under = derived([...published, versionOf(model, today)]);
    // A company has no forum: what is valued there waits for its manager instead.
    const skipsForum = ({ unitId, status }: (typeof all)[number]): boolean =>
      model === lund &&
      status === "valued" &&
      organisation.units.some(({ id, kind }) => id === unitId && kind === "company");
    const moved = under.filter(({ id, status }) => {
      const row = all.find((each) => each.id === id);
      return !row || status !== (skipsForum(row) ? "forDecision" : row.status);
    });
    const isLost = ({ status, step }: (typeof under)[number]) =>
      step === "" && !["closed", "rejected"].includes(status);
    expect([model.key, moved, under.filter(isLost)]).toEqual([model.key, [], []]);
    if (model !== taby) continue;
    // What is no acquisition goes to the line, and nothing to the council without the preparation group.
    const landed = new Set(under.map(({ step }) => step));
    expect(["inLine", "managerReview", "prepare", "decide"].map((step) => landed.has(step))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  }
}, 60_000);

it("is loaded once: a second start adds nothing and knows every route", async () => {
  await startDemoSite(tenant, () => undefined);
  expect(await site.repositories.initiatives.find()).toHaveLength(452);
  expect(tenant.unknownRoutes).toEqual([]);
});
