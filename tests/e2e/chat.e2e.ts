import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { cardAttachment } from "@microsoft/teams.api";
import type { IAdaptiveCard } from "@microsoft/teams.cards";
import express from "express";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTenant, type Tenant } from "#local/tenant.ts";
import { findingsIn } from "../support/accessibility.ts";
import { buildHostPage } from "../support/host-tab.ts";
import { directory, listening, personCalled, sdkBot } from "../support/teams-bench.ts";

const anna = personCalled("Anna");
const bo = personCalled("Bo");

const asked = (text: string, more: IAdaptiveCard["body"] = []): IAdaptiveCard => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [
    { type: "TextBlock", text, weight: "Bolder", wrap: true },
    {
      type: "Badge",
      text: "Ny",
      fallback: { type: "TextBlock", text: "Ny (reserv)", color: "Accent" },
    },
    ...more,
  ],
});
const question: IAdaptiveCard = {
  ...asked("Ska behovet utredas?", [
    {
      type: "Input.Text",
      id: "reason",
      label: "Motivering",
      isRequired: true,
      errorMessage: "Skriv en motivering",
    },
  ]),
  actions: [
    { type: "Action.Execute", title: "Utred", verb: "investigate", data: { action: "investigate" } },
    { type: "Action.OpenUrl", title: "Öppna", url: "https://example.org/behov" },
  ],
};

const point: IAdaptiveCard = {
  type: "AdaptiveCard",
  version: "1.5",
  body: [{ type: "Input.Text", id: "title", label: "Rubrik" }],
  actions: [{ type: "Action.Submit", title: "Spara", data: { meeting: 3 } }],
};
const dialogButton: IAdaptiveCard = {
  ...asked("Dagordning"),
  actions: [{ type: "Action.Submit", title: "Lägg till punkt", data: { msteams: { type: "task/fetch" } } }],
};

let tenant: Tenant;
let browser: Browser;
const stops: (() => Promise<void> | void)[] = [];
beforeAll(async () => {
  const web = express();
  const product = createServer(web);
  const productUrl = await listening(product);
  const pages = await buildHostPage();
  tenant = await startTenant({
    port: 0,
    database: ":memory:",
    directory,
    productUrl,
    teamsAppId: "c0000000-0000-4000-8000-000000000003",
    pages,
  });
  const { app, stop } = await sdkBot(tenant, web);
  app.on("message", async (context) => {
    await context.send({
      type: "message",
      attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: question }],
    });
  });
  app.on("card.action", ({ activity }) => ({
    statusCode: 200,
    type: "application/vnd.microsoft.card.adaptive",
    value: asked(`Utreds: ${String(activity.value.action.data["reason"])}`),
  }));
  app.on("dialog.open", () => ({
    task: { type: "continue", value: { title: "Ny punkt", card: cardAttachment("adaptive", point) } },
  }));
  app.on("dialog.submit", ({ activity }) => ({
    task: { type: "message", value: `Lagt till: ${JSON.stringify(activity.value.data)}` },
  }));
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  stops.push(
    () => browser.close(),
    () => tenant.stop(),
    stop,
    () => product.closeAllConnections(),
    () => rm(pages, { recursive: true }),
  );
}, 60_000);
afterAll(async () => {
  for (const stop of stops) await stop();
});

async function open(user: string, query: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: "sv-SE" });
  const page = await context.newPage();
  await page.goto(`${tenant.origin}/?user=${user}&${query}`);
  await page.locator(".chat-view textarea").first().waitFor();
  return page;
}

describe("chatting with the bot on the host page", () => {
  it("a card asks for what is required, goes to the bot and is replaced by its answer", async () => {
    const page = await open(anna.upn, "view=chat");
    await page.getByLabel("Skriv ett meddelande").fill("nytt behov");
    await page.keyboard.press("Enter");
    const card = page.locator(".card").last();
    await card.getByText("Ska behovet utredas?").waitFor();
    expect(await card.innerText()).toContain("Ny (reserv)");
    await card.getByText("Utred", { exact: true }).click();
    await card.getByText("Skriv en motivering").waitFor();
    await card.getByLabel("Motivering").fill("Stor nytta");
    await card.getByText("Utred", { exact: true }).click();
    await page.locator(".card").getByText("Utreds: Stor nytta").waitFor();
    await page.context().close();
  });

  it("a post in the channel reaches the bot by its name, and everybody sees updates and removals at once", async () => {
    const [annas, bos] = [
      await open(anna.upn, "view=channel&tab=posts"),
      await open(bo.upn, "view=channel&tab=posts"),
    ];
    await annas.getByRole("button", { name: "@Rådslag" }).click();
    await annas.getByLabel("Starta ett inlägg").pressSequentially("vad säger du?");
    await annas.getByRole("button", { name: "Skicka" }).click();
    const thread = bos.locator(".thread").last();
    await thread.locator(".replies").getByText("Ska behovet utredas?").waitFor();
    expect(await thread.locator(".mention").first().innerText()).toBe("Rådslag");
    const { world } = tenant.teams;
    const reply = world.messages.inConversation(world.team.id).at(-1);
    if (!reply) throw new Error("the bot has not answered");
    world.messages.replace(world.team.id, reply.id, { type: "message", text: "Behovet utreds." });
    await thread.getByText("Behovet utreds.").waitFor();
    world.messages.remove(world.team.id, reply.id);
    await thread.getByText("Det här meddelandet har tagits bort.").waitFor();
    await annas.context().close();
    await bos.context().close();
  });

  it("a removed app is shown as removed, and can be added again", async () => {
    const page = await open(bo.upn, "view=chat");
    tenant.teams.world.installations.changePerson(bo.oid, { app: "removed" });
    await page.getByText("Appen är borttagen").waitFor();
    await page.getByRole("button", { name: "Lägg till", exact: true }).click();
    await page.getByText("Appen är borttagen").waitFor({ state: "detached" });
    expect(tenant.teams.world.installations.person(bo.oid).app).toBe("installed");
    await page.context().close();
  });

  it("a button opens the bot's dialog, and what is filled in comes back to it", async () => {
    const { world } = tenant.teams;
    world.messages.append({
      conversation: world.personalId(bo),
      sender: "bot",
      activity: { type: "message", attachments: [cardAttachment("adaptive", dialogButton)] },
    });
    const page = await open(bo.upn, "view=chat");
    await page.getByText("Lägg till punkt").click();
    const dialog = page.locator("dialog.chat-dialog");
    await dialog.getByText("Ny punkt").waitFor();
    await dialog.getByLabel("Rubrik").fill("AI-policy");
    await dialog.getByText("Spara").click();
    const answer = dialog.getByText("Lagt till");
    await answer.waitFor();
    expect(await answer.innerText()).toBe('Lagt till: {"meeting":3,"title":"AI-policy"}');
    await dialog.getByRole("button", { name: "Stäng" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.context().close();
  });

  it("what was typed is kept when the message cannot be sent", async () => {
    const page = await open(anna.upn, "view=chat");
    await page.route("**/messages", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await page.getByLabel("Skriv ett meddelande").fill("viktigt");
    await page.keyboard.press("Enter");
    await page.getByText("Meddelandet gick inte att skicka").waitFor();
    expect(await page.getByLabel("Skriv ett meddelande").inputValue()).toBe("viktigt");
    await page.context().close();
  });

  it.each(["default", "dark", "contrast"])(
    "a conversation with cards can be read in the %s theme",
    async (theme) => {
      const { world } = tenant.teams;
      const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content: question }];
      world.messages.append({
        conversation: world.personalId(anna),
        sender: "bot",
        activity: { type: "message", attachments },
      });
      const page = await open(anna.upn, `view=chat&theme=${theme}`);
      await page.locator(".card").first().waitFor();
      expect(await findingsIn(page.mainFrame(), ".chat-view")).toEqual([]);
      await page.context().close();
    },
  );
});
