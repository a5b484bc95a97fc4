import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { findingsIn } from "../support/accessibility.ts";
import { startBrowser, visit, type Visitor } from "../support/browser.ts";
import { expectNothingUnknown, startDemoWorld, type DemoWorld } from "../support/demo-world.ts";
import { tabIn } from "../support/story.ts";

let world: DemoWorld;
let browser: Browser;
let initiative: Stored<Initiative>;
let meetingId = 0;
let reportId = 0;
beforeAll(async () => {
  [world, browser] = await Promise.all([startDemoWorld(), startBrowser()]);
  world.tenant.site.throttle.setLimits(noLimits);
  await world.settle();
  const { initiatives, meetings, agendaItems, planReports } = world.site.repositories;
  const [item] = await agendaItems.find();
  meetingId = item?.meetingId ?? 0;
  reportId = (await planReports.find()).at(-1)?.id ?? 0;
  initiative = await initiatives.byId(item?.initiativeId ?? 0);
  await meetings.update(meetingId, "*", { agendaState: "toPost" });
  world.tenant.clock.set(Date.UTC(2026, 10, 30, 7));
  await world.settle();
}, 120_000);
afterAll(async () => {
  await browser.close();
  expectNothingUnknown(world);
  await world.stop();
});

interface Situation {
  readonly width: number;
  readonly height: number;
  readonly lang: "sv" | "en";
  /** Where the tab stands in Teams; absent: alone in a browser. */
  readonly teams?: Readonly<Record<string, string>>;
}

const wide = { width: 1400, height: 1000 };
const situations: Readonly<Record<string, Situation>> = {
  "light-sv": { ...wide, lang: "sv", teams: { view: "channel" } },
  "light-en": { ...wide, lang: "en", teams: { view: "channel", lang: "en" } },
  "dark-sv": { ...wide, lang: "sv", teams: { view: "channel", theme: "dark" } },
  "contrast-en": { ...wide, lang: "en", teams: { view: "channel", theme: "contrast", lang: "en" } },
  /** The side panel of a meeting. */
  "panel-sv": { width: 900, height: 900, lang: "sv", teams: { view: "meeting" } },
  /** 1280 pixels at 400 %. */
  "zoom-sv": { width: 320, height: 640, lang: "sv" },
};

type Tab = Page | FrameLocator;

interface Look {
  readonly route: () => string;
  readonly sv: string | RegExp;
  readonly en: string | RegExp;
  /** Chooses a part of the page. */
  readonly choose?: (tab: Tab) => Promise<unknown>;
}

/** Chooses one of the parts of a page. */
const part =
  (name: RegExp) =>
  (tab: Tab): Promise<void> =>
    tab.getByRole("tab", { name }).click();

/** The pages of the tab, and the words by which each shows that it has loaded. */
const pages = {
  portfolio: { route: () => "portfolio", sv: /\d+ av \d+ initiativ/, en: /\d+ of \d+ initiatives/ },
  initiative: { route: () => `initiative/${String(initiative.id)}`, sv: "Historik", en: "History" },
  register: { route: () => "register", sv: "Liknande behov", en: "Similar needs" },
  valuation: { route: () => `valuation/${String(initiative.id)}`, sv: "Poäng", en: "Score" },
  calculation: {
    route: () => `calculation/${String(initiative.id)}`,
    sv: "Så räknar vi",
    en: "How we calculate",
  },
  meetings: { route: () => "meetings", sv: "Öppna dagordningen", en: "Open the agenda" },
  meeting: { route: () => `meeting/${String(meetingId)}`, sv: "Så arbetar vi", en: "How we work" },
  governance: { route: () => "governance", sv: "Organ i modellen", en: "Bodies of the model" },
  organisation: { route: () => "organisation", sv: /organ som inte ingår/, en: /that are no part of/ },
  ranking: { route: () => "ranking", sv: "Hit räcker timmarna", en: "The hours reach to here" },
  money: { route: () => "money", sv: "Per enhet och år", en: "By unit and year" },
  coordination: { route: () => "coordination", sv: "Försenade plikter", en: "Overdue duties" },
  plans: { route: () => "plans", sv: "Vad planen väntas ge", en: "What the plan is expected to give" },
  "plans-whole": {
    route: () => "plans",
    choose: (tab) => tab.getByLabel(/^(?:Enhet|Unit)$/u).selectOption(""),
    sv: "Beslutade handlingsplaner",
    en: "Decided action plans",
  },
  "plan-report": { route: () => `planReport/${String(reportId)}`, sv: "År för år", en: "Year by year" },
  systems: { route: () => "systems", sv: "Lägg till objekt eller system", en: "Add an object or system" },
  "systems-money": {
    route: () => "systems",
    choose: part(/^(?:Kostnad och budget|Cost and budget)$/u),
    sv: "IT-kostnad per enhet och år",
    en: "IT cost by unit and year",
  },
  "systems-retirements": {
    route: () => "systems",
    choose: part(/^(?:Ersättning och avveckling|Replacing and retiring)$/u),
    sv: "Ersättningsplan",
    en: "Replacement plan",
  },
  enquiries: { route: () => "enquiries", sv: /väntar på svar/u, en: /wait for an answer/u },
  "hand-overs": {
    route: () => "organisation",
    choose: part(/^(?:Överlämningar|Hand-overs)$/u),
    sv: "Lämna över",
    en: "Hand over",
  },
  acquisitions: { route: () => "acquisitions", sv: "Alla anskaffningar", en: "All acquisitions" },
  import: { route: () => "import", sv: "Exportera till Excel", en: "Export to Excel" },
  log: { route: () => "log", sv: /av \d+ utskick/, en: /of \d+ messages/ },
} as const satisfies Readonly<Record<string, Look>>;
type PageName = keyof typeof pages;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the names
const pageNames = Object.keys(pages) as readonly PageName[];

const visitors = new Map<string, Visitor>();

/** One person for each situation, who goes from page to page. */
async function visitorIn(name: string, { width, height }: Situation): Promise<Visitor> {
  const known = visitors.get(name);
  if (known) return known;
  const visitor = await visit(browser, { width, height });
  visitor.page.setDefaultTimeout(25_000);
  visitors.set(name, visitor);
  return visitor;
}

/** Who has chosen an account in a browser. */
const signedIn = new WeakSet<Page>();

/** Opens a place of the tab. @returns the document that the tab is */
async function open({ page }: Visitor, { teams }: Situation, route: string): Promise<Tab> {
  if (teams) {
    await page.goto(world.teams("Karin Lindqvist", { ...teams, page: route }));
    return tabIn(page);
  }
  await page.goto(`${world.productUrl}/?view=${route}&host=browser`);
  if (!signedIn.has(page)) {
    await page.waitForURL(/\/entra\//);
    await page.getByRole("button", { name: /Karin Lindqvist/ }).click();
    signedIn.add(page);
  }
  return page;
}

/** Pixels by which the page is wider than its window. */
const sidewaysOverflow = (tab: Tab): Promise<number> =>
  tab.locator("main").evaluate((main) => {
    const html = document.documentElement;
    return Math.max(html.scrollWidth - html.clientWidth, main.scrollWidth - main.clientWidth);
  });

describe.each(Object.entries(situations))("the tab, %s", (situationName, situation) => {
  it.each(pageNames)(
    "%s can be read and fits",
    async (pageName) => {
      const visitor = await visitorIn(situationName, situation);
      const look: Look = pages[pageName];
      const tab = await open(visitor, situation, look.route());
      await look.choose?.(tab);
      await tab.getByText(look[situation.lang]).first().waitFor();
      await visitor.expectAccessible();
      await visitor.picture(`look-${pageName}-${situationName}`);
      expect(await sidewaysOverflow(tab)).toBeLessThanOrEqual(0);
      visitor.expectQuietConsole();
    },
    60_000,
  );
});

it("has a side panel as narrow as Teams'", async () => {
  const visitor = await visitorIn("panel-sv", situations["panel-sv"] ?? { ...wide, lang: "sv" });
  const width = await visitor.page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.clientWidth);
  expect(width).toBeGreaterThanOrEqual(280);
  expect(width).toBeLessThanOrEqual(320);
});

describe("the bot's messages", () => {
  it.each(["default", "dark", "contrast"])(
    "in the channel can be read in the %s theme",
    async (theme) => {
      const visitor = await visit(browser, { height: 1500 });
      await visitor.page.goto(world.teams("Karin Lindqvist", { view: "channel", tab: "posts", theme }));
      await visitor.page.getByText("Veckan i portföljen").first().waitFor();
      await visitor.atRest();
      expect(await findingsIn(visitor.page.mainFrame(), ".chat-view")).toEqual([]);
      await visitor.picture(`look-posts-${theme}-sv`);
      visitor.expectQuietConsole();
      await visitor.context.close();
    },
    60_000,
  );
});

it("the SharePoint list can be read, with its link for valuing in one piece", async () => {
  const visitor = await visit(browser);
  const { page } = visitor;
  await page.goto(`${world.site.siteUrl}/Lists/Initiatives`);
  await page.getByRole("button", { name: /Karin Lindqvist/ }).click();
  const link = page.getByRole("link", { name: "Värdera" }).first();
  await link.waitFor();
  expect((await link.boundingBox())?.height).toBeLessThan(24);
  await visitor.picture("look-list-sv");
  visitor.expectQuietConsole();
  await visitor.context.close();
}, 60_000);
