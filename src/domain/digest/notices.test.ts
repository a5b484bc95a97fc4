import { describe, expect, it } from "vitest";
import { at } from "../../../tests/support/council-site.ts";
import { noManager, noticeReference, reviewNotice } from "./notices.ts";

const now = at("2026-11-18T08:00:00Z");
const valuation = {
  key: "v",
  initiativeId: 3,
  valuedById: 1,
  model: "vaxjo-matrix",
  modelVersion: 1,
  answers: {},
  comment: "Hemlig kommentar",
  id: 9,
  version: "1",
  createdAt: now,
  modifiedAt: now,
  createdBy: 1,
  modifiedBy: 1,
};

describe("a notice", () => {
  it("has one key for each valuation and recipient, and carries ids only", () => {
    const notice = reviewNotice(valuation, { key: "maja@kommun.example" }, now);
    expect(notice).toMatchObject({
      key: "review:valuations:9:maja@kommun.example",
      recipient: "maja@kommun.example",
      initiativeId: 3,
      state: "due",
      notBefore: now,
    });
    expect(JSON.parse(notice.content)).toEqual({ valuationId: 9 });
    expect(reviewNotice(valuation, { key: "maja@kommun.example" }, at("2026-12-01T00:00:00Z")).key).toBe(
      notice.key,
    );
  });

  it("without a recipient says why it stays", () => {
    expect(reviewNotice(valuation, undefined, now)).toMatchObject({
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
