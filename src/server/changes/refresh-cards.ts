import type { Notice } from "#domain/digest/notice.ts";
import { causeNamed, settledBy } from "#domain/governance/asking.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { reviewSubject } from "#bot/valuation/review-subject.ts";
import { resend } from "./ask-people.ts";
import { caseIn } from "./case-in-mirror.ts";
import type { Derivation } from "./derivation.ts";

/**
 * Cards that wait for an answer ask what is asked now, where they stand, or say that nothing is.
 * @param initiativeId whose; of all when absent
 */
export async function refreshCards(about: Derivation, initiativeId?: number): Promise<void> {
  const { repositories, mirror, today } = about;
  const reviews = await repositories.notices.find({
    where: [
      { property: "kind", is: "eq", value: "review" },
      ...(initiativeId === undefined
        ? []
        : [{ property: "initiativeId", is: "eq", value: initiativeId } as const]),
    ],
  });
  const isWaiting = (notice: Stored<Notice>): boolean => {
    const row = mirror.rows.get(notice.initiativeId ?? 0);
    if (!row || notice.state === "dead") return false;
    const { rows, derived } = caseIn(mirror, row, today);
    const { step, cause } = reviewSubject(notice);
    const at = causeNamed(cause, rows)?.at;
    return at !== undefined && !settledBy(derived, rows, { step, at });
  };
  await resend(reviews.filter(isWaiting), about);
}
