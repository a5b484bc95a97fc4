import type { Browser, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import { currentModel } from "#domain/valuation/valuation-models.ts";
import { startBrowser, visit, type Visitor } from "../support/browser.ts";
import { expectNothingUnknown, startDemoWorld, type DemoWorld } from "../support/demo-world.ts";
import { openTab, unvalued, userCalled } from "../support/story.ts";

let world: DemoWorld;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startDemoWorld(), startBrowser()]);
  // Seven managers and a council in a minute are more than a small tenant's allowance; outages are stories of their own.
  world.tenant.site.throttle.setLimits(noLimits);
  await world.settle();
}, 120_000);
afterEach(() => {
  world.tenant.faults.clear();
});
afterAll(async () => {
  await browser.close();
  expectNothingUnknown(world);
  await world.stop();
});

/** A need of the unit that has been valued, so that its manager has a card. */
async function valued(unitKey: string): Promise<Stored<Initiative>> {
  const [initiative] = await unvalued(world, unitKey);
  if (!initiative) throw new Error("Nothing is left to value");
  await value(initiative, 3);
  return initiative;
}

async function value({ id, ownerId }: Stored<Initiative>, level: number): Promise<void> {
  await world.site.repositories.valuations.add({
    key: crypto.randomUUID(),
    initiativeId: id,
    valuedById: ownerId,
    model: currentModel.key,
    modelVersion: currentModel.version,
    answers: Object.fromEntries(currentModel.criteria.map(({ key }) => [key, { level, reason: "" }])),
    comment: "",
  });
  await world.settle();
}

async function decisionsOn({ id }: Stored<Initiative>) {
  const made = await world.site.repositories.decisions.find({
    where: [{ property: "initiativeId", is: "eq", value: id }],
  });
  return made.map(({ outcome, reason }) => [outcome, reason]);
}

/** The newest card about the initiative in the person's chat with the bot. */
async function cardIn(visitor: Visitor, name: string, { title }: Stored<Initiative>): Promise<Locator> {
  visitor.page.setDefaultTimeout(12_000);
  await visitor.page.goto(world.teams(name, { view: "chat" }));
  const card = visitor.page.locator(".card").filter({ hasText: title }).last();
  await card.waitFor();
  return card;
}

/** The same card in another person's chat, as when it is forwarded. */
function forward({ title }: Stored<Initiative>, from: string, to: string): void {
  const { messages, personalId } = {
    messages: world.tenant.teams.world.messages,
    personalId: (name: string) => world.tenant.teams.world.personalId(userCalled(world, name)),
  };
  const card = messages
    .inConversation(personalId(from))
    .findLast(({ activity }) => JSON.stringify(activity).includes(title));
  if (!card) throw new Error("There is nothing to forward");
  messages.append({ conversation: personalId(to), sender: "bot", activity: card.activity });
}

const reasonIn = (card: Locator): Locator => card.getByRole("textbox");

describe("a manager's card", () => {
  it("refuses whoever is not that unit's manager, names who is, and keeps what was typed [A-056 in part]", async () => {
    const need = await valued("of");
    forward(need, "Birgitta Lund", "Mikael Strand");
    const other = await visit(browser);
    const card = await cardIn(other, "Mikael Strand", need);
    await reasonIn(card).fill("Det här är inget för oss.");
    await card.getByRole("button", { name: "Avslå" }).click();
    await card
      .getByText(
        "Det är Birgitta Lund som tar ställning för Omsorgsförvaltningen, eller den som ersätter. Ditt svar har inte sparats.",
      )
      .first()
      .waitFor();
    expect(await reasonIn(card).inputValue()).toBe("Det här är inget för oss.");
    expect(await decisionsOn(need)).toEqual([]);
    await other.picture("40-not-your-unit");
    other.expectQuietConsole();
    await other.context.close();
  }, 60_000);

  it("becomes one decision when its button is clicked twice", async () => {
    const need = await valued("utb");
    const manager = await visit(browser);
    const card = await cardIn(manager, "Mikael Strand", need);
    await reasonIn(card).fill("Vi har tid i vår.");
    await card.getByRole("button", { name: "Ta vidare" }).dblclick();
    await card.getByText("Klart: behovet går vidare till rådet.").waitFor();
    expect(await decisionsOn(need)).toEqual([["forward", "Vi har tid i vår."]]);
    manager.expectQuietConsole();
    await manager.context.close();
  }, 60_000);

  it("tells who presses an older copy that the matter is settled, and changes nothing", async () => {
    const need = await valued("fav");
    const [manager, deputy] = [await visit(browser), await visit(browser)];
    forward(need, "Gunilla Fors", "Ali Hassan");
    const old = await cardIn(deputy, "Ali Hassan", need);
    await reasonIn(old).fill("Vi har inte råd.");
    const card = await cardIn(manager, "Gunilla Fors", need);
    await card.getByRole("button", { name: "Ta vidare" }).click();
    await card.getByText("Klart: behovet går vidare till rådet.").waitFor();
    await old.getByRole("button", { name: "Avslå" }).click();
    await old.getByText("Det är redan avgjort, så ditt svar har inte ändrat något.").waitFor();
    await old.getByText(/Taget vidare av Gunilla Fors/).waitFor();
    expect(await decisionsOn(need)).toEqual([["forward", ""]]);
    await deputy.picture("41-settled-already");
    await Promise.all([manager.context.close(), deputy.context.close()]);
  }, 60_000);

  it("shows the newest valuation instead of answering an older one, and keeps the reason", async () => {
    const need = await valued("tf");
    const manager = await visit(browser);
    const card = await cardIn(manager, "Stefan Grahn", need);
    await reasonIn(card).fill("Bra underlag.");
    await value(need, 5);
    const old = manager.page.locator(".card").filter({ hasText: need.title }).first();
    await old.getByRole("button", { name: "Ta vidare" }).click();
    await old.getByText(/Behovet har värderats om sedan kortet skickades/).waitFor();
    expect(await reasonIn(old).inputValue()).toBe("Bra underlag.");
    expect(await decisionsOn(need)).toEqual([]);
    await manager.context.close();
  }, 60_000);

  it("asks for a reason before it rejects, and keeps the reason while SharePoint is away", async () => {
    const need = await valued("sbf");
    const manager = await visit(browser);
    const card = await cardIn(manager, "Camilla Ek", need);
    await card.getByRole("button", { name: "Avslå" }).click();
    await card
      .getByText("Skriv en motivering innan du avslår, så att den som värderat behovet vet varför.")
      .first()
      .waitFor();
    await manager.picture("42-reason-needed");
    expect(await decisionsOn(need)).toEqual([]);
    await reasonIn(card).fill("Systemet finns redan.");
    world.tenant.faults.add({ service: "sharepoint", match: "Decisions.*/items", kind: "500" });
    await card.getByRole("button", { name: "Avslå" }).click();
    await manager.page
      .getByText(/SharePoint svarar inte just nu, så svaret är inte sparat\. Din text står kvar/)
      .first()
      .waitFor();
    expect(await reasonIn(card).inputValue()).toBe("Systemet finns redan.");
    await manager.picture("43-press-again");
    world.tenant.faults.clear();
    await card.getByRole("button", { name: "Avslå" }).click();
    await card.getByText(/Klart: behovet är avslaget/).waitFor();
    expect(await decisionsOn(need)).toEqual([["reject", "Systemet finns redan."]]);
    await manager.context.close();
  }, 60_000);
});

describe("a channel that the bot has been removed from", () => {
  it("leaves the agenda in the delivery log with the reason, and posts it when the app is back [A-105 in part]", async () => {
    const karin = userCalled(world, "Karin Lindqvist");
    const { installations } = world.tenant.teams;
    await installations.removeFromTeam(karin);
    const coordinator = await openTab(world, browser, { page: "meetings" });
    const { tab } = coordinator;
    await tab.getByRole("link", { name: "Öppna dagordningen" }).click();
    await tab.getByRole("button", { name: "Publicera dagordningen i kanalen" }).click();
    await tab
      .getByText(/På väg till kanalen/)
      .first()
      .waitFor();
    await world.settle();
    await tab
      .getByText(/Dagordningen kunde inte skickas\. Appen finns inte i kanalen eller chatten längre/)
      .waitFor();
    await coordinator.picture("44-agenda-not-sent");
    await tab.getByRole("link", { name: "Öppna utskicksloggen" }).click();
    const row = tab.getByRole("listitem").filter({ hasText: "Kunde inte skickas" });
    await row
      .getByText(
        "Appen finns inte i kanalen eller chatten längre. Lägg till den igen, så skickas meddelandet.",
      )
      .waitFor();
    await coordinator.picture("45-log-not-sent");
    await coordinator.expectAccessible();
    await installations.installInTeam(karin);
    await world.settle();
    await tab.getByRole("button", { name: "Uppdatera" }).click();
    await tab
      .getByRole("listitem")
      .filter({ hasText: "Dagordning" })
      .getByText("Skickat", { exact: true })
      .waitFor();
    expect(await tab.getByText("Kunde inte skickas", { exact: true }).count()).toBe(0);
    const meetings = await world.site.repositories.meetings.find();
    expect(meetings.map(({ agendaState }) => agendaState)).toContain("posted");
    coordinator.expectQuietConsole();
    await coordinator.context.close();
  }, 60_000);
});
