import type { DirectoryUser } from "#local/shared/directory.ts";
import { activityFrom, mentionOf, type ActivityBody } from "#local/teams/client/activity-shapes.ts";
import { refreshOf, withInputs, type CardAction } from "#local/teams/client/card-actions.ts";
import { pressOutcome, type PressOutcome } from "#local/teams/client/card-answer.ts";
import type { BotAnswer, Courier } from "#local/teams/client/courier.ts";
import { cardOf } from "#local/teams/world/activity.ts";
import type { StoredMessage } from "#local/teams/world/message-store.ts";
import type { Conversation, TeamsWorld } from "#local/teams/world/teams-world.ts";

export interface Saying {
  readonly user: DirectoryUser;
  readonly conversation: Conversation;
  readonly text: string;
  /** The thread to answer in; absent in a channel: begins a thread. */
  readonly rootId?: string | undefined;
}

export interface Said {
  readonly message: StoredMessage;
  /** `undefined` when the bot does not hear it: not mentioned in a channel, or the app is not there. */
  readonly answer: BotAnswer | undefined;
}

export interface Press {
  readonly user: DirectoryUser;
  readonly message: StoredMessage;
  readonly action: CardAction;
  /** What was typed into the card. */
  readonly inputs?: Record<string, unknown>;
}

/** Most members of a conversation whose cards refresh for all without `userIds`. Source: user-specific-views. */
const greatestRefreshedConversation = 60;

/** What people do in Teams that the bot hears of. */
export class TeamsClient {
  readonly #world: TeamsWorld;
  readonly #courier: Courier;

  constructor(world: TeamsWorld, courier: Courier) {
    this.#world = world;
    this.#courier = courier;
  }

  /** Writes a message; in a channel or meeting the bot hears it when the text mentions `@<bot name>`. */
  async say({ user, conversation, text, rootId }: Saying): Promise<Said> {
    const { bot, messages } = this.#world;
    const mention = `@${bot.name}`;
    const isMentioned = text.includes(mention);
    const sent = isMentioned ? text.replaceAll(mention, `<at>${bot.name}</at>`) : text;
    const message = messages.append({
      conversation: conversation.id,
      root: rootId,
      sender: user.oid,
      activity: { type: "message", text: sent },
    });
    if (!this.#hears(conversation) || (conversation.kind !== "personal" && !isMentioned)) {
      return { message, answer: undefined };
    }
    const answer = await this.#post(user, message, {
      type: "message",
      id: message.id,
      text: sent,
      textFormat: "plain",
      ...(isMentioned && { entities: [mentionOf(this.#world)] }),
    });
    return { message, answer };
  }

  /** Presses a button: Action.Execute becomes an invoke whose card replaces what this person sees. */
  async press({ user, message, action, inputs = {} }: Press): Promise<PressOutcome> {
    const data = withInputs(action.data, inputs);
    if (action.type === "Action.Execute") return this.#execute(user, message, { ...action, data }, "manual");
    const answer = await this.#post(user, message, { type: "message", replyToId: message.id, value: data });
    return answer.status !== undefined && answer.status < 300
      ? { kind: "nothing" }
      : { kind: "failed", text: "Något gick fel. Försök igen." };
  }

  /** Performs the card's own refresh for a person who looks at it, when the card asks for it. */
  async refresh(user: DirectoryUser, message: StoredMessage): Promise<PressOutcome> {
    const card = cardOf(message.activity);
    const refresh = card && refreshOf(card);
    if (!refresh || !this.#isRefreshed(user, message, refresh.userIds)) return { kind: "nothing" };
    return this.#execute(user, message, refresh.action, "automatic");
  }

  /** An invoke by its name, such as `task/fetch`, `task/submit`, `composeExtension/query`, `message/submitAction`. */
  async invoke(
    user: DirectoryUser,
    conversation: Conversation,
    {
      name,
      value,
      replyToId,
    }: { readonly name: string; readonly value: unknown; readonly replyToId?: string },
  ): Promise<BotAnswer> {
    const source = name.startsWith("composeExtension/") ? "compose" : "message";
    const body = {
      type: "invoke",
      name,
      value,
      ...(replyToId !== undefined && { replyToId }),
      channelData: { source: { name: source } },
    };
    return this.#courier.deliver(activityFrom(this.#world, { user, conversation }, body));
  }

  async react(user: DirectoryUser, message: StoredMessage, reaction: string, added: boolean): Promise<void> {
    const { views, messages } = this.#world;
    views.react(message.conversation, message.id, { person: user.oid, reaction }, added);
    messages.touch(message.conversation, message.id);
    if (message.sender !== "bot") return;
    const changed = [{ type: reaction }];
    await this.#post(user, message, {
      type: "messageReaction",
      replyToId: message.id,
      ...(added ? { reactionsAdded: changed } : { reactionsRemoved: changed }),
    });
  }

  /** Whether the bot receives what is written in the conversation. */
  #hears(conversation: Conversation): boolean {
    const { installations, team } = this.#world;
    if (conversation.kind !== "personal") return installations.team(team.id) === "installed";
    const { app, opened } = installations.person(conversation.user.oid);
    return opened && app !== "removed" && app !== "blocked";
  }

  #isRefreshed(user: DirectoryUser, message: StoredMessage, userIds: readonly string[] | undefined): boolean {
    if (userIds) return userIds.includes(this.#world.mriOf(user));
    return this.#world.members(this.#conversationOf(message)).length <= greatestRefreshedConversation;
  }

  async #execute(
    user: DirectoryUser,
    message: StoredMessage,
    { id, verb, data }: CardAction,
    trigger: "manual" | "automatic",
  ): Promise<PressOutcome> {
    const action = { type: "Action.Execute", id, verb, data };
    const answer = await this.#post(user, message, {
      type: "invoke",
      name: "adaptiveCard/action",
      replyToId: message.id,
      value: { action, trigger },
      channelData: { source: { name: "message" } },
    });
    const outcome = pressOutcome(answer);
    if (outcome.kind === "card") {
      this.#world.views.setCard(message.conversation, message.id, user.oid, outcome.card);
      this.#world.messages.touch(message.conversation, message.id);
    }
    return outcome;
  }

  #post(user: DirectoryUser, message: StoredMessage, body: ActivityBody): Promise<BotAnswer> {
    const conversation = this.#conversationOf(message);
    const rootId = conversation.kind === "channel" ? message.root : undefined;
    return this.#courier.deliver(activityFrom(this.#world, { user, conversation, rootId }, body));
  }

  #conversationOf(message: StoredMessage): Conversation {
    const conversation = this.#world.conversation(message.conversation);
    if (!conversation) throw new Error(`No conversation ${message.conversation}`);
    return conversation;
  }
}
