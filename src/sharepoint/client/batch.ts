import type { IWeb } from "@pnp/sp/webs";
import type { ConnectedWeb } from "./connect-web.ts";
import { RefusedError, toFailure } from "./failure.ts";

/** What SharePoint takes in one $batch. */
export const batchSize = 100;

/** One request of a batch, made on the web that it is handed. */
export type Part<Result = unknown> = (web: IWeb) => Promise<Result>;

type Settled<Result> = PromiseSettledResult<Result>;

/**
 * Sends at most 100 requests in one; they are done in order, and each succeeds or fails by itself.
 * @throws UnavailableError, SignedOutError, NotAllowedError when the batch as a whole had no answer
 */
export async function sendBatch<Result>(
  web: IWeb,
  parts: readonly Part<Result>[],
): Promise<Settled<Result>[]> {
  if (parts.length === 0) return [];
  if (parts.length > batchSize)
    throw new RangeError(`A batch takes ${batchSize} requests, not ${parts.length}.`);
  const [batched, execute] = web.batched({ maxRequests: batchSize });
  // Settled at once: the parts of a batch without an answer stay pending for ever, and a part that fails early must
  // not count as an unhandled rejection.
  const settled = Promise.allSettled(parts.map((part) => part(batched)));
  try {
    await execute();
  } catch (error) {
    throw await toFailure(error);
  }
  return settled;
}

/** Seconds before requests that were refused inside a batch are sent again: parts of a batch say no time. */
const waits = [2, 5, 15, 30, 30];

/**
 * Like `sendBatch`, of any number of requests that do not need each other: those that SharePoint had no time for are
 * sent again by themselves, for a minute and a half at most.
 */
export async function inBatch<Result>(
  { web, wait }: Pick<ConnectedWeb, "web" | "wait">,
  parts: readonly Part<Result>[],
): Promise<Settled<Result>[]> {
  const results: Settled<Result>[] = [];
  let waiting = parts.map((part, position) => ({ part, position }));
  for (let attempt = 0; waiting.length > 0; attempt += 1) {
    for (const slice of slices(waiting, batchSize)) {
      const settled = await sendBatch(
        web,
        slice.map(({ part }) => part),
      );
      for (const [index, { position }] of slice.entries()) {
        const result = settled[index];
        if (result) results[position] = result;
      }
    }
    const pause = waits[attempt];
    if (pause === undefined) break;
    waiting = waiting.filter(({ position }) => isRefused(results[position]));
    if (waiting.length > 0) await wait(pause * 1000);
  }
  return results;
}

export const isRefused = (result: Settled<unknown> | undefined): boolean =>
  result?.status === "rejected" && result.reason instanceof RefusedError;

function slices<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/**
 * Sends requests that must all succeed; the results have the types of the parts.
 * @throws the first failure
 */
export async function allInBatch<const Results extends readonly unknown[]>(
  connected: Pick<ConnectedWeb, "web" | "wait">,
  parts: { readonly [Position in keyof Results]: Part<Results[Position]> },
): Promise<Results> {
  const results = await inBatch<unknown>(connected, parts);
  const values = results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one result of each part, in order
  return values as unknown as Results;
}
