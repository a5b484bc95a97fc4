import { describe, expect, it } from "vitest";
import { at } from "../../../tests/support/council-site.ts";
import { noManager, noticeReference, reviewNotice } from "./notices.ts";

const now = at("2026-11-18T08:00:00Z");
const arrival = { initiativeId: 3, step: "review", cause: "valuations.9", valuationId: 9 };
const maja = { key: "maja@kommun.example" };

describe("a notice", () => {
  it("asks once for each arrival at a step and recipient, and carries ids only", () => {
    const notice = reviewNotice(arrival, maja, now);
    expect(notice).toMatchObject({
      key: "review:initiatives:3:review:valuations.9:maja@kommun.example",
      recipient: "maja@kommun.example",
      initiativeId: 3,
      state: "due",
      notBefore: now,
    });
    expect(JSON.parse(notice.content)).toEqual({ step: "review", cause: "valuations.9", valuationId: 9 });
    expect(reviewNotice(arrival, maja, at("2026-12-01T00:00:00Z")).key).toBe(notice.key);
  });

  it("asks again when the initiative comes to the step by another row, or to another step", () => {
    const keys = [arrival, { ...arrival, cause: "decisions.9" }, { ...arrival, step: "decide" }].map(
      (each) => reviewNotice(each, maja, now).key,
    );
    expect(new Set(keys).size).toBe(3);
  });

  it("without a recipient says why it stays", () => {
    expect(reviewNotice(arrival, undefined, now)).toMatchObject({
      state: "dead",
      recipient: "",
      reason: noManager.sv,
    });
  });
});

describe("a message's reference", () => {
  it("is short, can be read out, and is the same each time", () => {
    const reference = noticeReference("digest:2026-11-23:radet");
    expect(reference).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/u);
    expect(noticeReference("digest:2026-11-23:radet")).toBe(reference);
  });

  it("tells 20,000 messages apart", () => {
    const keys = Array.from(
      { length: 20_000 },
      (_, index) => `review:valuations:${String(index)}:maja@kommun.example`,
    );
    expect(new Set(keys.map(noticeReference)).size).toBe(keys.length);
  });
});
