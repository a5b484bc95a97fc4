/** Swedish is the first language of the product, English the second. */
export type Language = "sv" | "en";

/** One text in each language. */
export type Text = Readonly<Record<Language, string>>;

/** A text in each language for each key. */
export type Labels<Key extends string> = Readonly<Record<Key, Text>>;
