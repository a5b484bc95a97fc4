import type { BotDependencies } from "#bot/bot-dependencies.ts";
import { composeMessage } from "#bot/compose-message.ts";
import type { Notice } from "#domain/digest/notice.ts";
import { NotFoundError } from "#domain/shared/failures.ts";
import type { Compose } from "./deliver-notice.ts";

/** Makes the cards of many notices from initiatives that are read at once, as they are when the notices go out. */
export const composer =
  (bot: BotDependencies) =>
  async (notices: readonly Notice[]): Promise<Compose> => {
    const ids = [...new Set(notices.flatMap(({ initiativeId }) => initiativeId ?? []))];
    const rows = ids.length === 0 ? [] : await bot.repositories.initiatives.byIds(ids);
    const known = new Map(rows.map((row) => [row.id, row]));
    return (notice, language) =>
      composeMessage(notice, bot, language, (id) => {
        const row = known.get(id);
        return row ? Promise.resolve(row) : Promise.reject(new NotFoundError(`initiative ${String(id)}`));
      });
  };
