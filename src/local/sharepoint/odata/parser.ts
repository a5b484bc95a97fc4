import { refusals } from "#local/sharepoint/errors.ts";
import { tokens, type LiteralValue, type Token } from "#local/sharepoint/odata/lexer.ts";

export type Comparison = "eq" | "ne" | "lt" | "le" | "gt" | "ge";
export type DatePart = "year" | "month" | "day" | "hour" | "minute" | "second";
export type TextTest = "startswith" | "substringof";

/** What stands on one side of a comparison. */
export type Operand =
  | { readonly kind: "property"; readonly path: readonly string[] }
  | { readonly kind: "literal"; readonly value: LiteralValue }
  | { readonly kind: "datePart"; readonly part: DatePart; readonly path: readonly string[] };

export type Expression =
  | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "not"; readonly inner: Expression }
  | {
      readonly kind: "compare";
      readonly comparison: Comparison;
      readonly operand: Exclude<Operand, { kind: "literal" }>;
      readonly value: LiteralValue;
    }
  | {
      readonly kind: "textTest";
      readonly test: TextTest;
      readonly path: readonly string[];
      readonly text: string;
    };

const comparisons: readonly string[] = ["eq", "ne", "lt", "le", "gt", "ge"];
const mirrored: Readonly<Record<Comparison, Comparison>> = {
  eq: "eq",
  ne: "ne",
  lt: "gt",
  le: "ge",
  gt: "lt",
  ge: "le",
};
const dateParts: readonly string[] = ["year", "month", "day", "hour", "minute", "second"];
const textTests: readonly string[] = ["startswith", "substringof"];

const isComparison = (text: string): text is Comparison => comparisons.includes(text);
const isDatePart = (text: string): text is DatePart => dateParts.includes(text);
const isTextTest = (text: string): text is TextTest => textTests.includes(text);

/**
 * SharePoint's $filter:
 *
 *     filter     = or
 *     or         = and { "or" and }
 *     and        = not { "and" not }
 *     not        = "not" not | primary
 *     primary    = "(" or ")" | text-test [ ("eq" | "ne") boolean ] | operand comparison operand
 *     text-test  = "startswith" "(" path "," string ")" | "substringof" "(" string "," path ")"
 *     operand    = path | literal | date-part "(" path ")"
 *     comparison = "eq" | "ne" | "lt" | "le" | "gt" | "ge"
 *
 * endswith, contains, tolower, arithmetic and two properties in one comparison are refused, as SharePoint refuses them.
 *
 * @throws SharePointError 400 when the text is something else
 */
export function parseFilter(text: string): Expression {
  return new Parser(text).filter();
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokens(text);
  }

  filter(): Expression {
    const expression = this.#or();
    if (this.#peek().kind !== "end") throw this.#refusal();
    return expression;
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#takeWord("or")) left = { kind: "or", left, right: this.#and() };
    return left;
  }

  #and(): Expression {
    let left = this.#not();
    while (this.#takeWord("and")) left = { kind: "and", left, right: this.#not() };
    return left;
  }

  #not(): Expression {
    return this.#takeWord("not") ? { kind: "not", inner: this.#not() } : this.#primary();
  }

  #primary(): Expression {
    if (this.#takeSign("(")) {
      const inner = this.#or();
      this.#requireSign(")");
      return inner;
    }
    const token = this.#peek();
    const name = token.kind === "name" ? token.text.toLowerCase() : "";
    return isTextTest(name) ? this.#textTest(name) : this.#comparison();
  }

  #textTest(test: TextTest): Expression {
    this.#at++;
    this.#requireSign("(");
    const first = this.#operand();
    this.#requireSign(",");
    const second = this.#operand();
    this.#requireSign(")");
    const [property, literal] = test === "startswith" ? [first, second] : [second, first];
    if (property.kind !== "property" || literal.kind !== "literal" || typeof literal.value !== "string")
      throw this.#refusal();
    return this.#truth({ kind: "textTest", test, path: property.path, text: literal.value });
  }

  /** `… eq true` after a test changes nothing, `… eq false` turns it round. */
  #truth(expression: Expression): Expression {
    const token = this.#peek();
    const word = token.kind === "name" ? token.text.toLowerCase() : "";
    if (word !== "eq" && word !== "ne") return expression;
    this.#at++;
    const value = this.#next();
    if (value.kind !== "literal" || typeof value.value !== "boolean") throw this.#refusal();
    return value.value === (word === "eq") ? expression : { kind: "not", inner: expression };
  }

  #comparison(): Expression {
    const left = this.#operand();
    const word = this.#next();
    const comparison = word.kind === "name" ? word.text.toLowerCase() : "";
    if (!isComparison(comparison)) throw this.#refusal();
    const right = this.#operand();
    if (left.kind !== "literal" && right.kind === "literal")
      return { kind: "compare", comparison, operand: left, value: right.value };
    if (left.kind === "literal" && right.kind !== "literal")
      return { kind: "compare", comparison: mirrored[comparison], operand: right, value: left.value };
    throw this.#refusal();
  }

  #operand(): Operand {
    const token = this.#next();
    if (token.kind === "literal") return { kind: "literal", value: token.value };
    if (token.kind !== "name") throw this.#refusal();
    const part = token.text.toLowerCase();
    if (!this.#takeSign("(")) return { kind: "property", path: token.text.split("/") };
    const inner = this.#operand();
    this.#requireSign(")");
    if (!isDatePart(part) || inner.kind !== "property") throw this.#refusal();
    return { kind: "datePart", part, path: inner.path };
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { kind: "end" };
  }

  #next(): Token {
    const token = this.#peek();
    this.#at++;
    return token;
  }

  #takeWord(word: string): boolean {
    const token = this.#peek();
    const found = token.kind === "name" && token.text.toLowerCase() === word;
    if (found) this.#at++;
    return found;
  }

  #takeSign(sign: string): boolean {
    const token = this.#peek();
    const found = token.kind === "sign" && token.text === sign;
    if (found) this.#at++;
    return found;
  }

  #requireSign(sign: string): void {
    if (!this.#takeSign(sign)) throw this.#refusal();
  }

  #refusal() {
    return refusals.queryInvalid(this.#text);
  }
}

export interface Order {
  readonly path: readonly string[];
  readonly descending: boolean;
}

/** `Modified desc,Id asc` */
export function parseOrderBy(text: string): Order[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [path = "", direction = "asc", more] = part.split(/\s+/);
      const word = direction.toLowerCase();
      if (more !== undefined || (word !== "asc" && word !== "desc")) throw refusals.queryInvalid(text);
      return { path: path.split("/"), descending: word === "desc" };
    });
}
