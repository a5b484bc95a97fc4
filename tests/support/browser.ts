import { mkdirSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { expect, onTestFailed } from "vitest";
import { findingsOn } from "./accessibility.ts";
import { stillnessOf } from "./stillness.ts";

const pictures = "test-results/screenshots";

/** The words that the browser itself writes about a request that failed. */
export const failedRequest = /Failed to load resource|ERR_|CORS policy/;

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Ends when everything that the window has asked for is there and nothing moves. */
  atRest(): Promise<void>;
  /** Keeps a picture of the window at rest under `test-results/screenshots`. */
  picture(name: string): Promise<void>;
  /** Fails on what axe finds in the tab, framed or not; Fluent's focus sentinels are left out. */
  expectAccessible(): Promise<void>;
  /** Fails on errors that the console has shown. */
  expectQuietConsole(): void;
  /** Lets a console message pass that the story provokes. */
  allow(message: RegExp): void;
}

export function startBrowser(): Promise<Browser> {
  const executablePath = process.env["RADSLAG_BROWSER"] ?? "/usr/bin/chromium";
  const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
  return chromium.launch({
    ...(executablePath === "" ? {} : { executablePath }),
    args: [...flags, "--disable-background-networking", "--disable-component-update"],
  });
}

interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
}

/** A person at a browser of their own. */
export async function visit(
  browser: Browser,
  { width = 1400, height = 900, locale = "sv-SE" }: VisitOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    timezoneId: "Europe/Stockholm",
  });
  // teams-js asks Microsoft for the hosts that it may trust; there is no network here.
  await context.route(/res\.cdn\.office\.net/, (route) => route.fulfill({ json: { validOrigins: [] } }));
  const page = await context.newPage();
  const errors: string[] = [];
  const allowed: RegExp[] = [];
  context.on("page", (opened) => {
    listen(opened, errors);
  });
  listen(page, errors);
  const atRest = stillnessOf(page);
  mkdirSync(pictures, { recursive: true });
  onTestFailed(async ({ task }) => {
    const name = task.name.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60);
    await page.screenshot({ path: `${pictures}/failed-${name}.png`, timeout: 5000 }).catch(() => undefined);
  });
  return {
    context,
    page,
    atRest,
    async picture(name) {
      await atRest();
      await page.screenshot({ path: `${pictures}/${name}.png` });
    },
    async expectAccessible() {
      await atRest();
      expect(await findingsOn(page), "what axe found").toEqual([]);
    },
    expectQuietConsole() {
      expect(errors.filter((error) => !allowed.some((pattern) => pattern.test(error)))).toEqual([]);
    },
    allow(message) {
      allowed.push(message);
    },
  };
}

function listen(page: Page, errors: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => {
    errors.push(error.message);
  });
}
