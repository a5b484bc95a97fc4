import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser, visit, type Visitor } from "../support/browser.ts";
import { expectNothingUnknown, startDemoWorld, type DemoWorld } from "../support/demo-world.ts";
import { commentsOn, criteria } from "../support/valuation-form.ts";

let world: DemoWorld;
let browser: Browser;
let coordinator: Visitor;
let page: Page;
beforeAll(async () => {
  [world, browser] = await Promise.all([startDemoWorld(), startBrowser()]);
  await world.settle();
}, 120_000);
afterAll(async () => {
  await browser.close();
  expectNothingUnknown(world);
  await world.stop();
});

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has the focus, as people do. */
async function tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await target.waitFor({ state: "attached" });
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${key} never comes to ${target.toString()}`);
}

/** Fails unless the target, which has or holds the focus, looks different without it. */
async function expectVisibleFocus(target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error("What has the focus cannot be seen");
  const room = 6;
  const clip = {
    x: Math.max(0, box.x - room),
    y: Math.max(0, box.y - room),
    width: box.width + 2 * room,
    height: box.height + 2 * room,
  };
  const settled = 250;
  await page.waitForTimeout(settled);
  const focused = await page.screenshot({ clip });
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await element.evaluate((one) => {
    one.blur();
  });
  await page.waitForTimeout(settled);
  const blurred = await page.screenshot({ clip });
  await element.evaluate((one) => {
    one.focus();
  });
  expect(focused.equals(blurred), `${target.toString()} looks the same without focus`).toBe(false);
}

const focusedCell = () =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLElement>("[data-row]");
    return [cell?.dataset["row"], cell?.dataset["column"]].map(Number);
  });

it("signs in and skips to the content by keyboard", async () => {
  coordinator = await visit(browser);
  page = coordinator.page;
  page.setDefaultTimeout(12_000);
  await page.goto(`${world.productUrl}/?view=portfolio&host=browser`);
  await page.waitForURL(/\/entra\//);
  await tabTo(page.getByRole("button", { name: /Karin Lindqvist/ }));
  await page.keyboard.press("Enter");
  await page.getByText(/452 av 452 initiativ/).waitFor();
  const skip = page.getByRole("link", { name: "Hoppa till innehållet" });
  await tabTo(skip, "Shift+Tab");
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await coordinator.picture("50-skip-link");
  await page.keyboard.press("Enter");
  expect(await hasFocus(page.locator("main"))).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
}, 60_000);

it("moves through the portfolio with the arrow keys and opens an initiative", async () => {
  const grid = page.getByRole("grid");
  await tabTo(grid.locator('[data-row="1"] a'));
  await expectVisibleFocus(grid.locator('[data-row="1"] a'));
  const steps = [
    ["ArrowDown", [2, 0]],
    ["ArrowRight", [2, 1]],
    ["PageDown", [12, 1]],
    ["ArrowUp", [11, 1]],
    ["Control+End", [452, 7]],
    ["Control+Home", [0, 0]],
  ] as const;
  for (const [key, place] of steps) {
    await page.keyboard.press(key);
    await expect.poll(focusedCell).toEqual(place);
  }
  await page.keyboard.press("ArrowDown");
  await expect.poll(focusedCell).toEqual([1, 0]);
  await page.keyboard.press("ArrowRight");
  await expect.poll(focusedCell).toEqual([1, 1]);
  await expectVisibleFocus(grid.locator('[data-row="1"][data-column="1"]'));
  await coordinator.picture("51-grid-focus");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { level: 1, name: "AI-stöd för adressättning" });
  await heading.waitFor();
  await expect.poll(() => hasFocus(heading)).toBe(true);
}, 60_000);

it("values the initiative", async () => {
  const value = page
    .getByRole("button", { name: /^Värdera/ })
    .or(page.getByRole("link", { name: /^Värdera/ }));
  await tabTo(value.first());
  await expectVisibleFocus(value.first());
  await page.keyboard.press("Enter");
  await page.getByRole("radiogroup").first().waitFor();
  for (let index = 0; index < criteria; index += 1) {
    const levels = page.getByRole("radiogroup").nth(index).getByRole("radio");
    await tabTo(levels.first());
    if (index === 0) await expectVisibleFocus(page.getByRole("radiogroup").first().locator("label").first());
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => levels.nth(1).isChecked()).toBe(true);
  }
  await coordinator.picture("52-valued-by-keyboard");
  const submit = page.getByRole("button", { name: "Skicka värderingen" });
  await tabTo(submit);
  await expectVisibleFocus(submit);
  await page.keyboard.press("Enter");
  const thanks = page.getByRole("heading", { name: "Tack, värderingen är skickad" });
  await thanks.waitFor();
  await expect.poll(() => hasFocus(thanks)).toBe(true);
  const [initiative] = await world.site.repositories.initiatives.find({
    where: [{ property: "title", is: "eq", value: "AI-stöd för adressättning" }],
  });
  if (!initiative) throw new Error("The demo has no such initiative");
  expect(await commentsOn(world, initiative)).toEqual([""]);
}, 60_000);

it("publishes an agenda", async () => {
  await tabTo(page.getByRole("link", { name: "Möten", exact: true }), "Shift+Tab");
  await expectVisibleFocus(page.getByRole("link", { name: "Möten", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("link", { name: "Öppna dagordningen" }));
  await page.keyboard.press("Enter");
  const publish = page.getByRole("button", { name: "Publicera dagordningen i kanalen" });
  await tabTo(publish);
  await expectVisibleFocus(publish);
  await page.keyboard.press("Enter");
  await page.getByText(/På väg till kanalen/).waitFor();
  await world.settle();
  const meetings = await world.site.repositories.meetings.find();
  expect(meetings.map(({ agendaState }) => agendaState)).toContain("posted");
  coordinator.expectQuietConsole();
}, 60_000);
