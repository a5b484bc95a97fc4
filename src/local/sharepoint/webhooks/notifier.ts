import type { Site } from "#local/sharepoint/site.ts";
import type { Change } from "#local/sharepoint/store/change-log.ts";
import { expirationText } from "#local/sharepoint/webhooks/subscription-entity.ts";
import type { OutgoingPost } from "#local/sharepoint/webhooks/outgoing-post.ts";
import type { Subscription } from "#local/sharepoint/webhooks/subscription-store.ts";

/** Sends what subscriptions ask for: which lists have changed, not what. */
export interface Notifier {
  /** Sends what waits, and again what failed when its time on the tenant's clock has come. */
  tick(): Promise<void>;
  /** Posts that are waiting for another attempt. */
  waiting(): number;
  stop(): void;
}

interface Delivery {
  readonly url: string;
  readonly subscriptions: readonly string[];
  /** Attempts that have failed. */
  readonly failures: number;
  /** Tenant time of the next attempt. */
  readonly due: number;
}

/** Changes within this time become one notification; real milliseconds, so that a stopped clock delays nothing. */
const batchMilliseconds = 200;
/** Source: Microsoft, "SharePoint webhooks", error handling. */
const retries = 5;
const retryAfter = 5 * 60_000;
const retryCheckMilliseconds = 1000;

export function createNotifier(site: Site, post: OutgoingPost): Notifier {
  const changed = new Set<string>();
  let waiting: Delivery[] = [];
  let batchTimer: NodeJS.Timeout | undefined;

  const active = (id: string): Subscription | undefined => {
    const found = site.subscriptions.get(id);
    return found && found.expiration > site.clock.now() && site.lists.byId(found.listId) ? found : undefined;
  };
  const attempt = async (delivery: Delivery): Promise<void> => {
    const subscriptions = delivery.subscriptions.flatMap((id) => active(id) ?? []);
    if (subscriptions.length === 0) return;
    const value = subscriptions.map((subscription) => notification(site, subscription));
    const reply = await post(delivery.url, JSON.stringify({ value }));
    const failures = delivery.failures + 1;
    if (reply && reply.status >= 200 && reply.status < 300) return;
    if (failures <= retries) waiting.push({ ...delivery, failures, due: site.clock.now() + retryAfter });
  };
  const sendBatch = async (): Promise<void> => {
    clearTimeout(batchTimer);
    batchTimer = undefined;
    const lists = [...changed];
    changed.clear();
    const found = lists.flatMap((listId) => site.subscriptions.ofList(listId));
    const urls = [...new Set(found.map(({ notificationUrl }) => notificationUrl))];
    await Promise.all(
      urls.map((url) => {
        const subscriptions = found.filter(({ notificationUrl }) => notificationUrl === url);
        return attempt({ url, subscriptions: subscriptions.map(({ id }) => id), failures: 0, due: 0 });
      }),
    );
  };
  const sendDue = async (): Promise<void> => {
    const due = waiting.filter((delivery) => delivery.due <= site.clock.now());
    waiting = waiting.filter((delivery) => !due.includes(delivery));
    await Promise.all(due.map(attempt));
  };

  site.changes.subscribe((changes) => {
    for (const listId of changes.filter(isNotified).map((change) => change.listId)) changed.add(listId);
    if (changed.size > 0) batchTimer ??= setTimeout(() => void sendBatch(), batchMilliseconds).unref();
  });
  const retryTimer = setInterval(() => void sendDue(), retryCheckMilliseconds).unref();
  return {
    async tick() {
      await sendBatch();
      await sendDue();
    },
    waiting: () => waiting.length,
    stop() {
      clearTimeout(batchTimer);
      clearInterval(retryTimer);
    },
  };
}

/** List webhooks tell of items: added, updated, deleted, attachments changed. */
const isNotified = ({ kind }: Change): boolean => kind === "item";

const notification = (site: Site, subscription: Subscription): Record<string, unknown> => ({
  subscriptionId: subscription.id,
  clientState: subscription.clientState,
  expirationDateTime: expirationText(subscription.expiration),
  resource: subscription.listId,
  tenantId: site.directory.tenantId,
  siteUrl: site.path,
  webId: site.webId,
});
