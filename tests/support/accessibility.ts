import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Invisible elements with which Fluent keeps the focus inside a dialog. */
const focusSentinels = [["[data-tabster-dummy]"]] as const;

/**
 * What axe finds wrong in one document, a line for each rule.
 * @param include only this part of it; absent: the whole document
 */
export async function findingsIn(frame: Frame, include?: string): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe);
  const context = { exclude: focusSentinels, ...(include !== undefined && { include: [[include]] }) };
  const violations = await frame.evaluate(violationsIn, JSON.stringify(context));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.join(" | ")}`);
}

/**
 * What axe finds wrong in the tab, each document for itself: alone in the window, or in the frame that Teams gives it, and then
 * also what is wrong with the frame.
 */
export async function findingsOn(page: Page): Promise<readonly string[]> {
  const frames: Frame[] = [];
  for (const frame of page.mainFrame().childFrames()) {
    if (await (await frame.frameElement()).isVisible()) frames.push(frame);
  }
  if (frames.length === 0) return findingsIn(page.mainFrame());
  const found = [await findingsIn(page.mainFrame(), "iframe")];
  for (const frame of frames) found.push(await findingsIn(frame));
  return found.flat();
}

/** Runs in the browser, where axe is. */
async function violationsIn(context: string): Promise<readonly { id: string; nodes: readonly string[] }[]> {
  const { axe: loaded } = globalThis as unknown as {
    axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  };
  const { violations } = await loaded.run(JSON.parse(context) as ElementContext, {
    iframes: false,
    resultTypes: ["violations"],
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}
