import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { upnOf } from "#local/seed/demo-people.ts";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import { startBrowser } from "../support/browser.ts";
import { expectNothingUnknown, startDemoWorld, type DemoWorld } from "../support/demo-world.ts";
import { openTab, unvalued } from "../support/story.ts";

let world: DemoWorld;
let browser: Browser;
let initiative: Stored<Initiative>;
beforeAll(async () => {
  [world, browser] = await Promise.all([startDemoWorld(), startBrowser()]);
  world.tenant.site.throttle.setLimits(noLimits);
  await world.settle();
  const { initiatives, people } = world.site.repositories;
  const [found] = await unvalued(world);
  const owner = await people.byKey(upnOf("Amina Yusuf"));
  if (!found || !owner) throw new Error("The demo lacks an initiative or its owner.");
  initiative = await initiatives.update(found.id, "*", { ownerId: owner.id });
}, 120_000);
afterAll(async () => {
  await browser.close();
  expectNothingUnknown(world);
  await world.stop();
});

const itemsOf = () =>
  world.site.repositories.agendaItems.find({
    where: [{ property: "initiativeId", is: "eq", value: initiative.id }],
  });

it("lets an ordinary employee take the initiative that she drives to the next meeting [A-057]", async () => {
  const { tab, ...amina } = await openTab(world, browser, {
    name: "Amina Yusuf",
    page: `initiative/${String(initiative.id)}`,
  });
  await tab.getByRole("button", { name: "Lyft till ett möte" }).click();
  await tab.getByRole("textbox", { name: "Vad ska mötet göra?" }).fill("Säga vilka som berörs");
  await amina.expectAccessible();
  await tab.getByRole("button", { name: "Sätt upp på dagordningen" }).click();
  await tab.getByText(/Initiativet står nu på dagordningen för PULS-möte/).waitFor();
  expect(await itemsOf()).toMatchObject([{ itemType: "dialogue", isWithdrawn: false }]);
  amina.expectQuietConsole();
  await amina.context.close();
}, 60_000);

it("lets the coordinator take it off the agenda, which the history remembers, and put it back", async () => {
  const [item] = await itemsOf();
  const { tab, ...karin } = await openTab(world, browser, { page: `meeting/${String(item?.meetingId)}` });
  const heading = tab.getByRole("heading", { name: initiative.title });
  await heading.waitFor();
  await karin.expectAccessible();
  await karin.picture("meeting-with-lifted-item");
  await tab.getByRole("button", { name: `Ta bort ${initiative.title} från dagordningen` }).click();
  await tab.getByText(`${initiative.title} står inte längre på dagordningen.`).waitFor();
  await heading.waitFor({ state: "detached" });
  expect(await itemsOf()).toMatchObject([{ id: item?.id, isWithdrawn: true }]);

  const search = tab.getByRole("combobox", { name: "Sök på rubrik eller verksamhet" });
  await search.click();
  await search.fill(initiative.title);
  await tab.getByRole("option", { name: initiative.title }).first().click();
  await tab.getByRole("button", { name: "Sätt upp", exact: true }).click();
  await heading.waitFor();
  // PULS supports and decides nothing, so no decision is offered.
  expect(await itemsOf()).toMatchObject([
    { id: item?.id, itemType: "allocateResources", isWithdrawn: false },
  ]);
  karin.expectQuietConsole();
  await karin.context.close();
}, 60_000);

it("tells each step once in the history", async () => {
  const { agendaItems, events } = world.site.repositories;
  const [item] = await itemsOf();
  if (!item) throw new Error("The item is gone.");
  await world.settle();
  await agendaItems.update(item.id, "*", { isWithdrawn: true });
  await world.settle();
  await world.settle();
  const told = await events.find({
    where: [{ property: "initiativeId", is: "eq", value: initiative.id }],
  });
  const kinds = told.map(({ kind }) => kind).filter((kind) => kind === "onAgenda" || kind === "offAgenda");
  expect(kinds).toEqual(["onAgenda", "offAgenda"]);
}, 60_000);
