/** What SQLite compares: text folded and in Swedish order, numbers as they are, null before everything. */
export type SortKey = string | number | null;

/** å, ä, ö stand after z, in that order; private-use characters keep them apart from everything a person types. */
const swedish: Readonly<Record<string, string>> = { å: "\uE001", ä: "\uE002", ö: "\uE003" };

/** Equal for texts that SharePoint holds equal (case does not count), and ordered as a Swedish site orders them. */
export const foldText = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[åäö]/g, (letter) => swedish[letter] ?? letter);

/** Dates are compared as milliseconds since 1970, booleans as 0 and 1. */
export function sortKey(value: unknown): SortKey {
  if (typeof value === "string") return foldText(value);
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return null;
}

export function compareKeys(left: SortKey, right: SortKey): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  const [a, b] = [String(left), String(right)];
  return a < b ? -1 : Number(a > b);
}
