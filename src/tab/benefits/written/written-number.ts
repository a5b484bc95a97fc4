/**
 * Reads a number as people write it: `1 250 000 kr`, `3,5 %`, `−40 000`.
 * @returns undefined for nothing, NaN for what is no number
 */
export function writtenNumber(written: string): number | undefined {
  const digits = written
    .replace(/\s|kr\.?$|kronor|SEK|%|h$/giu, "")
    .replace(/[−–]/gu, "-")
    .replace(",", ".");
  if (digits === "") return undefined;
  return /^-?\d{1,15}(\.\d{1,6})?$/u.test(digits) ? Number(digits) : Number.NaN;
}

/** A number as it is written in a field, with a comma. */
export const asWritten = (value: number | undefined): string =>
  value === undefined ? "" : String(Number(value.toFixed(6))).replace(".", ",");
