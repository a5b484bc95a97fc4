import { describe, expect, it } from "vitest";
import { looksLikeIdentityNumber, needProblems, type NeedDraft } from "./need-form.ts";

const draft: NeedDraft = {
  key: "k",
  title: "Digital signering",
  need: "Avtal skrivs ut och skickas.",
  background: "",
  volumes: "",
  effectsForStaff: "",
  effectsForUsers: "",
  expectedCosts: "",
  unitId: 1,
  otherUnitIds: [],
  form: "project",
  origin: undefined,
  priorityClass: undefined,
  legalReference: "",
  isNewSystem: undefined,
  startsOn: undefined,
  budget: undefined,
  isConfidential: false,
};
const fields = (changes: Partial<NeedDraft>) =>
  needProblems({ ...draft, ...changes }).map(({ field }) => field);

describe("needProblems", () => {
  it("asks only for title, need and unit [A-076 in part]", () => {
    expect(fields({})).toEqual([]);
    expect(fields({ title: " ", need: "", unitId: undefined })).toEqual(["title", "need", "unitId"]);
  });
  it("wants the law behind class law", () => {
    expect(fields({ priorityClass: "law" })).toEqual(["legalReference"]);
  });
  it("says how to shorten a title that SharePoint would refuse", () => {
    expect(fields({ title: "x".repeat(256) })).toEqual(["title"]);
    expect(fields({ budget: Number.NaN })).toEqual(["budget"]);
  });
});

it("warns of what looks like a personnummer, and not of a phone or diary number", () => {
  expect(["19811218-9876", "811218-9876", "198112189876"].map(looksLikeIdentityNumber)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["0470-41000", "KS 2023/1234", "2026-11-22"].map(looksLikeIdentityNumber)).toEqual([
    false,
    false,
    false,
  ]);
});
