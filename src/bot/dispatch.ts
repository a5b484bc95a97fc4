import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { outcomes } from "#domain/decisions/decision.ts";
import type { BotDependencies } from "./bot-dependencies.ts";
import { bindChannel } from "./organisation/bind-channel.ts";
import {
  forgetConversations,
  personBehind,
  rememberConversation,
} from "./organisation/remember-conversation.ts";
import { answerCommand, sentenceCard } from "./shared/answer-command.ts";
import { command } from "./shared/command.ts";
import { at } from "./shared/guarded.ts";
import { helpCard } from "./shared/help-card.ts";
import type { Inbound } from "./shared/inbound.ts";
import { sentence } from "./shared/sentences.ts";
import { answerReview, type Reply } from "./valuation/review-answer.ts";
import { reasonInput } from "./valuation/review-card.ts";
import { subjectIn } from "./valuation/review-subject.ts";

export interface Turn {
  readonly say: (card: IAdaptiveCard) => Promise<void>;
  /** Channels of the team that the app was added to, as far as Teams tells. */
  readonly channels: () => Promise<readonly string[]>;
}

/** The body of an invoke's answer. */
export interface InvokeAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/**
 * What the bot does with each activity; unknown ones are let pass.
 * @param onActed called when something was done, with the keys of conversations that can be reached again
 */
export async function dispatch(
  activity: Inbound,
  turn: Turn,
  bot: BotDependencies,
  onActed: (keys: readonly string[]) => void,
): Promise<InvokeAnswer | undefined> {
  switch (activity.type) {
    case "message":
      await turn.say(await answerTo(activity, bot));
      await follow(activity, bot, onActed);
      return undefined;
    case "installationUpdate":
      await installed(activity, turn, bot, onActed);
      return undefined;
    case "conversationUpdate":
      await conversationChanged(activity, turn, bot, onActed);
      return undefined;
    case "invoke":
      if (activity.name !== "adaptiveCard/action") return undefined;
      return answerOf(await pressed(activity, bot, onActed));
    default:
      return undefined;
  }
}

async function answerTo(activity: Inbound, bot: BotDependencies): Promise<IAdaptiveCard> {
  const { language, place, conversationId } = activity;
  const person = await personBehind(activity.objectId, bot).catch((error: unknown) => {
    bot.log.warn("the people could not be read", error);
    return null;
  });
  if (!person) return sentenceCard(person === null ? "unavailable" : "notInList", language);
  const channelId = place === "channel" ? conversationId : undefined;
  return answerCommand(command(activity.text), { language, channelId }, bot);
}

/** Comes after the answer, which it must not delay or spoil. */
async function follow(
  activity: Inbound,
  bot: BotDependencies,
  onActed: (keys: readonly string[]) => void,
): Promise<void> {
  try {
    const keys = await sighted(activity, bot);
    if (keys.length > 0) onActed(keys);
  } catch (error) {
    bot.log.warn("a conversation could not be kept", error);
  }
}

/** Keeps where the person or channel is, whenever something comes from there. */
async function sighted(activity: Inbound, bot: BotDependencies): Promise<readonly string[]> {
  const { place, conversationId, serviceUrl, teamId } = activity;
  if (place === "other" || conversationId === "") return [];
  const key = place === "channel" ? conversationId : (await personBehind(activity.objectId, bot))?.key;
  if (key === undefined) return [];
  // A channel has many readers.
  const preferredLanguage = place === "personal" ? activity.saidLanguage : undefined;
  const { tenantId } = bot;
  const sighting = { key, kind: place, conversationId, serviceUrl, tenantId, teamId, preferredLanguage };
  return (await rememberConversation(sighting, bot)) ? [key] : [];
}

async function installed(
  activity: Inbound,
  turn: Turn,
  bot: BotDependencies,
  onActed: (keys: readonly string[]) => void,
): Promise<void> {
  if (activity.action.startsWith("remove")) return left(activity, bot);
  const isNew = await sighted(activity, bot);
  const others = activity.place === "channel" ? await otherChannels(activity, turn, bot) : [];
  const bound = activity.place === "channel" ? await bindChannel(activity.conversationId, bot) : undefined;
  onActed([...isNew, ...others, ...(bound === undefined ? [] : [bound])]);
  if (activity.action === "add") {
    const intro = activity.place === "channel" ? "welcomeChannel" : "welcome";
    await turn.say(helpCard(intro, activity.language, bot.tab));
  }
}

/** A team has one installation for all its channels. */
async function otherChannels(
  { serviceUrl, teamId, conversationId }: Inbound,
  turn: Turn,
  bot: BotDependencies,
): Promise<readonly string[]> {
  const back: string[] = [];
  for (const key of await turn.channels()) {
    if (key === conversationId) continue;
    const place = {
      key,
      kind: "channel",
      conversationId: key,
      serviceUrl,
      tenantId: bot.tenantId,
      teamId,
      preferredLanguage: undefined,
    } as const;
    if (await rememberConversation(place, bot)) back.push(key);
  }
  return back;
}

async function left(activity: Inbound, bot: BotDependencies): Promise<void> {
  const { place, conversationId, teamId } = activity;
  await forgetConversations(
    (known) =>
      known.conversationId === conversationId ||
      (place === "channel" && teamId !== "" && known.kind === "channel" && known.teamId === teamId),
    bot,
  );
}

async function conversationChanged(
  activity: Inbound,
  turn: Turn,
  bot: BotDependencies,
  onActed: (keys: readonly string[]) => void,
): Promise<void> {
  const { eventType, channelId, botAdded, botRemoved } = activity;
  if (botRemoved) return left(activity, bot);
  if (eventType === "channelDeleted") return forgetConversations(({ key }) => key === channelId, bot);
  if (eventType === "teamDeleted" || eventType === "teamHardDeleted") return left(activity, bot);
  if (botAdded || eventType === "channelCreated" || eventType === "channelRestored") {
    onActed(await sighted(activity, bot));
    if (botAdded && activity.place === "channel") onActed(await otherChannels(activity, turn, bot));
  }
}

async function pressed(
  activity: Inbound,
  bot: BotDependencies,
  onActed: (keys: readonly string[]) => void,
): Promise<Reply> {
  const { language, value } = activity;
  const person = await personBehind(activity.objectId, bot).catch(() => null);
  if (person === null) return { sentence: sentence("pressAgain", language) };
  if (!person) return { sentence: sentence("notInList", language) };
  const verb = outcomes.find((each) => each === at(value, "action", "verb"));
  const data = at(value, "action", "data");
  const [initiativeId, subject] = [at(data, "initiativeId"), subjectIn(data)];
  if (!verb || !subject || !isId(initiativeId)) {
    return { sentence: sentence("unknownAction", language) };
  }
  const typed = at(data, reasonInput);
  const reference = at(data, "reference");
  const reply = await answerReview(
    {
      verb,
      initiativeId,
      subject,
      reason: typeof typed === "string" ? typed.trim().slice(0, 2000) : "",
      person,
      language,
      reference: typeof reference === "string" && /^[A-Z2-9-]{9}$/u.test(reference) ? reference : undefined,
    },
    bot,
  );
  onActed([]);
  return reply;
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

const answerOf = (reply: Reply): InvokeAnswer =>
  "card" in reply
    ? { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: reply.card }
    : { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: reply.sentence };
