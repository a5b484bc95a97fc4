/** The tenant's clock: real time, shifted or stopped through the control endpoint, so that tests decide what day it is. */
export interface TenantClock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Stops the clock at `instant`; time then only moves by `set` and `advance`. */
  set(instant: number): void;
  advance(milliseconds: number): void;
  /** Goes on with real time. */
  release(): void;
}

export function tenantClock(): TenantClock {
  let stoppedAt: number | undefined;
  return {
    now: () => stoppedAt ?? Date.now(),
    set(instant) {
      stoppedAt = instant;
    },
    advance(milliseconds) {
      stoppedAt = (stoppedAt ?? Date.now()) + milliseconds;
    },
    release() {
      stoppedAt = undefined;
    },
  };
}
