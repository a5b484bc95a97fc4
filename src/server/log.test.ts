import { expect, it } from "vitest";
import { jsonLog } from "./log.ts";

function logged(write: (log: ReturnType<typeof jsonLog>) => void) {
  const lines: string[] = [];
  write(
    jsonLog(
      (line) => lines.push(line),
      () => new Date("2026-11-22T08:00:00Z"),
    ),
  );
  return lines;
}

it("writes time, level, message and cause as one line of JSON", () => {
  const [line = ""] = logged((log) => {
    log.warn("a conversation could not be kept", new TypeError("no network"));
  });
  expect(line.endsWith("\n")).toBe(true);
  expect(JSON.parse(line)).toEqual({
    at: "2026-11-22T08:00:00.000Z",
    level: "warn",
    message: "a conversation could not be kept",
    about: "TypeError: no network",
  });
});

it("lets nobody write lines of their own into the log, nor fill it", () => {
  const forged = `x\r\n{"level":"info","message":"all is well"}\u2028y${"z".repeat(10_000)}`;
  const lines = logged((log) => {
    log.error(forged, new Error(forged));
    log.info("said", { forged });
  });
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line.trimEnd()).not.toMatch(/[\r\n\u2028]/u);
    expect(line.length).toBeLessThan(1300);
  }
});

it("writes what has no JSON too", () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const lines = logged((log) => {
    for (const about of [circle, 10n, () => 1]) log.error("failed", about);
  });
  expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual(
    lines.map(() => ["at", "level", "message", "about"]),
  );
  expect(lines).toHaveLength(3);
});
