/** Swedish is the first language of the product, English the second. */
export type Language = "sv" | "en";

/** One text in each language. */
export type Text = Readonly<Record<Language, string>>;

/** What a person has said: it stands in the language in which it was said. */
export const asSaid = (words: string): Text => ({ sv: words, en: words });

/** A text in each language for each key. */
export type Labels<Key extends string> = Readonly<Record<Key, Text>>;
