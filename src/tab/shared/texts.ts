import type { Language } from "#domain/shared/language.ts";
import { useLanguage } from "./language.tsx";

type Entry = string | ((...values: never[]) => string);
type SameEntries<Swedish> = {
  readonly [Key in keyof Swedish]: Swedish[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/** A screen's texts in each language: Swedish decides the keys, and which of them take values. */
export function defineTexts<Swedish extends Record<string, Entry>>(texts: {
  readonly sv: Swedish;
  readonly en: SameEntries<NoInfer<Swedish>>;
}): Readonly<Record<Language, SameEntries<Swedish>>> {
  return { sv: asEntries(texts.sv), en: texts.en };
}

function asEntries<Swedish extends Record<string, Entry>>(swedish: Swedish): SameEntries<Swedish> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type only widens each text to string
  return swedish as unknown as SameEntries<Swedish>;
}

/** The texts in the person's language. */
export function useTexts<Texts>(texts: Readonly<Record<Language, Texts>>): Texts {
  return texts[useLanguage()];
}
