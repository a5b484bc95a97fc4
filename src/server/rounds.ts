import type { Log } from "#bot/bot-dependencies.ts";

export interface RoundsOptions {
  readonly round: () => Promise<void>;
  /** 0 leaves them to `now`. */
  readonly secondsBetween: number;
  readonly log: Log;
}

/** Work that is done again and again, never twice at the same time. */
export interface Rounds {
  start(): void;
  /** Begins a round soon; many calls in a row are one. Does nothing when rounds are left to `now`. */
  wake(): void;
  /** A whole round that begins after the call. */
  now(): Promise<void>;
  /** When the newest whole round ended, ISO 8601. */
  lastRound(): string | undefined;
  /** Ends when the round under way has ended. */
  stop(): Promise<void>;
}

const millisecondsUntilAwake = 50;

export function rounds({ round, secondsBetween, log }: RoundsOptions): Rounds {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;
  let isWoken = false;
  let last: string | undefined;
  const once = async (): Promise<void> => {
    isWoken = false;
    await round();
    last = new Date().toISOString();
  };
  /** After the one under way; its failure is its own caller's. */
  const next = (): Promise<void> => {
    const mine = running.then(once);
    running = mine.catch(() => undefined);
    return mine;
  };
  const inBackground = (): void => {
    next().catch((error: unknown) => {
      log.warn("a round could not be finished; the next one takes up where it stopped", error);
    });
  };
  const repeat = (): void => {
    if (isStopped || secondsBetween === 0) return;
    timer = setTimeout(() => {
      inBackground();
      void running.then(repeat);
    }, secondsBetween * 1000);
    timer.unref();
  };
  return {
    start() {
      if (secondsBetween > 0) inBackground();
      repeat();
    },
    wake() {
      if (isWoken || isStopped || secondsBetween === 0) return;
      isWoken = true;
      setTimeout(() => {
        if (!isStopped) inBackground();
      }, millisecondsUntilAwake).unref();
    },
    now: next,
    lastRound: () => last,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
