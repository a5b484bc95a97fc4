import type { Browser, FrameLocator, Page } from "playwright-core";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTenant, type Tenant } from "#local/tenant.ts";
import { startBrowser } from "../support/browser.ts";
import { buildHostPage, startHostTab, type HostTab } from "../support/host-tab.ts";
import { smallDirectory } from "../support/small-directory.ts";

const [anna, bo] = smallDirectory.users;
if (!anna || !bo) throw new Error("the directory lacks its people");

let tab: HostTab;
let pages: string;
let tenant: Tenant;
let browser: Browser;
beforeAll(async () => {
  tab = await startHostTab();
  pages = await buildHostPage();
  tenant = await startTenant({
    port: 0,
    database: ":memory:",
    directory: smallDirectory,
    productUrl: tab.url,
    teamsAppId: "c0000000-0000-4000-8000-000000000003",
    pages,
  });
  tab.connect(tenant);
  browser = await startBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await tenant.stop();
  await tab.stop();
  await rm(pages, { recursive: true, force: true });
});

async function open(query: string): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  await page.route(/res\.cdn\.office\.net/, (route) => route.fulfill({ json: { validOrigins: [] } }));
  await page.goto(`${tenant.origin}/?${query}`);
  const frame = page.frameLocator("main iframe").first();
  await frame.locator("#who", { hasText: "inlogg" }).waitFor();
  return { page, frame };
}
const unknownCalls = (page: Page): Promise<unknown> => page.evaluate("window.__unknownHostCalls");
const lineOf = async (frame: FrameLocator, name: string): Promise<string> => {
  const log = frame.locator("#log", { hasText: `${name} ` });
  await log.waitFor();
  const text = (await log.textContent()) ?? "";
  return text.split("\n").findLast((line) => line.startsWith(`${name} `)) ?? "";
};

describe("the host page and a tab with the real teams-js", () => {
  it("initializes within a second and signs the person in without asking", async () => {
    const { frame, page } = await open(`user=${bo.upn}&view=channel&page=initiative/7`);
    const { milliseconds } = JSON.parse((await lineOf(frame, "initialized")).slice(12)) as {
      milliseconds: number;
    };
    expect(milliseconds).toBeLessThan(1000);
    expect(await frame.locator("#state").textContent()).toBe("content / default / sv-se / initiative/7");
    expect(await frame.locator("#who").textContent()).toBe(`inloggad som ${bo.upn}`);
    expect(await unknownCalls(page)).toEqual([]);
    await page.close();
  });

  it("pushes a theme into the frame and reloads it for another language or person", async () => {
    const { frame, page } = await open(`user=${anna.upn}`);
    await page.getByLabel("Tema").selectOption("dark");
    expect(await lineOf(frame, "theme")).toBe('theme "dark"');
    await page.getByLabel("Språk").selectOption("en");
    await frame.locator("#state", { hasText: "en-us" }).waitFor();
    await page.getByLabel("You are").selectOption(bo.upn);
    await frame.locator("#who", { hasText: bo.upn }).waitFor();
    expect(page.url()).toContain("theme=dark&lang=en");
    await page.close();
  });

  it("opens a dialog that talks with the tab and hands back its result", async () => {
    const { frame, page } = await open(`user=${anna.upn}`);
    await frame.locator("#dialog").click();
    const dialog = page.frameLocator("dialog iframe");
    await dialog.locator("#state", { hasText: "task / default" }).waitFor();
    await dialog.locator("#submit").click();
    expect(await lineOf(frame, "from dialog")).toBe('from dialog "snart klar"');
    expect(await lineOf(frame, "dialog")).toBe('dialog {"err":null,"result":{"score":4}}');
    await frame.locator("#dialog").click();
    await page.getByRole("button", { name: "Stäng" }).click();
    await frame.locator("#log", { hasText: "cancelled" }).waitFor();
    await page.close();
  });

  it("navigates inside the app, keeps the place in its address and goes back", async () => {
    const { frame, page } = await open(`user=${anna.upn}&view=personal`);
    await frame.locator("#navigate").click();
    await frame.locator("#state", { hasText: "initiative/7" }).waitFor();
    expect(page.url()).toContain("page=initiative%2F7");
    await page.goBack();
    await frame.locator("#state", { hasNotText: "initiative/7" }).waitFor();
    await page.close();
  });

  it("shows one person's shared content on the stage of everybody in the meeting", async () => {
    const first = await open(`user=${anna.upn}&view=meeting`);
    const second = await open(`user=${bo.upn}&view=meeting`);
    expect(await first.frame.locator("#state").textContent()).toContain("sidePanel");
    await first.frame.locator("#details").click();
    expect(await lineOf(first.frame, "details")).toContain("Digitaliseringsrådets möte");
    await first.page.frameLocator(".panel iframe").locator("#stage").click();
    for (const { page } of [first, second]) {
      await page.frameLocator(".stage iframe").locator("#state", { hasText: "meetingStage" }).waitFor();
    }
    expect(await second.page.locator(".sharing-bar").textContent()).toContain(`Delas av ${anna.name}`);
    await second.page.getByRole("button", { name: "Sluta dela" }).click();
    await first.page.locator(".participants").waitFor();
    await first.page.close();
    await second.page.close();
  });

  it("asks for a click once the person's session has ended", async () => {
    tenant.entra.sessions.end(anna.oid);
    const { frame, page } = await open(`user=${anna.upn}`);
    expect(await frame.locator("#who").textContent()).toBe("inte inloggad");
    await frame.locator("#signin").click();
    await frame.locator("#who", { hasText: `inloggad som ${anna.upn}` }).waitFor();
    await page.close();
  });

  it("adds the tab to the channel as its settings say", async () => {
    const { page } = await open(`user=${anna.upn}`);
    await page.getByRole("button", { name: "Lägg till en flik" }).click();
    await page.frameLocator("dialog iframe").locator("#state", { hasText: "settings" }).waitFor();
    await page.getByRole("button", { name: "Spara" }).click();
    await page.getByRole("tab", { name: "Vald flik", selected: true }).waitFor();
    expect(await page.locator("main iframe").getAttribute("src")).toContain("chosen=1");
    await page.close();
  });

  it("refuses what it does not imitate and says so", async () => {
    const { frame, page } = await open(`user=${anna.upn}`);
    await frame.locator("#unknown").click();
    expect(await lineOf(frame, "unknown")).toContain("Error returned");
    await expect.poll(() => unknownCalls(page)).toEqual(["authentication.getUser"]);
    await page.close();
  });

  it("opens a deep link in the app itself", async () => {
    const context = JSON.stringify({ subEntityId: "meeting/3", channelId: tenant.teams.world.team.id });
    const link = `https://teams.microsoft.com/l/entity/c0000000-0000-4000-8000-000000000003/radslag?context=${encodeURIComponent(context)}`;
    const { frame, page } = await open(`user=${anna.upn}&view=personal&link=${encodeURIComponent(link)}`);
    await frame.locator("#state", { hasText: "meeting/3" }).waitFor();
    expect(page.url()).toContain("view=channel");
    await page.close();
  });
});

describe("a tab in a frame without nested app authentication", () => {
  it("signs in by a window, in which the person chooses who they are", async () => {
    const { frame, page } = await open(`user=${bo.upn}&naa=0`);
    expect(await frame.locator("#who").textContent()).toContain("inte inloggad");
    const [popup] = await Promise.all([page.waitForEvent("popup"), frame.locator("#signin").click()]);
    await popup.getByRole("button", { name: /Bo Ek/u }).click();
    await frame.locator("#who", { hasText: `inloggad som ${bo.upn}` }).waitFor();
    expect(await lineOf(frame, "renewed")).toBe('renewed {"isNew":true}');
    await page.close();
  });
});
