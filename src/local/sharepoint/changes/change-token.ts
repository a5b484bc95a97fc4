import { millisecondsOfTicks } from "#local/sharepoint/store/change-log.ts";

/** A place in the change log: which log, when, and after which entry. Written `1;3;<list guid>;<ticks>;<number>`. */
export interface ChangeToken {
  readonly scope: "web" | "list";
  /** Guid of the web or list, lower case. */
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** Entries up to and including this one have been read; -1 leaves it to `time`. */
  readonly entry: number;
}

/** Undefined when the text is no token of a web or list. */
export function parseChangeToken(text: string): ChangeToken | undefined {
  const found = /^1;([23]);([0-9a-f-]{36});(\d{1,19});(-?\d{1,15})$/i.exec(text.trim());
  if (!found) return undefined;
  const [, scope, id = "", ticks = "0", entry = "-1"] = found;
  return {
    scope: scope === "2" ? "web" : "list",
    id: id.toLowerCase(),
    time: millisecondsOfTicks(ticks),
    entry: Number(entry),
  };
}
