import { expect, it } from "vitest";
import { indexNeeds, similarNeeds } from "./similar-needs.ts";

const language = {
  stem: (word: string) => word.replace(/(erna|arna|orna|en|et|ar|er|or|a|n)$/, ""),
  isStopWord: (word: string) => ["och", "i", "för", "att", "en"].includes(word),
};
const index = indexNeeds(
  [
    { id: 1, text: "Läkemedelsrobotar i hemtjänsten" },
    { id: 2, text: "Digital signering av avtal" },
    { id: 3, text: "Digitalt läkemedelsskåp med loggning" },
    { id: 4, text: "Ny webbplats för turister" },
  ],
  language,
);

it("finds the need that is meant, in other inflections, best first [D-09 in part]", () => {
  expect(similarNeeds(index, "signera avtalen digitalt: signeringar", 3).map(({ id }) => id)).toContain(2);
  expect(similarNeeds(index, "en läkemedelsrobot för hemtjänst", 1)[0]?.id).toBe(1);
});
it("says nothing where nothing is alike", () => {
  expect(similarNeeds(index, "simhallens klorpump", 3)).toEqual([]);
  expect(similarNeeds(index, "", 3)).toEqual([]);
});
it("gives the same words likeness 1", () => {
  expect(similarNeeds(index, "Digital signering av avtal", 1)[0]?.likeness).toBeCloseTo(1);
});
