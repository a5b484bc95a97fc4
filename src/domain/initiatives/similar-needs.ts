/** What is known of an initiative when looking for its likes. */
export interface NeedText {
  readonly id: number;
  readonly text: string;
}

/** Words' stems with their weights per need, ready to be compared with a text. */
export interface NeedIndex {
  readonly stem: (word: string) => string;
  readonly isStopWord: (word: string) => boolean;
  readonly size: number;
  /** In how many needs a stem occurs. */
  readonly occurrences: ReadonlyMap<string, number>;
  /** For each stem: which needs hold it, and with which share of their length. */
  readonly postings: ReadonlyMap<string, readonly { readonly id: number; readonly weight: number }[]>;
}

export interface Likeness {
  readonly id: number;
  /** Cosine of the two texts' TF-IDF vectors: 0 nothing in common, 1 the same words. */
  readonly likeness: number;
}

const words = (text: string): string[] => text.toLocaleLowerCase("sv").match(/[\p{L}\p{N}]{2,}/gu) ?? [];

function stemCounts(
  text: string,
  { stem, isStopWord }: Pick<NeedIndex, "stem" | "isStopWord">,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words(text)) {
    if (isStopWord(word)) continue;
    const root = stem(word);
    counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return counts;
}

const rarity = (size: number, occurrences: number): number => Math.log(1 + size / (1 + occurrences));

const lengthOf = (weights: Iterable<number>): number => {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return Math.sqrt(squares);
};

/** A few milliseconds of work on a slow device. */
const needsInAStep = 50;

/**
 * Indexes needs for `similarNeeds`: TF-IDF over word stems. The work is divided into short steps, so that whoever types
 * meanwhile need not wait for it.
 * @param language stems a lower-case word, and knows the words that mean nothing alone
 */
export function* indexingNeeds(
  needs: readonly NeedText[],
  language: Pick<NeedIndex, "stem" | "isStopWord">,
): Generator<undefined, NeedIndex, undefined> {
  const documents: { readonly id: number; readonly counts: ReadonlyMap<string, number> }[] = [];
  const occurrences = new Map<string, number>();
  for (const { id, text } of needs) {
    const counts = stemCounts(text, language);
    documents.push({ id, counts });
    for (const root of counts.keys()) occurrences.set(root, (occurrences.get(root) ?? 0) + 1);
    if (documents.length % needsInAStep === 0) yield;
  }
  const postings = new Map<string, { id: number; weight: number }[]>();
  for (const [position, { id, counts }] of documents.entries()) {
    if (position % needsInAStep === 0) yield;
    const weights = weigh(counts, occurrences, documents.length);
    const length = lengthOf(weights.values());
    for (const [root, weight] of weights) {
      const list = postings.get(root) ?? [];
      list.push({ id, weight: weight / length });
      postings.set(root, list);
    }
  }
  return { ...language, size: documents.length, occurrences, postings };
}

/** The whole index at once. */
export function indexNeeds(...of: Parameters<typeof indexingNeeds>): NeedIndex {
  const steps = indexingNeeds(...of);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function weigh(
  counts: ReadonlyMap<string, number>,
  occurrences: ReadonlyMap<string, number>,
  size: number,
): Map<string, number> {
  return new Map(
    [...counts].map(([root, count]) => [
      root,
      (1 + Math.log(count)) * rarity(size, occurrences.get(root) ?? 0),
    ]),
  );
}

/**
 * The needs that are most like a text, best first; quick enough to run at every keystroke.
 * @param least likeness below which a need is not worth showing
 */
export function similarNeeds(index: NeedIndex, text: string, top: number, least = 0.12): readonly Likeness[] {
  const weights = weigh(stemCounts(text, index), index.occurrences, index.size);
  const length = lengthOf(weights.values());
  const sums = new Map<number, number>();
  for (const [root, weight] of weights)
    for (const posting of index.postings.get(root) ?? [])
      sums.set(posting.id, (sums.get(posting.id) ?? 0) + (weight / length) * posting.weight);
  return [...sums]
    .filter(([, likeness]) => likeness >= least)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, top)
    .map(([id, likeness]) => ({ id, likeness }));
}
