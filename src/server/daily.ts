import { instant, type Clock, type Instant } from "#domain/shared/calendar.ts";

const millisecondsADay = 24 * 3600 * 1000;

/** Work for the first round and then once a day; what fails is tried again in the next round. */
export function daily(now: Clock, work: () => Promise<void>): () => Promise<void> {
  let next: Instant | undefined;
  return async () => {
    if (next !== undefined && now() < next) return;
    await work();
    next = instant(new Date(Date.parse(now()) + millisecondsADay).toISOString());
  };
}
