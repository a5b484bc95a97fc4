import { json, type RawResponse } from "#local/shared/http.ts";
import { placeOf, requireRoster, requireWriting, type Place } from "#local/teams/connector/access.ts";
import {
  activitySchema,
  greatestMessageBytes,
  messageBytes,
  type Activity,
} from "#local/teams/world/activity.ts";
import { accountOf } from "#local/teams/connector/account.ts";
import { connectorError } from "#local/teams/connector/connector-error.ts";
import type { RateLimit } from "#local/teams/connector/rate-limit.ts";
import { jsonBody, type Call, type Route } from "#local/shared/router.ts";
import type { StoredMessage } from "#local/teams/world/message-store.ts";
import type { TeamsWorld } from "#local/teams/world/teams-world.ts";

export interface ConnectorLimits {
  readonly send: RateLimit;
  readonly read: RateLimit;
}

/** @throws Refusal 429 */
export function spend(limit: RateLimit, key: string): void {
  const wait = limit.take(key);
  if (wait !== undefined) throw connectorError.throttled(wait);
}

export function activityIn(body: unknown): Activity {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) throw connectorError.badSyntax("The body is not an activity.");
  if (messageBytes(parsed.data) > greatestMessageBytes) throw connectorError.tooBig();
  return parsed.data;
}

/** Stores what the bot says, as a new thread when a channel is addressed without a thread. */
export function postFromBot(world: TeamsWorld, place: Place, activity: Activity): StoredMessage {
  world.typing.delete(place.conversation.id);
  return world.messages.append({
    conversation: place.conversation.id,
    root: place.rootId,
    sender: "bot",
    activity,
  });
}

const hasContent = (activity: Activity): boolean =>
  Boolean(activity.text ?? activity.summary) || (activity.attachments ?? []).length > 0;

export function activityRoutes(world: TeamsWorld, limits: ConnectorLimits): readonly Route[] {
  const send = ({ request, parameters }: Call): RawResponse => {
    const place = placeOf(world, parameters["conversation"] ?? "");
    spend(limits.send, place.conversation.id);
    requireWriting(world, place.conversation);
    const activity = activityIn(jsonBody(request));
    const replied = parameters["activity"];
    if (replied !== undefined && !world.messages.find(place.conversation.id, replied)) {
      throw connectorError.activityNotFound();
    }
    if (activity.type === "typing") {
      world.typing.set(place.conversation.id, Date.now());
      return json(201, { id: String(world.clock.now()) });
    }
    if (!hasContent(activity)) throw connectorError.badSyntax("Activity must have text or attachments.");
    return json(201, { id: postFromBot(world, place, activity).id });
  };

  /** The bot's own message that the address names. */
  const own = ({ parameters }: Call): StoredMessage => {
    const { conversation } = placeOf(world, parameters["conversation"] ?? "");
    requireWriting(world, conversation);
    const message = world.messages.find(conversation.id, parameters["activity"] ?? "");
    if (!message || message.deleted !== undefined) throw connectorError.activityNotFound();
    if (message.sender !== "bot") throw connectorError.notYours();
    return message;
  };
  const update = (call: Call): RawResponse => {
    const message = own(call);
    const activity = activityIn(jsonBody(call.request));
    return json(200, { id: world.messages.replace(message.conversation, message.id, activity).id });
  };
  const remove = (call: Call): RawResponse => {
    const message = own(call);
    world.messages.remove(message.conversation, message.id);
    return { status: 200 };
  };
  const members = ({ parameters }: Call): RawResponse => {
    const { conversation } = placeOf(world, parameters["conversation"] ?? "");
    spend(limits.read, conversation.id);
    requireRoster(world, conversation);
    return json(
      200,
      world.members(conversation).map((user) => accountOf(world, user, "objectId")),
    );
  };
  const activities = "v3/conversations/:conversation/activities";
  return [
    { method: "POST", path: activities, answer: send },
    { method: "POST", path: `${activities}/:activity`, answer: send },
    { method: "PUT", path: `${activities}/:activity`, answer: update },
    { method: "DELETE", path: `${activities}/:activity`, answer: remove },
    { method: "GET", path: `${activities}/:activity/members`, answer: members },
  ];
}
