import type { Activity } from "#local/teams/world/activity.ts";
import { groupId } from "#local/teams/connector/identifiers.ts";
import type { StoredMessage } from "#local/teams/world/message-store.ts";
import type { TeamsWorld } from "#local/teams/world/teams-world.ts";

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");

/** A stored message as Graph's chatMessage. Shape: learn, graph/api/resources/chatmessage. */
export function chatMessage(world: TeamsWorld, message: StoredMessage): Record<string, unknown> {
  const isDeleted = message.deleted !== undefined;
  const changed = message.deleted ?? message.edited ?? message.created;
  const attachments = isDeleted ? [] : attachmentsOf(world, message);
  return {
    id: message.id,
    replyToId: message.root === message.id ? null : message.root,
    etag: String(changed),
    messageType: "message",
    createdDateTime: instant(message.created),
    lastModifiedDateTime: instant(changed),
    lastEditedDateTime: message.edited === undefined ? null : instant(message.edited),
    deletedDateTime: message.deleted === undefined ? null : instant(message.deleted),
    subject: null,
    summary: isDeleted ? null : (message.activity.summary ?? null),
    chatId: null,
    importance: "normal",
    locale: "en-us",
    webUrl: `https://teams.microsoft.com/l/message/${encodeURIComponent(message.conversation)}/${message.id}`,
    policyViolation: null,
    eventDetail: null,
    from: senderOf(world, message.sender),
    body: { contentType: "html", content: isDeleted ? "" : bodyOf(message.activity, attachments) },
    channelIdentity: { teamId: world.team.groupId, channelId: message.conversation },
    attachments,
    mentions: [],
    reactions: reactionsOf(world, message),
  };
}

function senderOf(world: TeamsWorld, sender: string): Record<string, unknown> {
  const { bot } = world;
  if (sender === "bot") {
    const application = { id: bot.appId, displayName: bot.name, applicationIdentityType: "bot" };
    return { application, device: null, user: null };
  }
  const user = world.person(sender);
  return {
    application: null,
    device: null,
    user: { id: sender, displayName: user?.name ?? null, userIdentityType: "aadUser" },
  };
}

/** A card's content is JSON in a string; its id stands in the body's `<attachment>` tag. */
function attachmentsOf(world: TeamsWorld, { id, activity }: StoredMessage) {
  return (activity.attachments ?? []).map(({ contentType, content }, index) => ({
    id: groupId(id, String(index)).replaceAll("-", ""),
    contentType,
    contentUrl: null,
    content: JSON.stringify(content),
    name: null,
    thumbnailUrl: null,
    teamsAppId: null,
  }));
}

function bodyOf({ text }: Activity, attachments: readonly { readonly id: string }[]): string {
  const tags = attachments.map(({ id }) => `<attachment id="${id}"></attachment>`).join("");
  return (text ?? "") === "" ? tags : `<p>${escaped(text ?? "")}</p>${tags}`;
}

const reactionsOf = ({ views }: TeamsWorld, message: StoredMessage) =>
  views.reactions(message.conversation, message.id).map(({ person, reaction }) => ({
    reactionType: reaction,
    user: { application: null, device: null, user: { id: person, displayName: null } },
  }));
