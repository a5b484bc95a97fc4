import { ConflictError } from "#domain/shared/failures.ts";
import type { BotDependencies } from "#bot/bot-dependencies.ts";

/**
 * Gives the council its channel when the app is added there: the council, or the only body that still lacks one. With several, the
 * coordinator writes the channel into the list.
 * @returns the body's key, whose messages can go out now
 */
export async function bindChannel(channelId: string, bot: BotDependencies): Promise<string | undefined> {
  const { bodies } = bot.repositories;
  const all = await bodies.find();
  const without = all.filter((body) => body.channelId === "");
  const councils = without.filter(({ bodyRole }) => bodyRole === "council");
  const [lacking, ...others] = councils.length > 0 ? councils : without;
  if (!lacking || others.length > 0 || all.some((body) => body.channelId === channelId)) return undefined;
  try {
    await bodies.update(lacking.id, lacking.version, { channelId });
    return lacking.key;
  } catch (error) {
    if (error instanceof ConflictError) return undefined;
    throw error;
  }
}
