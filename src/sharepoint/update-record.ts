import { ConflictError, UnavailableError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { objectIn } from "./client/answers.ts";
import { isRefused, sendBatch } from "./client/batch.ts";
import { itemById, mergeItem } from "./client/list-items.ts";
import type { ListAccess } from "./list-access.ts";
import { sameValues } from "./same-values.ts";
import { toItem } from "./schema/list.ts";

/**
 * Changes a row and reads it back in one request, since browsers cannot see the new version in a header. When no
 * answer comes, the row itself tells whether the change was made.
 */
export async function updateRecord<Record extends object>(
  access: ListAccess<Record>,
  id: number,
  version: string,
  changes: Partial<Record>,
): Promise<Stored<Record>> {
  try {
    return await mergeAndRead(access, id, version, changes);
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    const kept = await readById(access, id);
    if (sameValues(access.list, kept, changes, "derived")) return kept;
    if (version !== "*" && kept.version !== version)
      throw new ConflictError(`Row ${id} was changed while a change of it had no answer.`);
    return mergeAndRead(access, id, version, changes);
  }
}

export const readById = async <Record extends object>(
  { on, connected, select, read }: ListAccess<Record>,
  id: number,
): Promise<Stored<Record>> => read(await itemById(on(connected.web), id, select));

/** Milliseconds before a change that SharePoint had no time for is sent again. */
const waits = [1000, 3000, 9000];

async function mergeAndRead<Record extends object>(
  access: ListAccess<Record>,
  id: number,
  version: string,
  changes: Partial<Record>,
): Promise<Stored<Record>> {
  const { on, connected, list, select, read } = access;
  for (let attempt = 0; ; attempt += 1) {
    const [merged, now] = await sendBatch<unknown>(connected.web, [
      (web) => mergeItem(on(web), id, version, toItem(list, changes)),
      (web) => itemById(on(web), id, select),
    ]);
    const pause = waits[attempt];
    if (isRefused(merged) && pause !== undefined) {
      await connected.wait(pause);
      continue;
    }
    if (merged?.status !== "fulfilled") throw merged?.reason;
    return now?.status === "fulfilled" ? read(objectIn(now.value)) : readById(access, id);
  }
}
