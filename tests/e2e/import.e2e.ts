import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import { startBrowser, visit } from "../support/browser.ts";
import { expectNothingUnknown, startDemoWorld, type DemoWorld } from "../support/demo-world.ts";
import { tabIn } from "../support/story.ts";

let world: DemoWorld;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startDemoWorld(), startBrowser()]);
  // 398 rows are more than a small tenant lets one app write in a minute; how the import waits is a test of its own.
  world.tenant.site.throttle.setLimits(noLimits);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const canada = "tests/data/gc-it-projects-2016.csv";

async function openImport(name = "Karin Lindqvist") {
  const visitor = await visit(browser, { height: 1200 });
  await visitor.page.goto(world.teams(name, { view: "channel", page: "import" }));
  await tabIn(visitor.page).getByRole("heading", { name: "Import och export" }).waitFor();
  return { ...visitor, tab: tabIn(visitor.page) };
}

async function totalsOf(register: string) {
  const { rows } = await world.site.repositories.portfolio.load();
  return portfolioTotals(rows.filter(({ sourceRegister }) => sourceRegister === register));
}

it("imports the Canadian portfolio from the tab and lists what could not be read [A-171 in part, D-26 in part]", async () => {
  const { tab, ...coordinator } = await openImport();
  await tab.locator('input[type="file"]').setInputFiles(canada);
  await tab.getByRole("heading", { name: "Vad är vad?" }).waitFor();
  await tab.getByText("398 rader och 15 kolumner").waitFor();
  await tab.getByLabel("Registrets namn").fill("Kanada 2016");
  await tab.getByRole("heading", { name: /celler eller rader kunde inte läsas/ }).waitFor();
  await coordinator.picture("20-import-preview");
  await coordinator.expectAccessible();
  await tab.getByRole("button", { name: "Läs in 398 rader" }).click();
  await tab.getByRole("heading", { name: "Inläst" }).waitFor({ timeout: 60_000 });
  await tab.getByText("398 nya, 0 ändrade och 0 oförändrade initiativ.").waitFor();
  const { total, budget, byUnit } = await totalsOf("Kanada 2016");
  expect([total, byUnit.length]).toEqual([398, 37]);
  expect(budget).toEqual({ sum: 11_918_961_480, known: 392, unknown: 6 });
  await tab.getByRole("link", { name: "Se portföljen" }).click();
  await tab.getByText("850 av 850 initiativ").waitFor();
  await coordinator.picture("21-portfolio-after-import");
  coordinator.expectQuietConsole();
  await coordinator.context.close();
}, 120_000);

it("reuses the mapping and changes nothing when the same file comes again [A-171 in part]", async () => {
  const { tab, ...coordinator } = await openImport();
  await tab.locator('input[type="file"]').setInputFiles(canada);
  await tab.getByText("Samma val som förra gången används.").waitFor();
  await tab.getByText("Allt i filen finns redan, oförändrat.").waitFor();
  expect((await totalsOf("Kanada 2016")).total).toBe(398);
  coordinator.expectQuietConsole();
  await coordinator.context.close();
}, 60_000);

it("exports all but the two confidential ones, which imports again unchanged, with the totals that the tab shows [A-171, D-26 in part]", async () => {
  const { page, tab, ...coordinator } = await openImport();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    tab.getByRole("button", { name: "Exportera till Excel" }).click(),
  ]);
  await tab.getByText("848 initiativ exporterade.").waitFor();
  const file = await download.path();
  await tab.locator('input[type="file"]').setInputFiles({
    name: "portfolj.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: readFileSync(file),
  });
  await tab.getByText("848 rader och 17 kolumner").waitFor();
  await tab.getByText("Allt i filen finns redan, oförändrat.").waitFor();
  expect((await world.site.repositories.initiatives.find()).length).toBe(850);
  coordinator.expectQuietConsole();
  await coordinator.context.close();
  expectNothingUnknown(world);
}, 60_000);

it("says what to do with a file that is no spreadsheet, and keeps the import from others than coordinators", async () => {
  const coordinator = await openImport();
  await coordinator.tab
    .locator('input[type="file"]')
    .setInputFiles({ name: "beslut.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
  await coordinator.tab.getByText("Filen är inget kalkylblad. Välj en CSV- eller xlsx-fil.").waitFor();
  await coordinator.context.close();
  const staff = await openImport("Amina Yusuf");
  await staff.tab.getByText(/Bara koordinatorer läser in portföljer/).waitFor();
  expect(await staff.tab.locator('input[type="file"]').count()).toBe(0);
  await staff.context.close();
}, 60_000);
