import { indexNeeds, similarNeeds } from "#domain/initiatives/similar-needs.ts";
import { expect, it } from "vitest";
import { swedishWords } from "./swedish-words.ts";

it("finds a need written in other forms of the same words [D-09 in part]", () => {
  const index = indexNeeds(
    [
      { id: 1, text: "Digitalt medicinskåp på boende" },
      { id: 2, text: "Ny webbplats för biblioteket" },
    ],
    swedishWords,
  );
  expect(similarNeeds(index, "Vi behöver digitala medicinskåpen", 5).map(({ id }) => id)).toEqual([1]);
});

it("gives no weight to words that mean nothing alone", () => {
  expect(swedishWords.isStopWord("och")).toBe(true);
  expect(swedishWords.isStopWord("nyckel")).toBe(false);
});
