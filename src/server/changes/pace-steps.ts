import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Update } from "#domain/shared/repository.ts";

/** Steps that follow from what somebody did: told at once. */
const atOnce = 20;
/** A row costs four of a small tenant's 1,250 resource units a minute: a third of them at most go to telling steps. */
const aMinute = 100;

/**
 * How fast rows are told a new step when a model takes over and nearly every initiative has another: everybody who judges by the
 * step derives it, so the column may follow some minutes later, and a model that governs for a moment is never told.
 */
export class StepPace {
  /** Numbers of initiatives whose rows do not tell their step yet. */
  readonly behind = new Set<number>();
  #minute = "";
  #told = 0;

  /** How many more may be told in this minute. */
  left(now: Instant): number {
    const minute = now.slice(0, "2026-11-22T05:40".length);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#told = 0;
    }
    return Math.max(0, aMinute - this.#told);
  }

  /** @returns those of the updates that are told now; the others are behind */
  take(updates: readonly Update<Initiative>[], now: Instant): readonly Update<Initiative>[] {
    const count = updates.length <= atOnce ? updates.length : Math.min(updates.length, this.left(now));
    this.#told += count;
    for (const [index, { id }] of updates.entries()) {
      if (index < count) this.behind.delete(id);
      else this.behind.add(id);
    }
    return updates.slice(0, count);
  }
}
