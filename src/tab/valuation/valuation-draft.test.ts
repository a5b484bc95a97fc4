import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { describe, expect, it } from "vitest";
import { answersToSend, draftFrom, emptyDraft, readValuationDraft } from "./valuation-draft.ts";

const draft = {
  ...emptyDraft(vaxjoMatrix),
  key: "k1",
  answers: { effectTime: { level: 3, reason: "" } },
  reasons: { effectTime: "  Två timmar i veckan ", feasibility: "Beprövat i Lund" },
  comment: "",
};

describe("a valuation's draft", () => {
  it("comes back from the device as it was left", () => {
    const kept: unknown = JSON.parse(JSON.stringify(draft));
    expect(readValuationDraft(kept)).toEqual(draft);
  });

  it.each([null, 5, "x", [], {}, { key: "k", answers: [], reasons: {} }, { ...draft, comment: 7 }])(
    "is dropped when it cannot be read: %j",
    (kept) => {
      expect(readValuationDraft(kept)).toBeUndefined();
    },
  );

  it("sends no answer for a criterion that has a reason but no level", () => {
    expect(answersToSend(draft, vaxjoMatrix)).toEqual({
      effectTime: { level: 3, reason: "Två timmar i veckan" },
    });
  });

  it("starts from an earlier valuation with the levels that the model still has", () => {
    const earlier = {
      key: "old",
      initiativeId: 1,
      valuedById: 2,
      model: "vaxjo-matrix",
      modelVersion: 1,
      comment: "Första",
      answers: {
        effectTime: { level: 5, reason: "Många" },
        financing: { level: 2, reason: "" },
        gone: { level: 1, reason: "" },
      },
    };
    expect(draftFrom(earlier, vaxjoMatrix)).toEqual({
      answers: { effectTime: { level: 5, reason: "Många" } },
      reasons: { effectTime: "Många" },
      comment: "Första",
    });
  });
});
