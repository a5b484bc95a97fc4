import { existsSync } from "node:fs";
import { chromium, type CDPSession, type Page } from "playwright-core";
import { upnOf } from "#local/seed/demo-people.ts";
import type { Demo } from "#local/start-demo.ts";
import type { Table } from "./table.ts";

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

interface Opening {
  readonly lcp: number;
  readonly ready: number;
  readonly blocking: number;
  readonly shift: number;
  readonly nodes: number;
  readonly rows: number;
  readonly requests: number;
}

/** Runs before the tab's own script: keeps what the browser tells of painting, shifting and long tasks. */
const observe = `
  const kept = (window.__measured = { lcp: 0, blocking: 0, shift: 0 });
  const on = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  on("largest-contentful-paint", (entry) => (kept.lcp = entry.startTime));
  on("layout-shift", (entry) => { if (!entry.hadRecentInput) kept.shift += entry.value; });
  on("longtask", (entry) => (kept.blocking += Math.max(0, entry.duration - 50)));
`;

async function open(page: Page, demo: Demo): Promise<Opening> {
  await page.addInitScript(observe);
  let requests = 0;
  page.on("request", (request) => {
    if (request.url().startsWith(demo.productUrl) || request.url().includes("/_api/")) requests += 1;
  });
  const user = encodeURIComponent(upnOf("Karin Lindqvist"));
  await page.goto(`${demo.tenant.origin}/?user=${user}&view=personal&page=portfolio`);
  const tab = page.frameLocator("iframe").first();
  await tab.getByRole("grid").locator('[role="row"]').nth(3).waitFor({ timeout: 120_000 });
  const frame = page.frames().find((each) => each.url().startsWith(demo.productUrl));
  if (!frame) throw new Error("The tab's frame is not there.");
  const ready = await frame.evaluate<number>("performance.now()");
  const requestsUntilData = requests;
  await page.waitForTimeout(1500);
  const measured = await frame.evaluate<{ lcp: number; blocking: number; shift: number }>(
    "window.__measured",
  );
  const nodes = await frame.evaluate<number>("document.querySelectorAll('*').length");
  const rows = await frame.evaluate<number>("document.querySelectorAll('[role=row]').length");
  return { ...measured, ready, nodes, rows, requests: requestsUntilData };
}

/** Opening the tab in its host page, cold and then warm; medians of three. */
export async function benchOpening(
  demoWith: (initiatives: number) => Promise<Demo>,
  sizes: readonly number[],
): Promise<Table> {
  const executablePath = process.env["RADSLAG_BROWSER"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({
    ...(existsSync(executablePath) ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const rows: (readonly (string | number)[])[] = [];
  for (const size of sizes) {
    const demo = await demoWith(size);
    const cold: Opening[] = [];
    const warm: Opening[] = [];
    for (let run = 0; run < 3; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "sv-SE" });
      await context.route(/res\.cdn\.office\.net/, (route) => route.fulfill({ json: { validOrigins: [] } }));
      for (const kept of [cold, warm]) {
        const page = await context.newPage();
        await slowDown(await context.newCDPSession(page));
        kept.push(await open(page, demo));
        await page.close();
      }
      await context.close();
    }
    rows.push(rowOf(size, "cold", cold), rowOf(size, "warm", warm));
    await demo.stop();
  }
  await browser.close();
  return {
    title: "Opening the tab in its host page (4 × processor, 10 Mbit/s, 40 ms; medians of three)",
    header: [
      "initiatives",
      "cache",
      "LCP ms",
      "data ready ms",
      "TBT ms",
      "CLS",
      "requests",
      "rows in DOM",
      "nodes",
    ],
    rows: [["budget", "", 1500, 2000, 50, 0.02, 4, "flat", "flat"], ...rows],
  };
}

function rowOf(size: number, cache: string, openings: readonly Opening[]): readonly (string | number)[] {
  const median = (pick: (opening: Opening) => number): number =>
    openings.map(pick).toSorted((a, b) => a - b)[Math.floor(openings.length / 2)] ?? 0;
  return [
    size,
    cache,
    Math.round(median(({ lcp }) => lcp)),
    Math.round(median(({ ready }) => ready)),
    Math.round(median(({ blocking }) => blocking)),
    median(({ shift }) => shift),
    median(({ requests }) => requests),
    median(({ rows }) => rows),
    median(({ nodes }) => nodes),
  ];
}
