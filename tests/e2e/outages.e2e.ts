import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { FaultKind } from "#local/shared/faults.ts";
import { failedRequest, startBrowser, visit } from "../support/browser.ts";
import { expectNothingUnknown, startDemoWorld, type DemoWorld } from "../support/demo-world.ts";
import { openTab, tabIn, unvalued } from "../support/story.ts";
import {
  answerAll,
  commentsOn,
  expectAnswered,
  openValuation,
  saving,
  toManager,
} from "../support/valuation-form.ts";

let world: DemoWorld;
let browser: Browser;
const ideas: Stored<Initiative>[] = [];
beforeAll(async () => {
  [world, browser] = await Promise.all([startDemoWorld(), startBrowser()]);
  ideas.push(...(await unvalued(world)));
}, 120_000);
afterEach(() => {
  world.tenant.faults.clear();
});
afterAll(async () => {
  await browser.close();
  expectNothingUnknown(world);
  await world.stop();
});

describe("SharePoint in trouble", () => {
  const noAnswer = "SharePoint svarar inte just nu. Försök igen om en stund, det du skrivit finns kvar.";
  const unexpected = /Något gick fel, men det du skrivit finns kvar\. Försök igen\./;
  const changed = /Någon annan har ändrat uppgiften sedan du öppnade den\. Läs in den igen/;
  const savingTroubles: readonly [FaultKind, string | RegExp][] = [
    ["429", noAnswer],
    ["500", unexpected],
    ["drop", noAnswer],
    ["412", changed],
  ];
  let idea: Stored<Initiative>;
  beforeEach(() => {
    const next = ideas.pop();
    if (!next) throw new Error("No initiative is left to try with");
    idea = next;
  });

  it.each(savingTroubles)(
    "tells that %s kept a valuation from being saved, keeps it, and sends it once when asked again",
    async (kind, sentence) => {
      const { tab, ...staff } = await openValuation(world, browser, idea);
      staff.allow(failedRequest);
      await answerAll(tab);
      world.tenant.faults.add({ service: "sharepoint", match: saving, kind, retryAfter: 0 });
      await tab.getByRole("button", { name: "Skicka värderingen" }).click();
      const alert = tab.getByRole("alert").filter({ hasText: sentence });
      await alert.waitFor({ timeout: 25_000 });
      expect(await tab.getByRole("alert").count()).toBe(1);
      await expectAnswered(tab);
      if (kind === "drop") await staff.picture("33-saving-failed");
      world.tenant.faults.clear();
      await alert.getByRole("button").click();
      await tab.getByRole("heading", { name: "Tack, värderingen är skickad" }).waitFor();
      expect(await commentsOn(world, idea)).toEqual([toManager]);
      staff.expectQuietConsole();
      await staff.context.close();
    },
    60_000,
  );

  it("says the same in English", async () => {
    const { tab, ...staff } = await openValuation(world, browser, idea, "en");
    staff.allow(failedRequest);
    await answerAll(tab);
    world.tenant.faults.add({ service: "sharepoint", match: saving, kind: "500" });
    await tab.getByRole("button", { name: "Send the valuation" }).click();
    await tab.getByText(/Something went wrong, but what you typed is kept\. Try again\./).waitFor();
    await expectAnswered(tab);
    expect(await commentsOn(world, idea)).toEqual([]);
    await staff.context.close();
  }, 60_000);

  const loadingTroubles: readonly [FaultKind, string | RegExp, string][] = [
    ["429", noAnswer, "Försök igen"],
    ["412", changed, "Läs in igen"],
    ["500", unexpected, "Försök igen"],
    ["drop", noAnswer, "Försök igen"],
  ];
  it.each(loadingTroubles)(
    "tells that %s kept a page from being loaded, and loads it when asked again",
    async (kind, sentence, button) => {
      world.tenant.faults.add({ service: "sharepoint", kind, retryAfter: 0 });
      const { tab, ...member } = await openTab(world, browser, {
        name: "Eva Holmgren",
        page: "meetings",
      });
      member.allow(failedRequest);
      for (const place of ["Möten", "Portfölj"]) {
        await tab.getByRole("link", { name: place, exact: true }).click();
        const alert = tab.getByRole("alert").filter({ hasText: sentence });
        await alert.waitFor({ timeout: 25_000 });
        expect(await tab.getByRole("alert").count()).toBe(1);
      }
      if (kind === "drop") await member.picture("34-loading-failed");
      world.tenant.faults.clear();
      await tab.getByRole("alert").getByRole("button", { name: button }).click();
      await tab.getByText(/452 av 452 initiativ|45\d av 45\d initiativ/).waitFor();
      member.expectQuietConsole();
      await member.context.close();
    },
    60_000,
  );

  it("goes on showing the rows that it has while SharePoint is away", async () => {
    const { page, tab, ...member } = await openTab(world, browser, { page: "portfolio" });
    member.allow(failedRequest);
    await tab.getByText(/\d+ av \d+ initiativ/).waitFor();
    await page.waitForTimeout(500);
    world.tenant.faults.add({ service: "sharepoint", kind: "drop" });
    await page.reload();
    await tab.getByRole("alert").filter({ hasText: noAnswer }).waitFor({ timeout: 25_000 });
    expect(await tab.getByRole("row").count()).toBeGreaterThan(10);
    await member.picture("35-kept-rows");
    member.expectQuietConsole();
    await member.context.close();
  }, 60_000);
});

describe("a slow start", () => {
  it("opens where a deep link points, in Teams' language, though Teams answers late", async () => {
    const visitor = await visit(browser);
    await visitor.page.route("**/config.json", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const situation = { view: "channel", page: "register", lang: "en" };
    await visitor.page.goto(world.teams("Amina Yusuf", situation));
    const tab = tabIn(visitor.page);
    await tab.getByRole("heading", { name: "Register a need" }).waitFor();
    expect(await tab.locator("html").getAttribute("lang")).toBe("en");
    await visitor.context.close();
  }, 60_000);
});
