import { refusals } from "#local/sharepoint/errors.ts";

/** A value between the parentheses of a path segment: a quoted string, `guid'…'`, a number, `true`/`false` or `null`. */
export type Argument = string | number | boolean | null;

/** One step of a resource path: `items(5)` is the name `items` with one argument. */
export interface Segment {
  /** As sent, decoded. */
  readonly name: string;
  /** Named arguments (`overwrite=true`) carry their name in lower case. */
  readonly arguments: readonly { readonly name: string | undefined; readonly value: Argument }[];
}

/** Splits on `separator` outside quotes; a doubled quote stays inside. */
function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** `%27` delimits like a literal quote, everything else stays encoded until the segment has been split. */
const withLiteralQuotes = (raw: string): string => raw.replaceAll(/%27/gi, "'");

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refusals.bodyInvalid(`The URL holds an encoding that is not valid: ${text}`);
  }
}

/** Reads a literal of a path or of an `@alias` query parameter. */
export function literal(text: string): Argument {
  const quoted = /^(?:guid|datetime)?'([\s\S]*)'$/i.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll("''", "'");
  if (text === "null") return null;
  if (text === "true" || text === "false") return text === "true";
  const number = Number(text);
  return text !== "" && Number.isFinite(number) ? number : text;
}

function parseArgument(text: string, aliases: ReadonlyMap<string, string>) {
  const bare = text.replace(/^(?:\s|%20)+/, "");
  const named = /^([A-Za-z_]\w*)\s*=([\s\S]*)$/.exec(bare);
  const value = (named?.[2] ?? bare).trim();
  const alias = value.startsWith("@") ? aliases.get(value.toLowerCase()) : undefined;
  return { name: named?.[1]?.toLowerCase(), value: literal(alias ?? decode(value)) };
}

function parseSegment(raw: string, aliases: ReadonlyMap<string, string>): Segment {
  const open = raw.indexOf("(");
  if (open < 0 || !raw.endsWith(")")) return { name: decode(raw), arguments: [] };
  const inside = raw.slice(open + 1, -1).trim();
  return {
    name: decode(raw.slice(0, open)),
    arguments:
      inside === "" ? [] : splitOutsideQuotes(inside, ",").map((part) => parseArgument(part, aliases)),
  };
}

/** Query options with names in lower case; `+` is a space here and only here. */
export function parseQuery(raw: string): Map<string, string> {
  const pairs = raw.split("&").filter((pair) => pair !== "");
  return new Map(
    pairs.map((pair) => {
      const equals = pair.indexOf("=");
      const name = equals < 0 ? pair : pair.slice(0, equals);
      const value = equals < 0 ? "" : pair.slice(equals + 1);
      return [decode(name.replaceAll("+", " ")).toLowerCase(), decode(value.replaceAll("+", " "))];
    }),
  );
}

/**
 * Parses what follows `/_api/`, still percent-encoded: `web/lists/getByTitle('A%2FB')/items(1)`.
 * The path is split before it is decoded, since a literal may hold `%2F`.
 */
export function parseResourcePath(rawPath: string, query: ReadonlyMap<string, string>): Segment[] {
  return splitOutsideQuotes(withLiteralQuotes(rawPath), "/")
    .filter((part) => part !== "")
    .map((part) => parseSegment(part, query));
}
