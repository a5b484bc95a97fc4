/** A number as people write it, with blanks between thousands and a comma before decimals; undefined when it is none. */
export function numberIn(text: string): number | undefined {
  const plain = text.replace(/[\s\u00A0\u202F]/gu, "").replace(",", ".");
  return /^\d+(\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}
