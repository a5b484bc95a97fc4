import type { Labels, Language } from "./language.ts";

/** One text under headings: what stands under each, and what stands before the first. */
export interface HeadedParts<Key extends string> {
  readonly parts: Readonly<Partial<Record<Key, string>>>;
  /** What was written without any of the headings. */
  readonly rest: string;
}

const languages: readonly Language[] = ["sv", "en"];

/** A heading begins its line and ends with a colon: `Orsaksanalys: uppgifterna förs in i tre system.` */
const escape = "\\";

function headingAt<Key extends string>(
  line: string,
  labels: Labels<Key>,
): readonly [Key, string] | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the labels
  for (const key of Object.keys(labels) as Key[])
    for (const language of languages) {
      const start = `${labels[key][language]}:`;
      if (line.startsWith(start)) return [key, line.slice(start.length).replace(/^ /u, "")];
    }
  return undefined;
}

const isEscaped = <Key extends string>(line: string, labels: Labels<Key>): boolean =>
  headingAt(line.replace(/^\\+/u, ""), labels) !== undefined;

/** Reads a text whose headings are in either language; what stands under a heading that comes twice is put together. */
export function readParts<Key extends string>(text: string, labels: Labels<Key>): HeadedParts<Key> {
  const found: { key: Key | undefined; lines: string[] }[] = [{ key: undefined, lines: [] }];
  for (const line of text.split("\n")) {
    const heading = headingAt(line, labels);
    if (heading) {
      endPart(found);
      found.push({ key: heading[0], lines: [heading[1]] });
    } else {
      const plain = line.startsWith(escape) && isEscaped(line, labels) ? line.slice(escape.length) : line;
      found.at(-1)?.lines.push(plain);
    }
  }
  const parts: Partial<Record<Key, string>> = {};
  const [before, ...others] = found;
  for (const { key, lines } of others) {
    if (key === undefined) continue;
    const words = lines.join("\n");
    const earlier = parts[key];
    if (earlier !== undefined) parts[key] = `${earlier}\n\n${words}`;
    else if (words !== "") parts[key] = words;
  }
  return { parts, rest: before?.lines.join("\n") ?? "" };
}

/** One empty line stands between a part and the next heading, and belongs to neither. */
function endPart(found: readonly { lines: string[] }[]): void {
  const lines = found.at(-1)?.lines;
  if (lines?.at(-1) === "" && (lines.length > 1 || found.length === 1)) lines.pop();
}

/** Writes parts as one text that people can read as it is; `readParts` gives them back. Empty parts are left out. */
export function printParts<Key extends string>(
  { parts, rest }: HeadedParts<Key>,
  labels: Labels<Key>,
  language: Language,
): string {
  const safe = (line: string): string => (isEscaped(line, labels) ? escape + line : line);
  const printed = rest === "" ? [] : [rest.split("\n").map(safe).join("\n")];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the labels
  for (const key of Object.keys(labels) as Key[]) {
    const words = parts[key] ?? "";
    if (words === "") continue;
    const [first = "", ...others] = words.split("\n");
    printed.push([`${labels[key][language]}: ${first}`, ...others.map(safe)].join("\n"));
  }
  return printed.join("\n\n");
}
