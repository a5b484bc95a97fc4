import type { Conversation } from "#domain/digest/notice.ts";
import type { Person } from "#domain/organisation/person.ts";
import { ConflictError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { BotDependencies } from "#bot/bot-dependencies.ts";

export type Sighting = Omit<Conversation, "removedAt">;

/** Keeps where a person or a channel is reached. @returns whether the bot could not reach it before */
export async function rememberConversation(sighting: Sighting, bot: BotDependencies): Promise<boolean> {
  const { conversations } = bot.repositories;
  const known = await conversations.byKey(sighting.key);
  if (!known) {
    await conversations.add({ ...sighting, removedAt: undefined });
    return true;
  }
  const preferredLanguage = sighting.preferredLanguage ?? known.preferredLanguage;
  const isSame =
    known.preferredLanguage === preferredLanguage &&
    known.conversationId === sighting.conversationId &&
    known.serviceUrl === sighting.serviceUrl &&
    (sighting.teamId === "" || known.teamId === sighting.teamId);
  if (isSame && known.removedAt === undefined) return false;
  const teamId = sighting.teamId === "" ? known.teamId : sighting.teamId;
  await overwrite(known, { ...sighting, teamId, preferredLanguage, removedAt: undefined }, bot);
  return known.removedAt !== undefined;
}

/** Marks that the app was taken away there: nothing is sent until it is back. */
export async function forgetConversations(
  isGone: (conversation: Stored<Conversation>) => boolean,
  bot: BotDependencies,
): Promise<void> {
  const all = await bot.repositories.conversations.find();
  for (const conversation of all) {
    if (isGone(conversation) && conversation.removedAt === undefined) {
      await overwrite(conversation, { removedAt: bot.now() }, bot);
    }
  }
}

/** The activity is the newest word on where the conversation is, so it goes before what another instance wrote. */
async function overwrite(
  { id, version }: Stored<Conversation>,
  changes: Partial<Conversation>,
  { repositories: { conversations } }: BotDependencies,
): Promise<void> {
  try {
    await conversations.update(id, version, changes);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    await conversations.update(id, "*", changes);
  }
}

/** The person behind a verified activity, by Entra object id. */
export async function personBehind(
  objectId: string | undefined,
  bot: BotDependencies,
): Promise<Stored<Person> | undefined> {
  if (objectId === undefined || objectId === "") return undefined;
  const { people } = await bot.portfolio();
  return people.find((person) => person.objectId.toLowerCase() === objectId.toLowerCase());
}
