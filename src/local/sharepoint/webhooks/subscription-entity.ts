import { listPath } from "#local/sharepoint/lists/list-entity.ts";
import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";
import type { Subscription } from "#local/sharepoint/webhooks/subscription-store.ts";

/** .NET writes seven digits of a second. */
export const expirationText = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace("Z", "0000Z");

/** Shape: tests/contract/golden/webhook-create-201.json. */
export const subscriptionEntity = (list: List, subscription: Subscription): Entity => ({
  type: "Microsoft.SharePoint.Webhooks.Subscription",
  path: `${listPath(list)}/Subscriptions('${subscription.id}')`,
  properties: {
    clientState: subscription.clientState,
    expirationDateTime: expirationText(subscription.expiration),
    id: subscription.id,
    notificationUrl: subscription.notificationUrl,
    resource: subscription.listId,
    resourceData: null,
  },
});
