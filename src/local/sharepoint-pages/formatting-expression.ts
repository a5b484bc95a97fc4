/** What an expression of column formatting may refer to. */
export interface FormattingScope {
  /** `[$Title]`, `[$Owner.title]`: a column of the row by internal name, with a property of a person or lookup. */
  column(name: string, property: string | undefined): FormattingValue;
  /** `@currentField`, `@currentWeb`, `@me`, `@now` and so on, without the at sign. */
  context(name: string): FormattingValue;
}

export type FormattingValue = string | number | boolean;

/** The expression uses something that is not imitated; the column is then shown unformatted. */
export class UnknownFormatting extends Error {
  override readonly name = "UnknownFormatting";
}

interface Token {
  readonly kind: "text" | "number" | "column" | "context" | "name" | "sign";
  readonly value: string;
}

const tokenPattern =
  /\s*(?:'((?:[^'\\]|\\.)*)'|(\d+(?:\.\d+)?)|\[\$([^\]]+)\]|@([\w.]+)|([A-Za-z]\w*)|(==|!=|<=|>=|&&|\|\||[-+*/%<>(),?:!]))/uy;
const kinds = ["text", "number", "column", "context", "name", "sign"] as const;

function tokens(source: string): Token[] {
  const found: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < source.trimEnd().length) {
    const at = tokenPattern.lastIndex;
    const match = tokenPattern.exec(source);
    if (!match) throw new UnknownFormatting(`Unreadable at ${String(at)}: ${source}`);
    const kind = kinds.find((_, index) => match[index + 1] !== undefined) ?? "sign";
    const value = match[kinds.indexOf(kind) + 1] ?? "";
    found.push({ kind, value: kind === "text" ? value.replaceAll(/\\(.)/gu, "$1") : value });
  }
  return found;
}

/** Binary operators, loosest first. */
const levels = [["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"]] as const;

const truth = (value: FormattingValue): boolean => value !== "" && value !== 0 && value !== false;

const operators: Readonly<Record<string, (a: FormattingValue, b: FormattingValue) => FormattingValue>> = {
  "||": (a, b) => truth(a) || truth(b),
  "&&": (a, b) => truth(a) && truth(b),
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
  "+": (a, b) => (typeof a === "number" && typeof b === "number" ? a + b : String(a) + String(b)),
  "-": (a, b) => Number(a) - Number(b),
  "*": (a, b) => Number(a) * Number(b),
  "/": (a, b) => Number(a) / Number(b),
  "%": (a, b) => Number(a) % Number(b),
};

type FormattingFunction = (values: readonly FormattingValue[]) => FormattingValue;

const functions: ReadonlyMap<string, FormattingFunction> = new Map<string, FormattingFunction>([
  ["if", ([condition = false, yes = "", no = ""]) => (truth(condition) ? yes : no)],
  ["toString", ([value = ""]) => String(value)],
  ["Number", ([value = ""]) => Number(value)],
  ["toLowerCase", ([value = ""]) => String(value).toLowerCase()],
  ["toUpperCase", ([value = ""]) => String(value).toUpperCase()],
  // Of several choices, not of letters: a single value counts as one.
  ["length", ([value = ""]) => (value === "" ? 0 : 1)],
  ["indexOf", ([value = "", part = ""]) => String(value).indexOf(String(part))],
  ["substring", ([value = "", from = 0, to = 0]) => String(value).slice(Number(from), Number(to))],
]);

class Reader {
  readonly #tokens: readonly Token[];
  readonly #scope: FormattingScope;
  #at = 0;

  constructor(source: string, scope: FormattingScope) {
    this.#tokens = tokens(source);
    this.#scope = scope;
  }

  whole(): FormattingValue {
    const value = this.#conditional();
    if (this.#at < this.#tokens.length) throw new UnknownFormatting("The expression goes on after its end.");
    return value;
  }

  #takes(...signs: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || !signs.includes(token.value)) return undefined;
    this.#at += 1;
    return token.value;
  }

  #expect(sign: string): void {
    if (this.#takes(sign) === undefined) throw new UnknownFormatting(`${sign} is missing.`);
  }

  #conditional(): FormattingValue {
    const condition = this.#binary(0);
    if (this.#takes("?") === undefined) return condition;
    const yes = this.#conditional();
    this.#expect(":");
    const no = this.#conditional();
    return truth(condition) ? yes : no;
  }

  #binary(level: number): FormattingValue {
    const signs = levels[level];
    if (!signs) return this.#unary();
    let value = this.#binary(level + 1);
    for (let sign = this.#takes(...signs); sign !== undefined; sign = this.#takes(...signs)) {
      const operator = operators[sign];
      if (operator) value = operator(value, this.#binary(level + 1));
    }
    return value;
  }

  #unary(): FormattingValue {
    if (this.#takes("!") !== undefined) return !truth(this.#unary());
    if (this.#takes("-") !== undefined) return -Number(this.#unary());
    if (this.#takes("(") === undefined) return this.#operand();
    const value = this.#conditional();
    this.#expect(")");
    return value;
  }

  #operand(): FormattingValue {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.kind === "text") return token.value;
    if (token?.kind === "number") return Number(token.value);
    if (token?.kind === "context") return this.#scope.context(token.value);
    if (token?.kind === "name") return this.#call(token.value);
    if (token?.kind !== "column") throw new UnknownFormatting("A value is missing.");
    const [name = "", property] = token.value.split(".");
    return this.#scope.column(name, property);
  }

  #call(name: string): FormattingValue {
    if (name === "true" || name === "false") return name === "true";
    const known = functions.get(name);
    if (!known) throw new UnknownFormatting(`${name}() is not imitated.`);
    this.#expect("(");
    const values: FormattingValue[] = [];
    while (this.#takes(")") === undefined) {
      values.push(this.#conditional());
      this.#takes(",");
    }
    return known(values);
  }
}

/**
 * Evaluates a text of column formatting: `=…` is an expression, `[$Name]` and `@name` alone stand for their value, anything else for
 * itself. Source: learn.microsoft.com, "Formatting syntax reference".
 * @throws UnknownFormatting
 */
export function formattingValue(text: string, scope: FormattingScope): FormattingValue {
  if (text.startsWith("=")) return new Reader(text.slice(1), scope).whole();
  return /^(?:\[\$[^\]]+\]|@[\w.]+)$/u.test(text) ? new Reader(text, scope).whole() : text;
}
