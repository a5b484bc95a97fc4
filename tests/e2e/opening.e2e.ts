import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser, visit } from "../support/browser.ts";
import { expectNothingUnknown, startDemoWorld, type DemoWorld } from "../support/demo-world.ts";

let world: DemoWorld;
let browser: Browser;
beforeAll(async () => {
  world = await startDemoWorld();
  browser = await startBrowser();
}, 90_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});

/** Keeps every language that the page has had since it had something to show. */
const watchLanguage = `
  window.__languages = new Set();
  new MutationObserver(() => {
    if (document.querySelector("nav")) window.__languages.add(document.querySelector("#root [lang]")?.lang);
  }).observe(document, { childList: true, subtree: true, attributes: true });
`;

it("speaks Teams' language from the first paint, whatever the browser's is", async () => {
  const visitor = await visit(browser, { locale: "en-US" });
  const { page } = visitor;
  await page.addInitScript(watchLanguage);
  await page.goto(world.teams("Karin Lindqvist", { view: "personal", page: "portfolio" }));
  await page.frameLocator("iframe").first().getByRole("grid").waitFor();
  const frame = page.frames().find((each) => each.url().startsWith(world.productUrl));
  expect(await frame?.evaluate("[...window.__languages]")).toEqual(["sv"]);
  visitor.expectQuietConsole();
  await visitor.context.close();
}, 60_000);

it("sends who comes by a link to sign in at once, and then to the place of the link", async () => {
  const visitor = await visit(browser);
  const { page } = visitor;
  await page.goto(`${world.productUrl}/?view=meetings&host=browser`);
  await page.getByRole("button", { name: /Amina Yusuf/ }).click();
  await page.getByRole("heading", { name: "Möten", exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get("view")).toBe("meetings");
  visitor.expectQuietConsole();
  await visitor.context.close();
}, 60_000);

it("shows a button to who steps back from signing in, and sends nobody round in a circle", async () => {
  const visitor = await visit(browser);
  const { page } = visitor;
  await page.goto(`${world.productUrl}/?view=meetings&host=browser`);
  const person = page.getByRole("button", { name: /Amina Yusuf/ });
  await person.waitFor();
  await page.goBack();
  await page.getByRole("button", { name: "Logga in" }).click();
  await person.click();
  await page.getByRole("heading", { name: "Möten", exact: true }).waitFor();
  visitor.expectQuietConsole();
  await visitor.context.close();
  expectNothingUnknown(world);
}, 60_000);
