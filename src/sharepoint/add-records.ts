import { DuplicateError, UnavailableError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { batchSize, inBatch, type Part } from "./client/batch.ts";
import { addItem, firstPage } from "./client/list-items.ts";
import type { ListAccess } from "./list-access.ts";
import { sameValues } from "./same-values.ts";
import { textLiteral } from "./schema/column.ts";
import { toItem, type Item } from "./schema/list.ts";

export interface Keyed {
  readonly key: string;
}

export async function findByKey<Record extends object>(
  { on, connected, select, read }: ListAccess<Record>,
  key: string,
): Promise<Stored<Record> | undefined> {
  const page = await firstPage(on(connected.web), { select, filter: `Key eq ${textLiteral(key)}`, top: 1 });
  const [item] = page.rows;
  return item && read(item);
}

/**
 * Adds a row. The request may reach SharePoint twice when an answer is lost: the unique key refuses the second, and the
 * row that took the key is read back.
 */
export async function addRecord<Record extends Keyed>(
  access: ListAccess<Record>,
  record: Record,
): Promise<Stored<Record>> {
  try {
    const list = access.on(access.connected.repeatableWeb);
    return access.read(await addItem(list, toItem(access.list, record)));
  } catch (error) {
    if (!(error instanceof DuplicateError)) throw error;
    const kept = await findByKey(access, record.key);
    if (kept && sameValues(access.list, kept, record, "stated")) return kept;
    throw error;
  }
}

const largestBatch = 1_000_000;

/** At most 100 rows and a megabyte in each. */
export function chunks(items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  let size = 0;
  for (const item of items) {
    const length = JSON.stringify(item).length;
    const last = found.at(-1);
    if (last && last.length < batchSize && size + length <= largestBatch) last.push(item);
    else found.push([item]);
    size = found.at(-1)?.length === 1 ? length : size + length;
  }
  return found;
}

/**
 * Adds rows in batches; a row whose key is taken is left as it is. Rows of a batch that SharePoint had no time for are
 * sent again alone, and a batch whose answer was lost is sent again whole: its keys keep rows from being doubled.
 * @returns how many were added; after a lost answer, rows that had been there before may be counted too
 */
export async function addRecords<Record extends object>(
  access: ListAccess<Record>,
  records: readonly Record[],
  progress?: (done: number) => void,
): Promise<number> {
  let added = 0;
  let done = 0;
  for (const chunk of chunks(records.map((record) => toItem(access.list, record)))) {
    added += await addChunk(access, chunk);
    done += chunk.length;
    progress?.(done);
  }
  return added;
}

const tries = 4;

async function addChunk<Record extends object>(access: ListAccess<Record>, chunk: Item[]): Promise<number> {
  let added = 0;
  let waiting = chunk;
  for (let attempt = 1; waiting.length > 0; attempt += 1) {
    const results = await sendChunk(access, waiting, attempt);
    const again: Item[] = [];
    for (const [position, result] of results.entries()) {
      const item = waiting[position];
      if (result.status === "fulfilled") added += 1;
      else if (result.reason instanceof UnavailableError && attempt < tries && item) again.push(item);
      else if (!(result.reason instanceof DuplicateError)) throw result.reason;
    }
    waiting = again;
  }
  return added;
}

async function sendChunk<Record extends object>(
  { on, connected }: ListAccess<Record>,
  items: readonly Item[],
  attempt: number,
): Promise<PromiseSettledResult<unknown>[]> {
  if (attempt > 1) await connected.wait(1000 * 2 ** (attempt - 2));
  const parts = items.map(
    (item): Part =>
      (web) =>
        addItem(on(web), item),
  );
  return inBatch(connected.repeatableWeb, parts);
}
