/** SharePoint's documentation gives a note 63,999 characters; below it there is room for how it counts line ends. */
export const longestPart = 60_000;

const isInner = (text: string, at: number): boolean =>
  !/[\s\uD800-\uDFFF]/u.test(text.charAt(at - 1)) && !/[\s\uD800-\uDFFF]/u.test(text.charAt(at));

/** The last place before `to` that lies between two letters; `to` itself when there is none. */
function goodPlace(text: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (isInner(text, at)) return at;
  return to;
}

/**
 * Cuts a text into as many parts as there are columns for it, the last ones empty. Cuts lie between letters: SharePoint takes away
 * spaces at the ends of a text, and half of an emoji is none.
 * @throws RangeError when the text is longer than all of them
 */
export function cut(text: string, parts: number, longest = longestPart): readonly (string | null)[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + longest, text.length);
    if (to < text.length) to = goodPlace(text, from, to);
    found.push(text.slice(from, to));
    from = to;
  }
  if (found.length > parts)
    throw new RangeError(`The text has ${text.length} characters and room for ${parts * longest}.`);
  return Array.from({ length: parts }, (_, index) => found[index] ?? (index === 0 ? "" : null));
}

/** The text that was cut. */
export const joined = (parts: readonly unknown[]): string =>
  parts.map((part) => (typeof part === "string" ? part : "")).join("");
