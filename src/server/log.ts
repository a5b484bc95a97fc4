import type { Log } from "#bot/bot-dependencies.ts";

/** Error text on one line, so that nobody can write lines of their own into the log. */
const onOneLine = (value: unknown): string => {
  const text = value instanceof Error ? `${value.name}: ${value.message}` : asText(value);
  // oxlint-disable-next-line no-control-regex -- control signs are what is taken away
  return text.replaceAll(/[\u0000-\u001F\u007F\u2028\u2029]+/gu, " ").slice(0, 500);
};

/** What cannot be written as JSON must not stop what was to be logged. */
function asText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object") return `a ${typeof value}`;
  try {
    return JSON.stringify(value);
  } catch {
    return "something that cannot be written as JSON";
  }
}

/** Writes each entry as one line of JSON: time, level, message, cause. */
export function jsonLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  const at = (level: string) => (message: string, about?: unknown) => {
    const cause = about === undefined ? {} : { about: onOneLine(about) };
    write(`${JSON.stringify({ at: now().toISOString(), level, message: onOneLine(message), ...cause })}\n`);
  };
  return { info: at("info"), warn: at("warn"), error: at("error") };
}
