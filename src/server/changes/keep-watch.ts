import { createHmac } from "node:crypto";
import type { Log } from "#bot/bot-dependencies.ts";
import { instant, type Clock, type Instant } from "#domain/shared/calendar.ts";
import type { Configuration } from "#server/configuration.ts";

const secondsADay = 24 * 3600;

/** Known to every instance of the server and to nobody else, without being kept anywhere. */
export const clientStateOf = ({ certificate }: Configuration): string =>
  createHmac("sha256", certificate.privateKey).update("sharepoint-webhook").digest("base64url");

export interface Watching {
  readonly watch: (until: Instant, renewBefore: Instant) => Promise<number>;
  readonly now: Clock;
  readonly log: Log;
}

/** Makes or prolongs the webhooks. Where SharePoint cannot reach the server, the lists are still asked every minute. */
export async function keepWatch({ watch, now, log }: Watching): Promise<void> {
  const inDays = (days: number): Instant =>
    instant(new Date(Date.parse(now()) + days * secondsADay * 1000).toISOString()) ?? now();
  try {
    const changed = await watch(inDays(90), inDays(30));
    if (changed > 0) log.info(`SharePoint tells of changes in ${String(changed)} lists`);
  } catch (error) {
    log.warn("SharePoint cannot reach the server to tell of changes, so it is asked every minute", error);
  }
}
