/** So many calls in so many seconds. */
export interface RateWindow {
  readonly calls: number;
  readonly seconds: number;
}

/** Per bot and conversation, for sending and for creating. Source: msteams-docs bots/how-to/rate-limit.md. */
export const sendWindows: readonly RateWindow[] = [
  { calls: 7, seconds: 1 },
  { calls: 8, seconds: 2 },
  { calls: 60, seconds: 30 },
  { calls: 1800, seconds: 3600 },
];

/** Per bot and conversation, for reading members. Same source. */
export const readWindows: readonly RateWindow[] = [
  { calls: 14, seconds: 1 },
  { calls: 16, seconds: 2 },
  { calls: 120, seconds: 30 },
  { calls: 3600, seconds: 3600 },
];

/** Per app and tenant, over all conversations. Same source. */
export const appWindows: readonly RateWindow[] = [{ calls: 50, seconds: 1 }];

/** Sliding windows per key; a refused call does not count. */
export class RateLimit {
  readonly #calls = new Map<string, number[]>();
  readonly #windows: readonly RateWindow[];
  readonly #now: () => number;

  constructor(windows: readonly RateWindow[], now: () => number) {
    this.#windows = windows;
    this.#now = now;
  }

  /** Counts a call, or gives the whole seconds to wait when a window is full. */
  take(key: string): number | undefined {
    const now = this.#now();
    const longest = Math.max(...this.#windows.map(({ seconds }) => seconds)) * 1000;
    const calls = (this.#calls.get(key) ?? []).filter((at) => at > now - longest);
    this.#calls.set(key, calls);
    const waits = this.#windows.flatMap(({ calls: most, seconds }) => {
      const oldest = calls.at(-most);
      return oldest !== undefined && oldest > now - seconds * 1000 ? [oldest + seconds * 1000 - now] : [];
    });
    if (waits.length > 0) return Math.max(1, Math.ceil(Math.max(...waits) / 1000));
    calls.push(now);
    return undefined;
  }
}
