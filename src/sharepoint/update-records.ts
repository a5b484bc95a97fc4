import { ConflictError, NotFoundError } from "#domain/shared/failures.ts";
import type { Update, Updated } from "#domain/shared/repository.ts";
import { inBatch, type Part } from "./client/batch.ts";
import { mergeItem } from "./client/list-items.ts";
import type { ListAccess } from "./list-access.ts";
import { toItem } from "./schema/list.ts";

/** Changes rows in batches, each with its own version; what they have become is not read. */
export async function updateRecords<Record extends object>(
  { list, on, connected }: ListAccess<Record>,
  updates: readonly Update<Record>[],
): Promise<readonly Updated[]> {
  const parts = updates.map(
    ({ id, version, changes }): Part =>
      (web) =>
        mergeItem(on(web), id, version, toItem(list, changes)),
  );
  return (await inBatch(connected, parts)).map(outcomeOf);
}

function outcomeOf(result: PromiseSettledResult<unknown>): Updated {
  if (result.status === "fulfilled") return "updated";
  if (result.reason instanceof ConflictError) return "changed";
  if (result.reason instanceof NotFoundError) return "gone";
  throw result.reason;
}
