import { modelTookOverEvent } from "#domain/digest/governance-events.ts";
import type { ModelBook } from "#domain/governance/model-in-force.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import { causeNamed, settledBy } from "#domain/governance/asking.ts";
import { reviewSubject } from "#bot/valuation/review-subject.ts";
import { resend } from "./ask-people.ts";
import { caseIn } from "./case-in-mirror.ts";
import type { Derivation } from "./derivation.ts";
import { reconcile } from "./reconcile.ts";

/** Key of the version that governs on a day; empty for the model that is built in. */
export const keyInForce = (book: ModelBook, day: CalendarDate): string => book.versionOn(day)?.key ?? "";

/** Another model governs from today: every initiative gets its step in it, and those whose steps they are now are asked [D-25]. */
export async function tellTakeover(about: Derivation): Promise<void> {
  const { repositories, mirror, now, today } = about;
  const key = keyInForce(mirror.book, today);
  const version = [...mirror.models.values()].find((row) => row.key === key);
  if (version) await repositories.events.addAll([modelTookOverEvent(version, now())]);
  await reconcile(about);
  await refreshCards(about);
}

/** Cards that wait for an answer ask what is asked now, where they stand, or say that nothing is. */
async function refreshCards(about: Derivation): Promise<void> {
  const { repositories, mirror, today } = about;
  const reviews = await repositories.notices.find({
    where: [{ property: "kind", is: "eq", value: "review" }],
  });
  const waiting = reviews.filter((notice) => {
    const row = mirror.rows.get(notice.initiativeId ?? 0);
    if (!row || notice.state !== "sent") return false;
    const { rows, derived } = caseIn(mirror, row, today);
    const { step, cause } = reviewSubject(notice);
    const at = causeNamed(cause, rows)?.at;
    return at !== undefined && !settledBy(derived, rows, { step, at });
  });
  await resend(waiting, about);
}
