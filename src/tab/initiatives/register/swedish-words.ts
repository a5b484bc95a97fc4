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

/** Texts stemmed between two pauses: a few milliseconds of work on a slow device. */
const atATime = 100;

/** Stems every word of the texts ahead of `indexNeeds`, with pauses, so that nobody's typing has to wait. */
export async function stemAhead(texts: readonly string[]): Promise<void> {
  for (let first = 0; first < texts.length; first += atATime) {
    for (const text of texts.slice(first, first + atATime)) {
      for (const [word] of text.toLocaleLowerCase("sv").matchAll(/[\p{L}\p{N}]{2,}/gu))
        swedishWords.stem(word);
    }
    await new Promise((resume) => {
      setTimeout(resume);
    });
  }
}
