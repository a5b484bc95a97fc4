import { modelTookOverEvent } from "#domain/digest/governance-events.ts";
import type { ModelBook } from "#domain/governance/model-in-force.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Derivation } from "./derivation.ts";
import { reconcile } from "./reconcile.ts";
import { refreshCards } from "./refresh-cards.ts";

/** Key of the version that governs on a day; empty for the model that is built in. */
export const keyInForce = (book: ModelBook, day: CalendarDate): string => book.versionOn(day)?.key ?? "";

/** Another model governs from today: every initiative gets its step in it, and those whose steps they are now are asked [D-25]. */
export async function tellTakeover(about: Derivation): Promise<void> {
  const { repositories, mirror, now, today } = about;
  const key = keyInForce(mirror.book, today);
  const version = [...mirror.models.values()].find((row) => row.key === key);
  if (version) await repositories.events.addAll([modelTookOverEvent(version, now())]);
  const before = new Map(mirror.rows);
  await reconcile({ ...about, takeover: key }, before);
  await refreshCards(about);
}
