import type { CaseRows } from "#domain/governance/case-rows.ts";
import type { DerivedCase } from "#domain/governance/derive-case.ts";
import { governed, isServersWord, type Governing } from "#domain/governance/governing.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { linksOf } from "./merges-that-count.ts";
import type { Mirror } from "./mirror.ts";

/** What has been written of an initiative beside its own row, as the mirror knows it. */
export const papersIn = (mirror: Mirror, initiativeId: number): Omit<CaseRows, "initiative"> => ({
  valuations: mirror.valuations.of(initiativeId),
  decisions: mirror.decisions.of(initiativeId),
  calculations: mirror.calculations.of(initiativeId),
  signOffs: mirror.signOffs.of(initiativeId),
  duties: mirror.duties.of(initiativeId),
  needLinks: linksOf(mirror, initiativeId),
  basisItems: mirror.basisItems.of(initiativeId),
  retirements: mirror.retirements.of(initiativeId),
});

export const governingIn = ({ book, units, people, bodies, accountId, accepted }: Mirror): Governing => ({
  book,
  organisation: { units, people, bodies },
  accountId,
  hasCounted: (decision) => accepted.has(decision.id) || isServersWord(decision, accountId),
});

/** An initiative's rows and what they say. */
export interface CaseInMirror {
  readonly rows: CaseRows;
  readonly derived: DerivedCase;
}

export function caseIn(mirror: Mirror, initiative: Stored<Initiative>, today: CalendarDate): CaseInMirror {
  const rows = { initiative, ...papersIn(mirror, initiative.id) };
  return { rows, derived: governed(rows, governingIn(mirror), today) };
}
