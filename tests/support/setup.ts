import { afterEach, beforeEach, expect, vi } from "vitest";

/** What a test says it expects on the console, by `allowConsole`. */
const allowed: RegExp[] = [];
const seen: string[] = [];

/** Lets messages that match pass in this test only. */
export function allowConsole(pattern: RegExp): void {
  allowed.push(pattern);
}

beforeEach(() => {
  allowed.length = 0;
  seen.length = 0;
  for (const method of ["error", "warn"] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      seen.push(words.map(String).join(" "));
    });
  }
});

afterEach(() => {
  const unexpected = seen.filter((message) => !allowed.some((pattern) => pattern.test(message)));
  vi.restoreAllMocks();
  // oxlint-disable-next-line vitest/no-standalone-expect -- runs after each test and fails it
  expect(unexpected, "unexpected console.error or console.warn").toEqual([]);
});
