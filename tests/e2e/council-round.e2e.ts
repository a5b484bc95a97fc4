import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { startBrowser, visit, type Visitor } from "../support/browser.ts";
import { expectNothingUnknown, startDemoWorld, type DemoWorld } from "../support/demo-world.ts";
import { tabIn } from "../support/story.ts";

let world: DemoWorld;
let browser: Browser;
let initiative: Stored<Initiative>;
beforeAll(async () => {
  [world, browser] = await Promise.all([startDemoWorld(), startBrowser()]);
  initiative = await anIdeaOf("of");
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});

/** An initiative of the unit that nobody has valued yet. */
async function anIdeaOf(unitKey: string): Promise<Stored<Initiative>> {
  const { units, initiatives } = world.site.repositories;
  const unit = await units.byKey(unitKey);
  const found = (await initiatives.find()).find(
    ({ unitId, status, title }) =>
      unitId === unit?.id && status === "developing" && title.startsWith("E-tjänst"),
  );
  if (!found) throw new Error("The demo has no such initiative.");
  return found;
}

const stored = () => world.site.repositories.initiatives.byId(initiative.id);

async function finish(visitor: Visitor): Promise<void> {
  visitor.expectQuietConsole();
  await visitor.context.close();
}

it("lets staff open Värdera from the SharePoint list, sign in and submit the matrix [A-130 in part]", async () => {
  const staff = await visit(browser);
  const { page } = staff;
  await page.goto(`${world.site.siteUrl}/Lists/Initiatives`);
  await page.getByRole("button", { name: /Amina Yusuf/ }).click();
  await page.getByRole("searchbox").fill(initiative.title);
  await page.getByRole("button", { name: "Sök", exact: true }).click();
  const value = page
    .getByRole("row")
    .filter({ hasText: initiative.title })
    .getByRole("link", { name: "Värdera" });
  await value.waitFor();
  await staff.picture("01-list");
  const [form] = await Promise.all([staff.context.waitForEvent("page"), value.click()]);
  const heading = form.getByRole("heading", { name: `Värdera: ${initiative.title}` });
  const signIn = form.getByRole("button", { name: "Logga in" });
  await heading.or(signIn).first().waitFor();
  if (await signIn.isVisible()) await signIn.click();
  await heading.waitFor();
  await form.screenshot({ path: "test-results/screenshots/02-form-empty.png", fullPage: true });
  await form.getByRole("button", { name: "Skicka värderingen" }).click();
  await form.getByText("Svara på alla kriterier innan du skickar").waitFor();
  for (const group of await form.getByRole("radiogroup").all()) await group.getByRole("radio").nth(1).check();
  await form.getByText("50 av 100").first().waitFor();
  await form.screenshot({ path: "test-results/screenshots/03-form-filled.png", fullPage: true });
  await form.getByRole("button", { name: "Skicka värderingen" }).click();
  await form.getByRole("heading", { name: "Tack, värderingen är skickad" }).waitFor();
  await form.getByText(/Birgitta Lund får ett kort i Teams/).waitFor();
  await form.screenshot({ path: "test-results/screenshots/04-form-sent.png" });
  await finish(staff);
  const valuations = await world.site.repositories.valuations.find({
    where: [{ property: "initiativeId", is: "eq", value: initiative.id }],
  });
  expect(valuations).toHaveLength(1);
}, 90_000);

it("sends the unit's manager a card, who takes the need forward with a reason [A-014 in part, A-056 in part]", async () => {
  await world.settle();
  expect((await stored()).status).toBe("valued");
  const manager = await visit(browser);
  const { page } = manager;
  await page.goto(world.teams("Birgitta Lund", { view: "chat" }));
  await page.getByText(initiative.title).first().waitFor();
  await manager.picture("05-review-card");
  await page
    .getByRole("textbox", { name: /Motivering|Skäl/ })
    .last()
    .fill("Behovet är tydligt och vi har tid i vår.");
  await page.getByRole("button", { name: "Ta vidare" }).last().click();
  await page.getByRole("button", { name: "Ta vidare" }).waitFor({ state: "detached" });
  await manager.picture("06-review-answered");
  await finish(manager);
  await world.settle();
  expect((await stored()).status).toBe("forDecision");
  const decisions = await world.site.repositories.decisions.find({
    where: [{ property: "initiativeId", is: "eq", value: initiative.id }],
  });
  expect(decisions.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["forward", "Behovet är tydligt och vi har tid i vår."],
  ]);
}, 90_000);

it("puts it on the next meeting's agenda, which the bot posts into the channel [A-105]", async () => {
  const coordinator = await visit(browser, { height: 1000 });
  const { page } = coordinator;
  await page.goto(world.teams("Karin Lindqvist", { view: "channel", page: "meetings" }));
  await tabIn(page).getByRole("link", { name: "Öppna dagordningen" }).click();
  await tabIn(page).getByText(initiative.title).first().waitFor();
  await coordinator.picture("07-agenda");
  await coordinator.expectAccessible();
  await tabIn(page).getByRole("button", { name: "Publicera dagordningen i kanalen" }).click();
  await world.settle();
  await page.goto(world.teams("Karin Lindqvist", { view: "channel", tab: "posts" }));
  await page.getByText(initiative.title).first().waitFor();
  await coordinator.picture("08-agenda-in-channel");
  await finish(coordinator);
  const posted = await world.site.repositories.meetings.find();
  expect(posted.map(({ agendaState }) => agendaState)).toContain("posted");
}, 90_000);

it("shows the whole story on the initiative's page [A-067]", async () => {
  const member = await visit(browser, { height: 1400 });
  const { page } = member;
  await page.goto(world.teams("Eva Holmgren", { view: "channel", page: `initiative/${initiative.id}` }));
  await tabIn(page).getByRole("heading", { name: initiative.title }).waitFor();
  await tabIn(page).getByText("För beslut").first().waitFor();
  await tabIn(page).getByText("Behovet är tydligt och vi har tid i vår.").first().waitFor();
  await tabIn(page).getByText("PULS-möte").first().waitFor();
  expect(await tabIn(page).getByText("Birgitta Lund").count()).toBeGreaterThan(0);
  await member.picture("09-initiative");
  await member.expectAccessible();
  await finish(member);
}, 60_000);

it("tells in the weekly digest what changed, with the totals of the whole list [D-03 in part]", async () => {
  const { clock } = world.tenant;
  clock.set(nextMonday(clock.now()));
  await world.settle();
  const member = await visit(browser, { height: 1300 });
  const { page } = member;
  await page.goto(world.teams("Anders Bergman", { view: "channel", tab: "posts" }));
  await page.getByText(/452/).first().waitFor();
  await member.picture("10-digest");
  const digests = (await world.site.repositories.notices.find()).filter(({ kind }) => kind === "digest");
  expect(digests.map(({ state }) => state)).toEqual(["sent"]);
  expect(await page.getByText(initiative.title).count()).toBeGreaterThan(1);
  await finish(member);
  expectNothingUnknown(world);
}, 60_000);

/** The Monday that follows, at 08:00 in Sweden in winter. */
function nextMonday(now: number): number {
  const day = new Date(now);
  const ahead = (8 - day.getUTCDay()) % 7 || 7;
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + ahead, 7);
}
