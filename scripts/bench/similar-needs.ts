import { instant } from "#domain/shared/calendar.ts";
import { indexNeeds, similarNeeds } from "#domain/initiatives/similar-needs.ts";
import { demoInitiatives } from "#local/seed/demo-initiatives.ts";
import { seededRandom } from "#local/seed/random.ts";
import { newStemmer } from "snowball-stemmers";
import { swe } from "stopword";
import type { Table } from "./table.ts";

const stemmer = newStemmer("swedish");
const stopWords = new Set(swe);
const language = {
  stem: (word: string) => stemmer.stem(word),
  isStopWord: (word: string) => stopWords.has(word),
};
const typed = "Vi behöver ett nytt sätt att hantera läkemedel och medicinskåp i hemtjänsten utan papper";

/** One keystroke after another of a sentence, against ever more needs. */
export function benchSimilarNeeds(sizes: readonly number[]): Table {
  const now = instant("2026-01-01T00:00:00Z");
  if (now === undefined) throw new Error("The date is none.");
  const demo = demoInitiatives(now).map(({ initiative }) => `${initiative.title} ${initiative.need}`);
  const random = seededRandom(7);
  const rows = sizes.map((size) => {
    const needs = Array.from({ length: size }, (_, index) => ({
      id: index + 1,
      text: `${random.pick(demo)} ${random.pick(demo)}`,
    }));
    const before = performance.now();
    const index = indexNeeds(needs, language);
    const built = performance.now() - before;
    const times: number[] = [];
    for (let end = 3; end <= typed.length; end += 1) {
      const start = performance.now();
      similarNeeds(index, typed.slice(0, end), 5);
      times.push(performance.now() - start);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    return [size, built, at(0.5), at(0.95), at(1), 16];
  });
  return {
    title: "Similar needs while typing, milliseconds",
    header: ["initiatives", "index built", "keystroke p50", "p95", "worst", "budget"],
    rows,
  };
}
