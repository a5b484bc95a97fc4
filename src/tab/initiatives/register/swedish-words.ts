import type { NeedIndex } from "#domain/initiatives/similar-needs.ts";
import { newStemmer } from "snowball-stemmers";
import { swe } from "stopword";

const stemmer = newStemmer("swedish");
const stopWords = new Set(swe);
/** The same words come again and again in a portfolio. */
const stems = new Map<string, string>();

/** Swedish as `indexNeeds` wants it; loaded when somebody begins to write, since the word lists are large. */
export const swedishWords: Pick<NeedIndex, "stem" | "isStopWord"> = {
  stem: (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = stemmer.stem(word);
    stems.set(word, stem);
    return stem;
  },
  isStopWord: (word) => stopWords.has(word),
};
