import type { KnownSum } from "#domain/acquisitions/known-sum.ts";
import { useFormat } from "#tab/shared/format.ts";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";

const knownTexts = defineTexts({
  sv: {
    unknown: "okänt",
    some: (sum: string, known: string, of: string) => `${sum} (${known} av ${of} kända)`,
  },
  en: {
    unknown: "unknown",
    some: (sum: string, known: string, of: string) => `${sum} (${known} of ${of} known)`,
  },
});

/** A sum in words: unknown when nothing is known, and how much is known when not all is. */
export function useKnownKronor(): (sum: KnownSum, isShort?: boolean) => string {
  const texts = useTexts(knownTexts);
  const { kronor, shortKronor, number } = useFormat();
  return ({ sum, known, of }, isShort = false) => {
    if (known === 0) return texts.unknown;
    const written = isShort ? shortKronor(sum) : kronor(sum);
    return known === of ? written : texts.some(written, number(known), number(of));
  };
}
