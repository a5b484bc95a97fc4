import type { IWeb } from "@pnp/sp/webs";
import { toFailure } from "./failure.ts";

/** What SharePoint takes in one $batch. */
export const batchSize = 100;

/** One request of a batch, made on the web that it is handed. */
export type Part<Result = unknown> = (web: IWeb) => Promise<Result>;

/**
 * Sends at most 100 requests in one; they are done in order, and each succeeds or fails by itself.
 * @throws UnavailableError, SignedOutError, NotAllowedError when the batch as a whole had no answer
 */
export async function inBatch<Result>(
  web: IWeb,
  parts: readonly Part<Result>[],
): Promise<PromiseSettledResult<Result>[]> {
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

/**
 * Sends requests in one batch, of which all must succeed; the results have the types of the parts.
 * @throws the first failure
 */
export async function allInBatch<const Results extends readonly unknown[]>(
  web: IWeb,
  parts: { readonly [Position in keyof Results]: Part<Results[Position]> },
): Promise<Results> {
  const results = await inBatch<unknown>(web, parts);
  const values = results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one result of each part, in order
  return values as unknown as Results;
}
