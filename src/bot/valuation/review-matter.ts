import { newest, type CaseRows } from "#domain/governance/case-rows.ts";
import { askedAt, causeNamed, settledBy, type Asked, type Cause } from "#domain/governance/asking.ts";
import type { DerivedCase } from "#domain/governance/derive-case.ts";
import { governed, type Governing } from "#domain/governance/governing.ts";
import type { Decision } from "#domain/decisions/decision.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import { NotFoundError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { ReviewSubject } from "./review-subject.ts";

/** An initiative where somebody is asked, and what has come of the question. */
export interface ReviewMatter {
  readonly rows: CaseRows;
  readonly governing: Governing;
  readonly derived: DerivedCase;
  /** The row that the question is about. */
  readonly cause: Cause;
  /** What is asked now; undefined when nobody is asked anything any more. */
  readonly asked: Asked | undefined;
  /** The answer to the question. */
  readonly decision: Stored<Decision> | undefined;
}

/** @throws NotFoundError when what is asked about is gone */
export function reviewMatter(
  { step, cause }: ReviewSubject,
  rows: CaseRows,
  governing: Governing,
  today: CalendarDate,
): ReviewMatter {
  const named = causeNamed(cause, rows);
  if (!named) throw new NotFoundError(cause);
  const derived = governed(rows, governing, today);
  return {
    rows,
    governing,
    derived,
    cause: named,
    asked: askedAt(derived, rows),
    decision: settledBy(derived, rows, { step, at: named.at }),
  };
}

/** Whether a question is still the one that is asked. */
export const isStillAsked = ({ asked, cause }: ReviewMatter, { step }: ReviewSubject): boolean =>
  asked !== undefined && asked.cause.key === cause.key && (step === undefined || asked.step.key === step);

export const newestValuation = ({ rows }: ReviewMatter) => newest(rows.valuations);
