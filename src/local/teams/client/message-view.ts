import type { DirectoryUser } from "#local/shared/directory.ts";
import { refreshOf } from "#local/teams/client/card-actions.ts";
import { cardOf } from "#local/teams/world/activity.ts";
import type { StoredMessage } from "#local/teams/world/message-store.ts";
import type { Conversation, TeamsWorld } from "#local/teams/world/teams-world.ts";

/** A message as one person sees it. */
export interface MessageView {
  readonly id: string;
  readonly root: string;
  readonly from: { readonly name: string; readonly isBot: boolean; readonly isMe: boolean };
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isEdited: boolean;
  readonly isDeleted: boolean;
  readonly text: string;
  readonly cards: readonly Record<string, unknown>[];
  /** Whether the card asks to be refreshed by the one who looks at it. */
  readonly refreshes: boolean;
  readonly reactions: readonly {
    readonly reaction: string;
    readonly count: number;
    readonly mine: boolean;
  }[];
  /** Changes whenever the message looks different. */
  readonly version: number;
}

export interface ConversationView {
  readonly id: string;
  readonly kind: Conversation["kind"];
  readonly name: string;
  readonly botName: string;
  /** `"none"`, `"removed"` and `"blocked"`: the bot is not here. */
  readonly app: string;
  readonly isTyping: boolean;
  /** The tenant's time. */
  readonly now: number;
  readonly version: number;
  readonly messages: readonly MessageView[];
}

/** How long a typing indicator stays without a message. */
const typingMilliseconds = 5000;

/** A page shows so many messages; older ones are still there for the bot and Graph. */
const shownMessages = 300;

const isTyping = ({ typing }: TeamsWorld, { id }: Conversation): boolean =>
  Date.now() - (typing.get(id) ?? 0) < typingMilliseconds;

/** Changes whenever the view would look different. */
export const viewTag = (world: TeamsWorld, conversation: Conversation): string =>
  `"${String(world.messages.version(conversation.id))}-${appState(world, conversation)}-${String(isTyping(world, conversation))}"`;

export function conversationView(
  world: TeamsWorld,
  conversation: Conversation,
  user: DirectoryUser,
): ConversationView {
  const { messages, views } = world;
  const cards = views.cardsFor(conversation.id, user.oid);
  return {
    id: conversation.id,
    kind: conversation.kind,
    name: nameOf(world, conversation),
    botName: world.bot.name,
    app: appState(world, conversation),
    isTyping: isTyping(world, conversation),
    now: world.clock.now(),
    version: messages.version(conversation.id),
    messages: messages
      .inConversation(conversation.id, shownMessages)
      .map((message) => messageView(world, message, user, cards.get(message.id))),
  };
}

/** A bot that has begun the chat itself can be answered there, also without the app. */
export function appState({ installations, team }: TeamsWorld, conversation: Conversation): string {
  if (conversation.kind !== "personal") return installations.team(team.id);
  const { app, opened } = installations.person(conversation.user.oid);
  return app === "none" && opened ? "installed" : app;
}

export function nameOf({ bot }: TeamsWorld, conversation: Conversation): string {
  if (conversation.kind === "personal") return bot.name;
  return conversation.kind === "channel" ? conversation.channel.name : conversation.meeting.title;
}

function messageView(
  world: TeamsWorld,
  message: StoredMessage,
  user: DirectoryUser,
  ownCard: Record<string, unknown> | undefined,
): MessageView {
  const { activity, sender } = message;
  const isDeleted = message.deleted !== undefined;
  const shared = cardOf(activity);
  return {
    id: message.id,
    root: message.root,
    from: {
      name: sender === "bot" ? world.bot.name : (world.person(sender)?.name ?? "Okänd person"),
      isBot: sender === "bot",
      isMe: sender === user.oid,
    },
    at: message.created,
    isEdited: message.edited !== undefined,
    isDeleted,
    text: isDeleted ? "" : (activity.text ?? ""),
    cards: isDeleted ? [] : cardsOf(message, ownCard),
    refreshes: !isDeleted && ownCard === undefined && shared !== undefined && refreshOf(shared) !== undefined,
    reactions: isDeleted ? [] : reactionsOf(world, message, user),
    version: message.version,
  };
}

function cardsOf(
  { activity }: StoredMessage,
  ownCard: Record<string, unknown> | undefined,
): readonly Record<string, unknown>[] {
  if (ownCard) return [ownCard];
  return (activity.attachments ?? []).flatMap(({ contentType, content }) => {
    const card = cardOf({ type: "message", attachments: [{ contentType, content }] });
    return card ? [card] : [];
  });
}

function reactionsOf({ views }: TeamsWorld, message: StoredMessage, user: DirectoryUser) {
  const all = views.reactions(message.conversation, message.id);
  return [...new Set(all.map(({ reaction }) => reaction))].map((reaction) => {
    const same = all.filter((candidate) => candidate.reaction === reaction);
    return { reaction, count: same.length, mine: same.some(({ person }) => person === user.oid) };
  });
}
