import {
  ConflictError,
  DuplicateError,
  ListsChangedError,
  NotAllowedError,
  NotFoundError,
  SignedOutError,
  UnavailableError,
} from "#domain/shared/failures.ts";
import { describe, expect, it } from "vitest";
import { failureSentence, failureTexts } from "./failure-sentence.ts";

describe("failureSentence", () => {
  it("has its own sentence and remedy for each failure, in both languages", () => {
    const failures = [
      [new ConflictError("412"), "reload"],
      [new DuplicateError("key"), "none"],
      [new NotFoundError("404"), "none"],
      [new NotAllowedError("403"), "none"],
      [new SignedOutError("401"), "signIn"],
      [new UnavailableError("503"), "retry"],
      [new ListsChangedError("Initiativ 7, Status", "unknown"), "reload"],
      [new Error("anything"), "retry"],
    ] as const;
    for (const texts of [failureTexts.sv, failureTexts.en]) {
      const sentences = failures.map(([problem, remedy]) => {
        const sentence = failureSentence(problem, texts);
        expect(sentence.remedy).toBe(remedy);
        return sentence.what;
      });
      expect(new Set(sentences).size).toBe(failures.length);
      expect(sentences.join(" ")).not.toMatch(/\b(4\d\d|5\d\d)\b|Error/);
    }
  });

  it("says how long to wait when SharePoint does", () => {
    expect(failureSentence(new UnavailableError("429", 29.4), failureTexts.sv).what).toContain("30 sekunder");
    expect(failureSentence(new UnavailableError("429", 1), failureTexts.sv).what).toContain("1 sekund,");
  });
});
