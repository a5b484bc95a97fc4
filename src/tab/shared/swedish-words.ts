import { indexingNeeds, type NeedIndex, type NeedText } from "#domain/initiatives/similar-needs.ts";
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

/** Indexes needs with a pause after each step, so that nobody's typing has to wait. */
export async function indexWithPauses(needs: readonly NeedText[]): Promise<NeedIndex> {
  const steps = indexingNeeds(needs, swedishWords);
  let step = steps.next();
  while (step.done !== true) {
    await new Promise((resume) => {
      setTimeout(resume);
    });
    step = steps.next();
  }
  return step.value;
}
