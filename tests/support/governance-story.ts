import type { Browser, FrameLocator } from "playwright-core";
import { onTestFailed } from "vitest";
import type { Decision } from "#domain/decisions/decision.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Aspect } from "#domain/governance/sign-off.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { calendarDate, instant } from "#domain/shared/calendar.ts";
import { addDays, swedishDay } from "#domain/shared/swedish-day.ts";
import { upnOf } from "#local/seed/demo-people.ts";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import { connectSharePoint } from "#sharepoint/connect.ts";
import { startBrowser } from "./browser.ts";
import { expectNothingUnknown, startDemoWorld, type DemoWorld } from "./demo-world.ts";
import { modelVersion } from "./records.ts";
import { openTab, userCalled, type TabVisitor } from "./story.ts";

export type About = Pick<Stored<Initiative>, "id" | "title">;

interface Situation {
  readonly lang?: "sv" | "en";
  readonly theme?: "default" | "dark" | "contrast";
  readonly width?: number;
  readonly height?: number;
}

/** What is written when a need is registered: answers by the question's words, texts by the field's name. */
export interface WrittenNeed {
  readonly title: string;
  readonly need: string;
  /** `Ja`, `Nej`, or what is typed where a number or words are asked for. */
  readonly answers?: Readonly<Record<string, string>>;
  /** As `purpose`, `risks`, `followUp`, `budget`, `startsOn`. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** A demo world in which people walk an initiative through a governing model, each in a browser of their own. */
export class GovernanceStory {
  readonly world: DemoWorld;
  readonly #browser: Browser;
  readonly #name: string;
  readonly #visitors = new Map<string, TabVisitor>();
  readonly #checked = new Set<string>();
  #pictures = 0;

  private constructor(name: string, world: DemoWorld, browser: Browser) {
    this.#name = name;
    this.world = world;
    this.#browser = browser;
  }

  /** @param name begins the names of the story's pictures */
  static async start(name: string): Promise<GovernanceStory> {
    const [world, browser] = await Promise.all([startDemoWorld(), startBrowser()]);
    world.tenant.site.throttle.setLimits(noLimits);
    await world.settle();
    return new GovernanceStory(name, world, browser);
  }

  /** Fails on what the consoles have shown, and on routes that the tenant does not have. */
  async end(): Promise<void> {
    try {
      for (const visitor of this.#visitors.values()) visitor.expectQuietConsole();
      expectNothingUnknown(this.world);
    } finally {
      await this.#browser.close();
      await this.world.stop();
    }
  }

  get repositories(): Repositories {
    return this.world.site.repositories;
  }

  /** SharePoint's lists as somebody who has signed in there and passes the tab by. */
  as(name: string): Repositories {
    const { tokens, entra, origin, directory } = this.world.tenant;
    const { oid } = userCalled(this.world, name);
    const claims = { iss: entra.issuer, aud: origin, oid, scp: "AllSites.Write", tid: directory.tenantId };
    const token = () => tokens.sign(claims, 3600);
    return connectSharePoint({ siteUrl: this.world.site.siteUrl, token });
  }

  async person(name: string): Promise<Stored<Person>> {
    const found = await this.repositories.people.byKey(upnOf(name));
    if (!found) throw new Error(`Nobody is called ${name}`);
    return found;
  }

  async body(key: string) {
    const found = await this.repositories.bodies.byKey(key);
    if (!found) throw new Error(`No body has the key ${key}`);
    return found;
  }

  stored({ id }: About): Promise<Stored<Initiative>> {
    return this.repositories.initiatives.byId(id);
  }

  /** `<step> <status>` as the list says. */
  async place(about: About): Promise<string> {
    const { step, status } = await this.stored(about);
    return `${step} ${status}`.trim();
  }

  decisionsOn({ id }: About): Promise<readonly Stored<Decision>[]> {
    return this.repositories.decisions.find({ where: [{ property: "initiativeId", is: "eq", value: id }] });
  }

  /** Somebody's window with a page of the tab; the same window as the last time, unless its size is another. */
  async open(name: string, page: string, situation: Situation = {}): Promise<TabVisitor> {
    const { width = 1400, height = 1000, ...rest } = situation;
    const key = `${name} ${String(width)} ${String(height)}`;
    const known = this.#visitors.get(key);
    const visitor =
      known ?? (await openTab(this.world, this.#browser, { name, page, width, height, ...rest }));
    this.#visitors.set(key, visitor);
    this.#keepPictureOfFailure(visitor, name);
    if (known) await known.page.goto(this.world.teams(name, { view: "channel", page, ...rest }));
    return visitor;
  }

  /** Somebody's chat with the bot. */
  async chat(name: string): Promise<TabVisitor> {
    const key = `${name} chat`;
    const known = this.#visitors.get(key);
    const visitor = known ?? (await openTab(this.world, this.#browser, { name, ...chatSize }));
    this.#visitors.set(key, visitor);
    this.#keepPictureOfFailure(visitor, name);
    await visitor.page.goto(this.world.teams(name, { view: "chat" }));
    return visitor;
  }

  #keepPictureOfFailure(visitor: TabVisitor, name: string): void {
    onTestFailed(() => visitor.picture(`failed-${this.#name}-${slug(name)}`).catch(() => undefined));
  }

  /** Keeps a picture, numbered in the order of the story. */
  async picture(visitor: TabVisitor, of: string): Promise<void> {
    this.#pictures += 1;
    await visitor.picture(`governance-${this.#name}-${String(this.#pictures).padStart(2, "0")}-${of}`);
  }

  /** A picture of a page in which axe finds nothing wrong; each kind of view is looked through once in a story. */
  async show(visitor: TabVisitor, view: string, by?: string): Promise<void> {
    await this.picture(visitor, by === undefined ? view : `${view}-${slug(by)}`);
    if (this.#checked.has(view)) return;
    this.#checked.add(view);
    await visitor.expectAccessible();
  }

  /** Writes a need in the form, and leaves it to be sent. */
  async writeNeed(
    name: string,
    { title, need, answers = {}, fields = {} }: WrittenNeed,
  ): Promise<TabVisitor> {
    const visitor = await this.open(name, "register", { height: 1600 });
    const { tab } = visitor;
    await tab.locator("#need-title").fill(title);
    await tab.locator("#need-need").fill(need);
    for (const [question, answer] of Object.entries(answers)) await answerQuestion(tab, question, answer);
    for (const [field, value] of Object.entries(fields)) await tab.locator(`#need-${field}`).fill(value);
    return visitor;
  }

  /** Sends the form, and finds the row that it made. */
  async sendNeed({ tab }: TabVisitor, { title }: WrittenNeed): Promise<Stored<Initiative>> {
    await tab.getByRole("button", { name: "Registrera behovet" }).click();
    await tab.getByRole("heading", { name: "Behovet är registrerat" }).waitFor();
    const where = [{ property: "title", is: "eq", value: title }] as const;
    const [made] = await this.repositories.initiatives.find({ where });
    if (!made) throw new Error(`The form has kept no need called ${title}`);
    await this.world.settle();
    return made;
  }

  /**
   * Answers every criterion of the form in force and sends it.
   * @param level which of a criterion's levels, 0 being the first
   */
  async value(name: string, on: About, level: (criterion: string) => number): Promise<TabVisitor> {
    const visitor = await this.open(name, `valuation/${String(on.id)}`, { height: 1600 });
    const { tab } = visitor;
    await tab.getByRole("radiogroup").first().waitFor();
    for (const group of await tab.getByRole("radiogroup").all()) {
      const criterion = await group.evaluate(nameOfGroup);
      await group.getByRole("radio").nth(level(criterion)).check();
    }
    await this.show(visitor, "valuation");
    await tab.getByRole("button", { name: "Skicka värderingen" }).click();
    await tab.getByRole("heading", { name: "Tack, värderingen är skickad" }).waitFor();
    await this.world.settle();
    return visitor;
  }

  /** The card about an initiative in somebody's chat. */
  async card(name: string, { title }: Pick<About, "title">) {
    const visitor = await this.chat(name);
    const card = visitor.page.locator(".card").filter({ hasText: title }).last();
    await card.waitFor();
    await card.scrollIntoViewIfNeeded();
    return { ...visitor, card };
  }

  /** Presses a button of the card that the bot has sent somebody, who then reads that it is saved. */
  async answerCard(name: string, on: About, button: string, reason = ""): Promise<void> {
    const visitor = await this.card(name, on);
    const { card } = visitor;
    if (reason !== "") await card.getByRole("textbox").fill(reason);
    await this.picture(visitor, `card-${slug(name)}`);
    await card.getByRole("button", { name: button, exact: true }).click();
    await card.getByRole("button", { name: button, exact: true }).waitFor({ state: "detached" });
    await this.picture(visitor, `card-answered-${slug(name)}`);
    await this.world.settle();
  }

  /** Records something in "Ta ställning" on the initiative's page. */
  async sayInTab(name: string, on: About, button: string, reason: string): Promise<TabVisitor> {
    const visitor = await this.open(name, `initiative/${String(on.id)}`, { height: 1600 });
    const region = standRegion(visitor.tab);
    await region.getByRole("button", { name: button, exact: true }).click();
    await region.getByRole("textbox", { name: "Motivering" }).fill(reason);
    await this.show(visitor, "stand", name);
    await region.getByRole("button", { name: `Spara: ${button}` }).click();
    await region.getByText("Läget uppdateras strax.").waitFor();
    await this.world.settle();
    return visitor;
  }

  /** Fills in more of an initiative on its page; fields by their labels. */
  async edit(name: string, on: About, fields: Readonly<Record<string, string>>): Promise<void> {
    const visitor = await this.open(name, `initiative/${String(on.id)}`, { height: 1600 });
    const { tab } = visitor;
    await tab.getByRole("button", { name: "Ändra", exact: true }).click();
    await tab.getByRole("heading", { name: "Ändra initiativet" }).waitFor();
    for (const [label, value] of Object.entries(fields)) {
      const field = tab.getByLabel(label, { exact: true });
      const isChoice = (await field.evaluate(({ tagName }) => tagName)) === "SELECT";
      await (isChoice ? field.selectOption({ label: value }) : field.fill(value));
    }
    await this.show(visitor, "edit", name);
    await tab.getByRole("button", { name: "Spara", exact: true }).click();
    await tab.getByRole("heading", { name: "Ändra initiativet" }).waitFor({ state: "detached" });
    await this.world.settle();
  }

  /** Gives a statement that it suits, on the initiative's page. */
  async signOff(name: string, on: About, aspect: string): Promise<void> {
    const visitor = await this.open(name, `initiative/${String(on.id)}`, { height: 1600 });
    const { tab } = visitor;
    await tab.getByRole("button", { name: `Lämna utlåtande: ${aspect}` }).click();
    await tab.getByRole("radio", { name: "Lämpligt", exact: true }).check();
    await tab.getByRole("button", { name: "Spara", exact: true }).click();
    await tab.getByText(`${name}, `).first().waitFor();
    await this.world.settle();
  }

  /** Several statements as those who give them write them in the list, where a story is about something else. */
  async signOffInList(on: About, signed: Readonly<Partial<Record<Aspect, string>>>): Promise<void> {
    for (const [aspect, name] of Object.entries(signed)) {
      const { id: signedById } = await this.person(name);
      await this.as(name).signOffs.add({
        key: crypto.randomUUID(),
        initiativeId: on.id,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of `signed`
        aspect: aspect as Aspect,
        verdict: "suitable",
        note: "",
        signedById,
      });
    }
    await this.world.settle();
  }

  /** Lets the minutes pass in which the server tells each row its step under a model that has just been published. */
  async letModelTakeOver(): Promise<void> {
    const { clock } = this.world.tenant;
    for (let minute = 0; minute < 6; minute += 1) {
      clock.set(clock.now() + 60_000);
      await this.world.settle();
    }
    // Rows of the same second have no order of their own, so time must go on.
    clock.run();
  }

  /** A model published by the coordinator straight into the list, taking over today. */
  async publish(model: GoverningModel, name = "Karin Lindqvist"): Promise<void> {
    const today = this.today();
    const { id } = await this.person(name);
    await this.as(name).models.add(
      modelVersion(model, {
        key: `${model.key}:${String(model.version)}:${today}`,
        takesOverOn: today,
        publishedById: id,
      }),
    );
    await this.letModelTakeOver();
  }

  today() {
    const now = instant(new Date(this.world.tenant.clock.now()).toISOString());
    if (now === undefined) throw new Error("The clock shows no day.");
    return swedishDay(now);
  }

  /** A day so and so many days from today, as a form's day field takes it. */
  day(fromToday: number): string {
    const day = addDays(this.today(), fromToday);
    if (calendarDate(day) === undefined) throw new Error(`${day} is no day`);
    return day;
  }
}

const chatSize = { width: 1300, height: 1300 } as const;
export const slug = (name: string): string => upnOf(name).split("@")[0] ?? name;

export const standRegion = (tab: FrameLocator) => tab.getByRole("region", { name: "Ta ställning" });

/** Runs in the browser: the words that name a group. */
const nameOfGroup = (group: Element): string =>
  (group.getAttribute("aria-labelledby") ?? "")
    .split(" ")
    .map((id) => document.querySelector(`#${CSS.escape(id)}`)?.textContent ?? "")
    .join(" ")
    .trim() ||
  (group.getAttribute("aria-label") ?? "");

/** Answers a question of the form, opening the folds that it may lie in. */
async function answerQuestion(tab: FrameLocator, question: string, answer: string): Promise<void> {
  const group = tab.getByRole("radiogroup", { name: question });
  const field = tab.getByLabel(question);
  const folds = tab.locator("form details:not([open]) > summary");
  while ((await group.or(field).count()) === 0 && (await folds.count()) > 0) await folds.first().click();
  await group.or(field).first().waitFor();
  if ((await group.count()) > 0) await group.getByRole("radio", { name: answer, exact: true }).check();
  else await field.fill(answer);
}
