import { DuplicateError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { batchSize, inBatch, type Part } from "./client/batch.ts";
import { RefusedError } from "./client/failure.ts";
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
 * Adds rows in batches; a row whose key is taken is left as it is. A batch whose answer was lost is sent again: its keys
 * keep rows from being doubled.
 * @returns how many were added; rows whose answer was lost are not counted
 * @throws the first failure that is no taken key; rows of earlier batches, and others of the same, are kept
 */
export async function addRecords<Record extends object>(
  { list, on, connected }: ListAccess<Record>,
  records: readonly Record[],
  progress?: (done: number) => void,
): Promise<number> {
  const target = { web: connected.repeatableWeb, wait: connected.wait };
  let added = 0;
  let done = 0;
  for (const chunk of chunks(records.map((record) => toItem(list, record)))) {
    const parts = chunk.map(
      (item): Part =>
        (web) =>
          addItem(on(web), item),
    );
    added += await addPatiently(target, parts);
    done += chunk.length;
    progress?.(done);
  }
  return added;
}

/** Seconds: a tenant's budget is counted by the minute and shared by all that an app does, and many rows may need several. */
const pauses = [10, 20, 40, 60, 60, 60];
const longestPause = 180;

/**
 * A batch that SharePoint has no time for, or some rows of it, waits and goes on; one that gets no answer at all does not.
 * @returns how many were added
 */
async function addPatiently(target: BatchTarget, parts: readonly Part[]): Promise<number> {
  let added = 0;
  let waiting = parts;
  for (let turn = 0; ; turn += 1) {
    const results = await answersTo(target, waiting);
    const refused = results.map(refusalIn);
    added += results.filter((result, index) => !refused[index] && isAdded(result)).length;
    const refusal = refused.find((each) => each !== undefined);
    if (!refusal) return added;
    const pause = pauses[turn];
    if (pause === undefined || (refusal.retryAfter ?? 0) > longestPause) throw refusal;
    waiting = waiting.filter((_, index) => refused[index]);
    await target.wait((refusal.retryAfter ?? pause) * 1000);
  }
}

type BatchTarget = Parameters<typeof inBatch>[0];

/** A batch that is refused whole is one whose rows are all refused. */
async function answersTo(
  target: BatchTarget,
  parts: readonly Part[],
): Promise<readonly PromiseSettledResult<unknown>[]> {
  try {
    return await inBatch(target, parts);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return parts.map(() => ({ status: "rejected", reason: error }));
  }
}

const refusalIn = (result: PromiseSettledResult<unknown>): RefusedError | undefined =>
  result.status === "rejected" && result.reason instanceof RefusedError ? result.reason : undefined;

function isAdded(result: PromiseSettledResult<unknown>): boolean {
  if (result.status === "rejected" && !(result.reason instanceof DuplicateError)) throw result.reason;
  return result.status === "fulfilled";
}
