import type { Page, Request } from "playwright-core";

/** Milliseconds after which a page that never comes to rest is taken as it is. */
const patience = 3000;
/** Requests that stay open as long as the page does. */
const lasting = new Set(["eventsource", "websocket"]);

/**
 * Lets one wait until a page is at rest: every answer that it has asked for is there and drawn, and nothing moves any more.
 * @param page before it asks for anything
 */
export function stillnessOf(page: Page): () => Promise<void> {
  const asked = new Set<Request>();
  const isAnswered = (request: Request): void => {
    asked.delete(request);
  };
  page.on("request", (request) => {
    if (!lasting.has(request.resourceType())) asked.add(request);
  });
  page.on("requestfinished", isAnswered);
  page.on("requestfailed", isAnswered);
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) asked.clear();
  });
  return async () => {
    const until = Date.now() + patience;
    do {
      await Promise.all(page.frames().map((frame) => frame.evaluate(standsStill).catch(() => undefined)));
    } while (asked.size > 0 && Date.now() < until);
  };
}

/** Runs in the browser: ends when no transition is under way and what there was to do is drawn. */
async function standsStill(): Promise<void> {
  const moving = (): Animation[] =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === "running" && Number.isFinite(Number(effect?.getComputedTiming().endTime)),
      );
  for (let now = moving(); now.length > 0; now = moving())
    await Promise.allSettled(now.map(({ finished }) => finished));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
}
