import type { DirectoryUser } from "#local/shared/directory.ts";
import { json, type RawResponse } from "#local/shared/http.ts";
import { appState, conversationView, nameOf, viewTag } from "#local/teams/client/message-view.ts";
import { conversationFor, personalOf, userNamed } from "#local/teams/client/request-subjects.ts";
import { meetingId } from "#local/teams/connector/identifiers.ts";
import type { Call, Route } from "#local/shared/router.ts";
import type { Conversation, TeamsWorld } from "#local/teams/world/teams-world.ts";

/** Conversations, messages, meetings and what a meeting shows to one person. */
export function readingRoutes(world: TeamsWorld): readonly Route[] {
  const userIn = ({ query }: Call): DirectoryUser => userNamed(world, query.get("user"));
  const conversations = (call: Call): RawResponse => {
    const user = userIn(call);
    const found: Conversation[] = [
      ...world.team.channels.map(({ id }) => conversationFor(world, id, user)),
      personalOf(world, user),
      ...world.meetings.all().map(({ thread }) => conversationFor(world, thread, user)),
    ];
    return json(
      200,
      found.map((conversation) => ({
        id: conversation.id,
        kind: conversation.kind,
        name: nameOf(world, conversation),
        version: world.messages.version(conversation.id),
        app: appState(world, conversation),
      })),
    );
  };
  const messages = (call: Call): RawResponse => {
    const user = userIn(call);
    const conversation = conversationFor(world, call.parameters["id"] ?? "", user);
    const etag = viewTag(world, conversation);
    return call.request.headers["if-none-match"] === etag
      ? { status: 304, headers: { etag } }
      : json(200, conversationView(world, conversation, user), { etag, "cache-control": "no-cache" });
  };
  const meetings = (): RawResponse =>
    json(
      200,
      world.meetings.all().map((meeting) => ({ ...meeting, id: meetingId(meeting.thread) })),
    );
  const notifications = (call: Call): RawResponse => {
    const { oid } = userIn(call);
    const all = world.meetings.notifications(call.parameters["thread"] ?? "");
    return json(
      200,
      all.filter(({ recipient }) => recipient === oid),
    );
  };
  return [
    { method: "GET", path: "conversations", answer: conversations },
    { method: "GET", path: "conversations/:id/messages", answer: messages },
    { method: "GET", path: "meetings", answer: meetings },
    { method: "GET", path: "meetings/:thread/notifications", answer: notifications },
  ];
}
