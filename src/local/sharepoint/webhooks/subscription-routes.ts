import { randomUUID } from "node:crypto";
import { refusals } from "#local/sharepoint/errors.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import { collection, created, empty, noContent, ok, type Answer } from "#local/sharepoint/protocol/answer.ts";
import { bodyText } from "#local/sharepoint/protocol/body-text.ts";
import { jsonBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Method, Route } from "#local/sharepoint/protocol/route.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";
import { outgoingPost } from "#local/sharepoint/webhooks/outgoing-post.ts";
import { subscriptionEntity } from "#local/sharepoint/webhooks/subscription-entity.ts";
import type { Subscription } from "#local/sharepoint/webhooks/subscription-store.ts";
import { validateReceiver } from "#local/sharepoint/webhooks/validate-receiver.ts";

/** Source: Microsoft, "Overview of SharePoint webhooks"; one hour more is refused. */
const longestLife = 180 * 86_400_000;

/** The asked expiry, or the longest possible; milliseconds since 1970. */
function expiration(call: Call): number {
  const now = call.site.clock.now();
  const asked = jsonBody(call)["expirationDateTime"];
  if (asked === undefined || asked === null) return now + longestLife;
  const time = typeof asked === "string" ? Date.parse(asked) : Number.NaN;
  if (!(time > now && time <= now + longestLife)) throw refusals.webhookExpirationInvalid();
  return time;
}

function clientState(call: Call): string | null {
  const value = jsonBody(call)["clientState"];
  return typeof value === "string" ? value : null;
}

async function add(call: Call, list: List): Promise<Answer> {
  const { site } = call;
  const subscription: Subscription = {
    id: randomUUID(),
    listId: list.id,
    notificationUrl: bodyText(call, "notificationUrl"),
    clientState: clientState(call),
    expiration: expiration(call),
  };
  await validateReceiver(subscription.notificationUrl, outgoingPost);
  site.subscriptions.save(subscription);
  return created(subscriptionEntity(list, subscription));
}

function found({ site, arguments: given }: Call, list: List): Subscription {
  const subscription = site.subscriptions.get(String(given.get("subscriptionId")));
  if (subscription?.listId !== list.id) throw refusals.webhookMissing();
  return subscription;
}

async function update(call: Call, list: List): Promise<Answer> {
  const known = found(call, list);
  const body = jsonBody(call);
  const url = bodyText(call, "notificationUrl") || known.notificationUrl;
  const next: Subscription = {
    ...known,
    notificationUrl: url,
    clientState: "clientState" in body ? clientState(call) : known.clientState,
    expiration: "expirationDateTime" in body ? expiration(call) : known.expiration,
  };
  if (url !== known.notificationUrl) await validateReceiver(url, outgoingPost);
  call.site.subscriptions.save(next);
  return noContent();
}

function remove(call: Call, list: List): Answer {
  call.site.subscriptions.remove(found(call, list).id);
  return empty;
}

/** Webhooks belong to whoever may manage the list. */
const route = (
  method: Method,
  pattern: string,
  handle: (call: Call, list: List) => Answer | Promise<Answer>,
): Route => ({
  method,
  pattern,
  handle: (call) => {
    const list = listOf(call);
    requirePermission(call, { list }, "ManageLists");
    return handle(call, list);
  },
});

const show = (call: Call, list: List): Answer => ok(subscriptionEntity(list, found(call, list)));
const one = ["{list}/subscriptions(subscriptionId)", "{list}/subscriptions/getbyid(subscriptionId)"];

export const subscriptionRoutes: readonly Route[] = [
  route("GET", "{list}/subscriptions", ({ site }, list) =>
    collection(
      site.subscriptions.ofList(list.id).map((subscription) => subscriptionEntity(list, subscription)),
    ),
  ),
  route("POST", "{list}/subscriptions", add),
  ...one.flatMap((pattern) => [
    route("GET", pattern, show),
    route("MERGE", pattern, update),
    route("DELETE", pattern, remove),
  ]),
];
