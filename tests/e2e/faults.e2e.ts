import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { upnOf } from "#local/seed/demo-people.ts";
import { failedRequest, startBrowser, visit } from "../support/browser.ts";
import { expectNothingUnknown, startDemoWorld, type DemoWorld } from "../support/demo-world.ts";
import { openTab, unvalued } from "../support/story.ts";
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

function anIdea(): Stored<Initiative> {
  const idea = ideas.pop();
  if (!idea) throw new Error("No initiative is left to try with");
  return idea;
}

describe("a form that is not filled in", () => {
  it("names what a registered need lacks, leads there, and keeps what is typed over a reload", async () => {
    const { page, tab, ...staff } = await openTab(world, browser, { name: "Amina Yusuf", page: "register" });
    await tab.getByLabel("Omfattning").fill("Tolv boenden, varje natt");
    await tab.getByLabel("Summa i kronor").fill("mycket");
    await tab.getByRole("button", { name: "Registrera behovet" }).click();
    const summary = tab.getByRole("region", { name: "Några uppgifter behövs innan behovet kan registreras" });
    await summary.waitFor();
    expect(await summary.getByRole("button").count()).toBe(3);
    await staff.picture("30-register-problems");
    await staff.expectAccessible();
    await summary.getByRole("button").first().click();
    expect(await tab.getByLabel("Rubrik").evaluate((field) => field === document.activeElement)).toBe(true);
    await page.waitForTimeout(600);
    await page.reload();
    await tab.getByText("Vi har tagit fram det du började skriva tidigare.").waitFor();
    expect(await tab.getByLabel("Omfattning").inputValue()).toBe("Tolv boenden, varje natt");
    expect(await tab.getByLabel("Summa i kronor").inputValue()).toBe("mycket");
    staff.expectQuietConsole();
    await staff.context.close();
  }, 60_000);

  it("names the criteria that a valuation lacks, and keeps the answers over a reload", async () => {
    const { page, tab, ...staff } = await openValuation(world, browser, anIdea());
    await tab.getByRole("radiogroup").first().getByRole("radio").nth(2).check();
    await tab.getByRole("button", { name: "Skicka värderingen" }).click();
    const summary = tab.getByRole("region", { name: "Svara på alla kriterier innan du skickar" });
    await summary.waitFor();
    expect(await summary.getByRole("button").count()).toBe((await tab.getByRole("radiogroup").count()) - 1);
    await page.waitForTimeout(600);
    await page.reload();
    await expectAnswered(tab, 1);
    staff.expectQuietConsole();
    await staff.context.close();
  }, 60_000);
});

describe("a valuation of a need that somebody has changed meanwhile", () => {
  it("shows both versions and who changed it, sends nothing, and goes on with the answers", async () => {
    const idea = anIdea();
    const { tab, ...staff } = await openValuation(world, browser, idea);
    await answerAll(tab);
    const coordinator = await openTab(world, browser, { page: `initiative/${String(idea.id)}` });
    await coordinator.tab.getByRole("button", { name: "Ändra", exact: true }).click();
    await coordinator.tab
      .getByLabel("Behovet", { exact: true })
      .fill("Nattpersonalen når inte larmen i källaren.");
    await coordinator.tab.getByRole("button", { name: "Spara", exact: true }).click();
    await coordinator.tab.getByText("Nattpersonalen når inte larmen").first().waitFor();
    await coordinator.context.close();
    await tab.getByRole("button", { name: "Skicka värderingen" }).click();
    const notice = tab.getByRole("region", { name: "Något har ändrats sedan du öppnade formuläret" });
    await notice.getByText(/Behovet ändrades av Karin Lindqvist/).waitFor();
    await notice.getByText("Nattpersonalen når inte larmen i källaren.").waitFor();
    await notice.getByText(idea.need).waitFor();
    await notice.getByText("Inget du har skrivit har gått förlorat och inget har skickats ännu.").waitFor();
    await notice.scrollIntoViewIfNeeded();
    await staff.picture("31-stale-valuation");
    await staff.expectAccessible();
    expect(await commentsOn(world, idea)).toHaveLength(0);
    await notice.getByRole("button", { name: "Titta först" }).click();
    await expectAnswered(tab);
    await tab.getByRole("button", { name: "Skicka värderingen" }).click();
    await tab.getByRole("heading", { name: "Tack, värderingen är skickad" }).waitFor();
    expect(await commentsOn(world, idea)).toEqual([toManager]);
    staff.expectQuietConsole();
    await staff.context.close();
  }, 60_000);
});

describe("an initiative that two persons change at once", () => {
  it("lets the second see both versions and choose, and keeps what both have written until then", async () => {
    const idea = anIdea();
    const [karin, sara] = await Promise.all(
      ["Karin Lindqvist", "Sara Nyström"].map(async (name) => {
        const editor = await openTab(world, browser, { name, page: `initiative/${String(idea.id)}` });
        await editor.tab.getByRole("button", { name: "Ändra", exact: true }).click();
        await editor.tab.getByLabel("Omfattning").fill(`Enligt ${name}`);
        return editor;
      }),
    );
    if (!karin || !sara) throw new Error("Nobody edits");
    await karin.tab.getByRole("button", { name: "Spara", exact: true }).click();
    await karin.tab.getByText("Enligt Karin Lindqvist").waitFor();
    await sara.tab.getByRole("button", { name: "Spara", exact: true }).click();
    await sara.tab.getByText(/Karin Lindqvist sparade .* Inget har sparats ännu/).waitFor();
    await sara.tab.getByText("Enligt Karin Lindqvist").first().waitFor();
    await sara.tab.getByText("Enligt Sara Nyström").first().waitFor();
    await sara.picture("36-two-editors");
    await sara.expectAccessible();
    expect((await world.site.repositories.initiatives.byId(idea.id)).volumes).toBe("Enligt Karin Lindqvist");
    await sara.tab.getByRole("radio").first().check();
    await sara.tab.getByRole("button", { name: "Spara mitt val" }).click();
    await sara.tab.getByRole("button", { name: "Spara mitt val" }).waitFor({ state: "hidden" });
    await expect
      .poll(async () => (await world.site.repositories.initiatives.byId(idea.id)).volumes, {
        timeout: 10_000,
      })
      .toBe("Enligt Sara Nyström");
    await Promise.all([karin.context.close(), sara.context.close()]);
  }, 60_000);
});

describe("a form that is sent twice", () => {
  it("makes one valuation of a double click whose first answer is lost", async () => {
    const idea = anIdea();
    const { tab, ...staff } = await openValuation(world, browser, idea);
    staff.allow(failedRequest);
    await answerAll(tab);
    world.tenant.faults.add({ service: "sharepoint", match: saving, kind: "lost", times: 1 });
    await tab.getByRole("button", { name: "Skicka värderingen" }).dblclick();
    await tab.getByRole("heading", { name: "Tack, värderingen är skickad" }).waitFor();
    expect(world.tenant.faults.list().map(({ applied }) => applied)).toEqual([1]);
    expect(await commentsOn(world, idea)).toHaveLength(1);
    staff.expectQuietConsole();
    await staff.context.close();
  }, 60_000);

  it("makes one initiative of a double click whose first answer is lost", async () => {
    const { tab, ...staff } = await openTab(world, browser, { name: "Amina Yusuf", page: "register" });
    staff.allow(failedRequest);
    await tab.getByLabel("Rubrik").fill("Larm som når källaren");
    await tab.getByLabel(/^Behovet/).fill("Nattpersonalen hör inte larmen i källaren.");
    const match = "POST .*Initiatives.*/items";
    world.tenant.faults.add({ service: "sharepoint", match, kind: "lost", times: 1 });
    await tab.getByRole("button", { name: "Registrera behovet" }).dblclick();
    await tab.getByRole("heading", { name: "Behovet är registrerat" }).waitFor();
    expect(world.tenant.faults.list().map(({ applied }) => applied)).toEqual([1]);
    const all = await world.site.repositories.initiatives.find();
    expect(all.filter(({ title }) => title === "Larm som når källaren")).toHaveLength(1);
    staff.expectQuietConsole();
    await staff.context.close();
  }, 60_000);
});

describe("a session that has run out while a form is filled in", () => {
  const end = () =>
    fetch(`${world.tenant.origin}/__control/session`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ end: upnOf("Amina Yusuf") }),
    });
  const expired = "Din inloggning har gått ut. Logga in igen, det du skrivit finns kvar.";

  it("asks to sign in again beside the form, and sends what was filled in", async () => {
    const idea = anIdea();
    const staff = await visit(browser);
    const { page } = staff;
    staff.allow(failedRequest);
    await page.goto(`${world.productUrl}/?view=valuation/${String(idea.id)}&host=browser`);
    await page.getByRole("button", { name: /Amina Yusuf/ }).click();
    await answerAll(page);
    await end();
    await page.getByRole("button", { name: "Skicka värderingen" }).click();
    await page.getByText(expired).waitFor();
    await staff.picture("32-session-over");
    expect(await commentsOn(world, idea)).toHaveLength(0);
    const again = page.getByRole("button", { name: "Logga in igen" });
    const [popup] = await Promise.all([staff.context.waitForEvent("page"), again.click()]);
    await popup.getByRole("button", { name: /Amina Yusuf/ }).click();
    await page.getByRole("heading", { name: "Tack, värderingen är skickad" }).waitFor();
    expect(await commentsOn(world, idea)).toEqual([toManager]);
    staff.expectQuietConsole();
    await staff.context.close();
  }, 60_000);

  it("keeps the draft in Teams too, over a reload and a new sign-in", async () => {
    const idea = anIdea();
    const { page, tab, ...staff } = await openValuation(world, browser, idea);
    staff.allow(failedRequest);
    await answerAll(tab);
    await end();
    await tab.getByRole("button", { name: "Skicka värderingen" }).click();
    await tab.getByText(expired).waitFor();
    await page.reload();
    await tab.getByRole("button", { name: /Logga in/ }).click();
    await expectAnswered(tab);
    expect(await commentsOn(world, idea)).toEqual([]);
    staff.expectQuietConsole();
    await staff.context.close();
  }, 60_000);
});
