import { refusals } from "#local/sharepoint/errors.ts";

export type LiteralValue = string | number | boolean | null;

export type Token =
  /** A property path (`Unit/Title`), an operator word or a function's name. */
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "literal"; readonly value: LiteralValue }
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "end" };

/**
 * The words of a $filter or $orderby.
 *
 *     token   = sign | string | number | date-like string | name
 *     sign    = "(" | ")" | ","
 *     string  = [ "datetime" | "guid" ] "'" { any sign, a quote doubled } "'"
 *     number  = [ "-" ] digits [ "." digits ]
 *     name    = letter { letter | digit | "_" | "/" | "." | "-" }, with `true`, `false`, `null` as literals
 */
const patterns = {
  space: /\s+/y,
  sign: /[(),]/y,
  string: /(?:datetimeoffset|datetime|guid)?'((?:[^']|'')*)'/iy,
  number: /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[LlDdMmFf]?(?![\w-])/y,
  name: /[\p{L}_$][\p{L}\p{N}_/.$]*/uy,
};

const words: Readonly<Record<string, LiteralValue>> = { true: true, false: false, null: null };

/** @throws SharePointError 400 at a sign that starts no token */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match;
  };
  while (at < text.length) {
    if (take(patterns.space)) continue;
    const sign = take(patterns.sign);
    const string = sign ? null : take(patterns.string);
    const number = (sign ?? string) ? null : take(patterns.number);
    const name = (sign ?? string ?? number) ? null : take(patterns.name);
    if (sign) found.push({ kind: "sign", text: sign[0] });
    else if (string) found.push({ kind: "literal", value: (string[1] ?? "").replaceAll("''", "'") });
    else if (number) found.push({ kind: "literal", value: Number.parseFloat(number[0]) });
    else if (name) found.push(wordToken(name[0]));
    else throw refusals.queryInvalid(text);
  }
  found.push({ kind: "end" });
  return found;
}

function wordToken(text: string): Token {
  const value = words[text.toLowerCase()];
  return value === undefined ? { kind: "name", text } : { kind: "literal", value };
}
