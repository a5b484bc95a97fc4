import { afterAll, beforeAll, expect, it } from "vitest";
import { composeDigest } from "#domain/digest/compose-digest.ts";
import { exportRows } from "#domain/imports/export-rows.ts";
import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { demoDirectory, demoTeamsAppId } from "#local/seed/demo-directory.ts";
import { startDemoSite, type DemoSite } from "#local/start-demo-site.ts";
import { openPortfolio } from "#tab/shared/portfolio-store.ts";
import { startTenant, type Tenant } from "#local/tenant.ts";

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

it("is loaded once: a second start adds nothing and knows every route", async () => {
  await startDemoSite(tenant, () => undefined);
  expect(await site.repositories.initiatives.find()).toHaveLength(452);
  expect(tenant.unknownRoutes).toEqual([]);
});
