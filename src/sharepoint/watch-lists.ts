// oxlint-disable-next-line import/no-unassigned-import -- PnPjs adds each part of its interface by being imported
import "@pnp/sp/subscriptions/list";
import type { Instant } from "#domain/shared/calendar.ts";
import { rowsIn, textIn } from "./client/answers.ts";
import { connectWeb, type Connection } from "./client/connect-web.ts";
import { listOn } from "./client/list-items.ts";
import type { ListName } from "./schema/list-names.ts";

/** Lists where people's work is news; others are asked for changes in their own time. */
export const watchedLists: readonly ListName[] = [
  "Initiatives",
  "Valuations",
  "Decisions",
  "Calculations",
  "SignOffs",
  "Duties",
  "NeedLinks",
  "Meetings",
  "AgendaItems",
  "Models",
  "Plans",
  "PlanReports",
];

export interface Watch {
  /** Where SharePoint posts that a list has changed; it is asked to prove itself when the watch begins. */
  readonly notificationUrl: string;
  /** Comes with each notification, so that the receiver knows it from others. */
  readonly clientState: string;
  /** SharePoint takes at most 180 days. */
  readonly until: Instant;
  /** A watch that ends before is prolonged. */
  readonly renewBefore: Instant;
}

/**
 * Lets SharePoint tell the receiver when a watched list changes: makes the webhook of each list, or prolongs it.
 * @returns how many were made or prolonged
 */
export async function watchLists(connection: Connection, watch: Watch): Promise<number> {
  const { web, siteUrl } = connectWeb(connection);
  let changed = 0;
  for (const name of watchedLists) {
    const { subscriptions } = listOn(web, siteUrl, name);
    const mine = rowsIn(await subscriptions()).find(
      (each) => textIn(each, "notificationUrl") === watch.notificationUrl,
    );
    const ends = mine && textIn(mine, "expirationDateTime");
    if (mine === undefined || ends === undefined) {
      await subscriptions.add(watch.notificationUrl, watch.until, watch.clientState);
    } else if (
      Date.parse(ends) < Date.parse(watch.renewBefore) ||
      mine["clientState"] !== watch.clientState
    ) {
      await subscriptions
        .getById(textIn(mine, "id"))
        .update(watch.until, watch.notificationUrl, watch.clientState);
    } else continue;
    changed += 1;
  }
  return changed;
}
