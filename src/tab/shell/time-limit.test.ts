import { afterEach, describe, expect, it, vi } from "vitest";
import { within } from "./time-limit.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("within", () => {
  it("gives the value when it comes in time", async () => {
    expect(await within(5, Promise.resolve("Teams"))).toBe("Teams");
  });

  it("gives up on what never comes", async () => {
    vi.useFakeTimers();
    const waiting = within(5, new Promise<string>(() => undefined));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await waiting).toBeUndefined();
  });

  it("passes a failure on", async () => {
    await expect(within(5, Promise.reject(new Error("refused")))).rejects.toThrow("refused");
  });
});
