import { afterAll, beforeAll, expect, it } from "vitest";
import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import { demoDirectory, demoTeamsAppId } from "#local/seed/demo-directory.ts";
import { startDemoSite, type DemoSite } from "#local/start-demo-site.ts";
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
  expect([total, units.length, people.length]).toEqual([452, 12, 33]);
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

it("is loaded once: a second start adds nothing and knows every route", async () => {
  await startDemoSite(tenant, () => undefined);
  expect(await site.repositories.initiatives.find()).toHaveLength(452);
  expect(tenant.unknownRoutes).toEqual([]);
});
