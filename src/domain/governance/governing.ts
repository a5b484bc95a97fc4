import type { Decision } from "#domain/decisions/decision.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { CaseRows } from "./case-rows.ts";
import { deriveCase, type CaseContext, type DerivedCase } from "./derive-case.ts";

/** What governs every initiative, beside its own rows. */
export interface Governing extends Pick<CaseContext, "book" | "organisation" | "accountId"> {
  /** Whether the server has said that a decision counts. */
  readonly hasCounted: (decision: Stored<Decision>) => boolean;
}

/** `standing` is believed only when the server wrote the row last: anybody who adds a row may type it. */
export const isServersWord = (
  { standing, modifiedBy }: Pick<Stored<Decision>, "standing" | "modifiedBy">,
  accountId: number,
): boolean => standing === "counts" && modifiedBy === accountId;

export function governed(rows: CaseRows, governing: Governing, today: CalendarDate): DerivedCase {
  const { book, organisation, accountId, hasCounted } = governing;
  const accepted = new Set(rows.decisions.filter(hasCounted).map(({ id }) => id));
  return deriveCase(rows, { book, organisation, accountId, accepted, today });
}
