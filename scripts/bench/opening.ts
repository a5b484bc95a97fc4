import { existsSync } from "node:fs";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Frame,
  type Page,
} from "playwright-core";
import { upnOf } from "#local/seed/demo-people.ts";
import type { Demo } from "#local/start-demo.ts";
import type { Table } from "./table.ts";

const openingsOfEach = 3;
/** Milliseconds after which an opening counts as failed. */
const patience = 20_000;
/** Milliseconds for the whole section; openings that have not begun by then are left out, and the table says so. */
const patienceInAll = 170_000;
/** Milliseconds after the first rows in which the page may still block or shift. */
const afterwards = 1500;

/** 4 × slower processor, 10 Mbit/s, 40 ms: the harness that the budgets are given for. */
async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: 1_250_000,
    uploadThroughput: 1_250_000,
  });
}

interface Measured {
  readonly lcp: number;
  readonly blocking: number;
  readonly shift: number;
  /** When the first rows stood there; 0 until then. */
  readonly ready: number;
}

interface Opening extends Measured {
  readonly nodes: number;
  readonly rows: number;
  /** To the server and SharePoint until the first rows stood there. */
  readonly requests: number;
  /** Of these, to SharePoint. */
  readonly toSharePoint: number;
}

/** Runs before the tab's own script: keeps what the browser tells of painting, shifting, long tasks and the first rows. */
const observe = `
  const kept = (window.__measured = { lcp: 0, blocking: 0, shift: 0, ready: 0 });
  const on = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  on("largest-contentful-paint", (entry) => (kept.lcp = entry.startTime));
  on("layout-shift", (entry) => { if (!entry.hadRecentInput) kept.shift += entry.value; });
  on("longtask", (entry) => (kept.blocking += Math.max(0, entry.duration - 50)));
  const look = () => {
    if (document.querySelectorAll('[role="grid"] [role="row"]').length > 3) kept.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

async function open(page: Page, demo: Demo): Promise<Opening> {
  page.setDefaultTimeout(patience);
  await page.addInitScript(observe);
  let requests = 0;
  let toSharePoint = 0;
  page.on("request", (request) => {
    const url = request.url();
    if (url.includes("/_api/")) toSharePoint += 1;
    if (url.startsWith(demo.productUrl) || url.includes("/_api/")) requests += 1;
  });
  const user = encodeURIComponent(upnOf("Karin Lindqvist"));
  await page.goto(`${demo.tenant.origin}/?user=${user}&view=personal&page=portfolio`, {
    waitUntil: "commit",
  });
  const grid = page.frameLocator("iframe").first().getByRole("grid");
  await grid.locator('[role="row"]').nth(3).waitFor();
  const counted = { requests, toSharePoint };
  const frame = page.frames().find((each) => each.url().startsWith(demo.productUrl));
  if (!frame) throw new Error("The tab's frame is not there.");
  await page.waitForTimeout(afterwards);
  return { ...counted, ...(await readMeasures(frame)) };
}

async function readMeasures(
  frame: Frame,
): Promise<Measured & { readonly nodes: number; readonly rows: number }> {
  return {
    ...(await frame.evaluate<Measured>("window.__measured")),
    nodes: await frame.evaluate<number>("document.querySelectorAll('*').length"),
    rows: await frame.evaluate<number>("document.querySelectorAll('[role=row]').length"),
  };
}

/** One opening in a page of its own, ended when its time is up. */
async function attempt(context: BrowserContext, demo: Demo): Promise<Opening | undefined> {
  const page = await context.newPage();
  const timer = setTimeout(() => void page.close(), patience + afterwards);
  try {
    await slowDown(await context.newCDPSession(page));
    return await open(page, demo);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}

interface Openings {
  readonly cold: (Opening | undefined)[];
  readonly warm: (Opening | undefined)[];
}

async function openAFewTimes(browser: Browser, demo: Demo, isOver: () => boolean): Promise<Openings> {
  const openings: Openings = { cold: [], warm: [] };
  for (let run = 0; run < openingsOfEach && !isOver(); run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "sv-SE" });
    await context.route(/res\.cdn\.office\.net/, (route) => route.fulfill({ json: { validOrigins: [] } }));
    openings.cold.push(await attempt(context, demo));
    openings.warm.push(await attempt(context, demo));
    await context.close();
  }
  return openings;
}

/** Opening the tab in its host page, cold and then warm. */
export async function benchOpening(
  demoWith: (initiatives: number) => Promise<Demo>,
  sizes: readonly number[],
): Promise<Table> {
  const end = Date.now() + patienceInAll;
  const executablePath = process.env["RADSLAG_BROWSER"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({
    ...(existsSync(executablePath) ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const rows: (readonly (string | number)[])[] = [];
  for (const [index, size] of sizes.entries()) {
    const demo = await demoWith(size);
    // What one size does not use of its time is left to those that follow.
    const share = (end - Date.now()) / (sizes.length - index);
    const mustEnd = Date.now() + share - 2 * (patience + afterwards);
    const { cold, warm } = await openAFewTimes(browser, demo, () => Date.now() > mustEnd);
    rows.push(rowOf(size, "cold", cold), rowOf(size, "warm", warm));
    await demo.stop();
  }
  await browser.close();
  return {
    title: `Opening the tab in its host page (4 × processor, 10 Mbit/s, 40 ms; medians of ${String(openingsOfEach)})`,
    header: [
      "initiatives",
      "cache",
      "openings (failed)",
      "LCP ms",
      "data ready ms",
      "TBT ms",
      "CLS",
      "requests",
      "to SharePoint",
      "rows in DOM",
      "nodes",
    ],
    rows: [["budget", "", "", 1500, 2000, 50, 0.02, "", 3, "flat", "flat"], ...rows],
  };
}

function rowOf(
  size: number,
  cache: string,
  tried: readonly (Opening | undefined)[],
): readonly (string | number)[] {
  const openings = tried.filter((each) => each !== undefined);
  const median = (pick: (opening: Opening) => number): number | string =>
    openings.map(pick).toSorted((a, b) => a - b)[Math.floor(openings.length / 2)] ?? "-";
  const whole = (pick: (opening: Opening) => number): number | string =>
    median((opening) => Math.round(pick(opening)));
  return [
    size,
    cache,
    `${String(tried.length)} (${String(tried.length - openings.length)})`,
    whole(({ lcp }) => lcp),
    whole(({ ready }) => ready),
    whole(({ blocking }) => blocking),
    median(({ shift }) => shift),
    median(({ requests }) => requests),
    median(({ toSharePoint }) => toSharePoint),
    median(({ rows }) => rows),
    median(({ nodes }) => nodes),
  ];
}
