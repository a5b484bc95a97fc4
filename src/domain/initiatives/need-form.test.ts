import { describe, expect, it } from "vitest";
import { taby } from "#domain/governance/presets/taby.ts";
import type { PartialDate } from "#domain/shared/calendar.ts";
import { looksLikeIdentityNumber, needProblems, type NeedDraft, type NeedRules } from "./need-form.ts";

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
  needAnswers: {},
  purpose: "",
  risks: "",
  followUp: "",
  preStudy: "",
  costSplit: [],
  startsOn: undefined,
  endsOn: undefined,
  budget: undefined,
  isConfidential: false,
};
const fields = (changes: Partial<NeedDraft>, rules: NeedRules = {}) =>
  needProblems({ ...draft, ...changes }, rules).map(({ field }) => field);

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

describe("what the size of form asks for", () => {
  const filled: Partial<NeedDraft> = {
    purpose: "Avtal samma dag",
    risks: "Få vill byta",
    followUp: "Mäts efter tre månader",
    budget: 0,
    startsOn: "2027" as PartialDate,
  };

  it("is every audit column in the smallest form, in words that say what to write [A-077, D-12 in part]", () => {
    const light = taby.forms.find(({ size }) => size === "light") ?? { required: [] };
    expect(fields({}, { form: light })).toEqual(["purpose", "risks", "followUp", "budget", "startsOn"]);
    expect(fields(filled, { form: light })).toEqual([]);
    expect(fields({ ...filled, purpose: " " }, { form: light })).toEqual(["purpose"]);
    expect(needProblems(draft, { form: light })[0]?.text.sv).toContain("syftet");
  });

  it("is told once for each field, and 0 kronor is an answer", () => {
    const form = { required: ["budget", "otherUnitIds", "origin"] } as const;
    expect(fields({ budget: -1 }, { form })).toEqual(["budget", "otherUnitIds", "origin"]);
    expect(fields({ budget: 0, otherUnitIds: [2], origin: "ownOperations" }, { form })).toEqual([]);
  });
});

describe("a need that several units share", () => {
  const joint = { unitId: 1, otherUnitIds: [2] };
  it("has a lead unit and a cost split of 100 where the model asks for it [A-078]", () => {
    expect(fields(joint, { needsSplit: true })).toContain("costSplit");
    expect(fields({ ...joint, unitId: undefined }, { needsSplit: true })).toEqual(["unitId"]);
    const split = (percent: number) => [
      { unitId: 1, percent },
      { unitId: 2, percent: 40 },
    ];
    expect(fields({ ...joint, costSplit: split(60) }, { needsSplit: true })).toEqual([]);
    expect(fields({ ...joint, costSplit: split(59) })).toEqual(["costSplit"]);
    expect(fields(joint)).toEqual([]);
    expect(fields({ otherUnitIds: [1] }, { needsSplit: true })).toEqual([]);
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
