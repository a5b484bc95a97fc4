declare module "snowball-stemmers" {
  export function newStemmer(language: "swedish"): { stem: (word: string) => string };
}

declare module "stopword" {
  /** Swedish words that mean nothing alone, in lower case. */
  export const swe: readonly string[];
}
