/** The tenant's clock: real time, shifted or stopped through the control endpoint, so that tests decide what day it is. */
export interface TenantClock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Stops the clock at `instant`; time then only moves by `set` and `advance`. */
  set(instant: number): void;
  advance(milliseconds: number): void;
  /** Lets time go on from where the clock was stopped. */
  run(): void;
  /** Goes on with real time. */
  release(): void;
}

export function tenantClock(): TenantClock {
  let stoppedAt: number | undefined;
  let ahead = 0;
  const now = (): number => stoppedAt ?? Date.now() + ahead;
  return {
    now,
    set(instant) {
      stoppedAt = instant;
    },
    advance(milliseconds) {
      stoppedAt = now() + milliseconds;
    },
    run() {
      ahead = now() - Date.now();
      stoppedAt = undefined;
    },
    release() {
      ahead = 0;
      stoppedAt = undefined;
    },
  };
}
