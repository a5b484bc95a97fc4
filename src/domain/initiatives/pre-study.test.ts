import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withNeedTemplate } from "./pre-study-need.ts";
import {
  preStudyQuestions,
  preStudyToolLabels,
  preStudyTools,
  printPreStudy,
  readPreStudy,
} from "./pre-study.ts";

const words = fc.oneof(
  fc.string(),
  fc.constantFrom("Orsaksanalys: gissat", "Logic modelling:", "\\Intressentanalys: x", "två\n\nrader\n"),
);

describe("a pre-study", () => {
  it("has six tools, each with a question, that read back as they were written [A-087]", () => {
    expect(preStudyTools.map((tool) => preStudyToolLabels[tool].sv)).toEqual([
      "Orsaksanalys",
      "Målgruppsanalys",
      "Intressentanalys",
      "Arbetsflödesbeskrivning",
      "Informationsinventering",
      "Logikmodellering",
    ]);
    for (const tool of preStudyTools) expect(preStudyQuestions[tool].sv.length).toBeGreaterThan(20);
    const six = fc.tuple(words, words, words, words, words, words);
    fc.assert(
      fc.property(six, words, fc.constantFrom("sv" as const, "en" as const), (answers, rest, language) => {
        const parts = Object.fromEntries(preStudyTools.map((tool, index) => [tool, answers[index] ?? ""]));
        const again = readPreStudy(printPreStudy({ parts, rest }, language));
        expect(again.rest).toBe(rest);
        expect(preStudyTools.map((tool) => again.parts[tool] ?? "")).toEqual(answers);
      }),
    );
  });

  it("keeps what was written without tools where it was", () => {
    const study = readPreStudy("Finns i diariet.\nOrsaker: okända.");
    expect(study).toEqual({ parts: {}, rest: "Finns i diariet.\nOrsaker: okända." });
    expect(printPreStudy(study, "sv")).toBe("Finns i diariet.\nOrsaker: okända.");
  });
});

describe("the template for a development need [A-088]", () => {
  it("is put after what was written, empty or with its example", () => {
    expect(withNeedTemplate("Vi ringer för mycket.", "sv", false)).toMatch(
      /^Vi ringer för mycket\.\n\nVi behöver: \nSå är det i dag: \n/u,
    );
    expect(withNeedTemplate("", "sv", true)).toMatch(/^Vi behöver: att den som söker bygglov/u);
    expect(withNeedTemplate(" ", "en", false)).toMatch(/^We need: \n/u);
  });
});
