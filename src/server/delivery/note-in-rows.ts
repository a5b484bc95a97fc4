import type { Notice } from "#domain/digest/notice.ts";
import type { Repository } from "#domain/shared/repository.ts";
import { asMarked, isNoted, markOf, type Mark } from "./mark.ts";

/**
 * Writes what came of notices into their own rows, four of SharePoint's units each.
 * @returns the marks that are still to be noted, since somebody changes those rows just now
 * @throws UnavailableError; all marks are still to be noted then, and those noted already are found to be
 */
export async function noteInRows(
  notices: Repository<Notice>,
  marks: readonly Mark[],
): Promise<readonly Mark[]> {
  const changed = await changedMeanwhile(notices, marks);
  if (changed.length === 0) return [];
  const rows = await notices.byIds(changed.map(({ id }) => id));
  const again = rows.flatMap((row) => {
    const mark = changed.find(({ id }) => id === row.id);
    if (!mark || isNoted(row, mark)) return [];
    const now = markOf(asMarked(row, mark), {});
    return isNoted(row, now) ? [] : [now];
  });
  return changedMeanwhile(notices, again);
}

async function changedMeanwhile(
  notices: Repository<Notice>,
  marks: readonly Mark[],
): Promise<readonly Mark[]> {
  if (marks.length === 0) return [];
  const updates = marks.map(({ id, version, says }) => ({ id, version, changes: says }));
  const outcomes = await notices.updateAll(updates);
  return marks.filter((_, index) => outcomes[index] === "changed");
}
