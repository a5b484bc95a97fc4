/** How the file writes numbers: `1,234.50` or `1 234,50`. */
export type NumberStyle = "point" | "comma";

export type Amount =
  | { readonly kind: "amount"; readonly value: number }
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable" };

const currency = /(?:kronor|kr\.?|sek|[$£€]|:-)/gi;

/** Whether a number is written as money, so that no one has to say what it counts. */
export const namesCurrency = (text: string): boolean => /kronor|\bkr\b|\dkr|sek|[$£€]/i.test(text);

/** Whether an amount is in another currency than kronor: it is read as it stands, never converted. */
export const isForeign = (text: string): boolean => /[$£€]/.test(text);

/** Reads the style off a column: a decimal part tells; money in $ or £ is written with a point. */
export function numberStyle(texts: readonly string[]): NumberStyle {
  const comma = texts.filter((text) => /\d,\d{1,2}(?!\d)/.test(text)).length;
  const point = texts.filter((text) => /\d\.\d{1,2}(?!\d)|[$£].*\d,\d{3}/.test(text)).length;
  return point > comma ? "point" : "comma";
}

/**
 * An amount as people write it: `$3,794,700`, `£12,343.96`, `596 600kr`, `-1 234,50`, `(500)`.
 * An interval or a word such as `5 - 25 Million` is unreadable: nobody is helped by a guess.
 */
export function readAmount(text: string, style: NumberStyle): Amount {
  const trimmed = text.replace(/[\u00A0\u202F]/g, " ").trim();
  if (trimmed === "" || /^[-–—]$/.test(trimmed)) return { kind: "blank" };
  const bare = trimmed.replace(currency, "").trim();
  const isNegative = /^\(.*\)$/.test(bare) || /^[-−–]/.test(bare);
  const digits = bare.replace(/^[-−–(]\s*|\)$/g, "").trim();
  const thousands = style === "point" ? "[ ,]" : "[ .]";
  const decimal = style === "point" ? "[.]" : "[,]";
  const pattern = new RegExp(`^(?:\\d+|\\d{1,3}(?:${thousands}\\d{3})+)(?:${decimal}\\d+)?$`);
  if (!pattern.test(digits)) return { kind: "unreadable" };
  const plain = digits.replace(new RegExp(thousands, "g"), "").replace(",", ".");
  return { kind: "amount", value: Number(plain) * (isNegative ? -1 : 1) };
}
