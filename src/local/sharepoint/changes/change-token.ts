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

const scopeNumbers = { web: "2", list: "3" } as const;
/** .NET counts 100 ns since the year 1. */
const ticksOf1970 = 621_355_968_000_000_000n;

export const formatChangeToken = ({ scope, id, time, entry }: ChangeToken): string =>
  `1;${scopeNumbers[scope]};${id};${ticksOf1970 + BigInt(time) * 10_000n};${entry}`;

/** Undefined when the text is no token of a web or list. */
export function parseChangeToken(text: string): ChangeToken | undefined {
  const found = /^1;([23]);([0-9a-f-]{36});(\d{1,19});(-?\d{1,15})$/i.exec(text.trim());
  if (!found) return undefined;
  const [, scope, id = "", ticks = "0", entry = "-1"] = found;
  return {
    scope: scope === "2" ? "web" : "list",
    id: id.toLowerCase(),
    time: Number((BigInt(ticks) - ticksOf1970) / 10_000n),
    entry: Number(entry),
  };
}
