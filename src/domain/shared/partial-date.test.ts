import { describe, expect, it } from "vitest";
import type { PartialDate } from "./calendar.ts";
import { daysOf, formatPartialDate, parsePartialDate } from "./partial-date.ts";

describe("parsePartialDate", () => {
  it.each([
    ["2018-11-06", "2018-11-06"],
    ["2018-11-06T00:00:00Z", "2018-11-06"],
    ["July 25, 2022", "2022-07-25"],
    ["25 juli 2022", "2022-07-25"],
    ["December 1, 2016", "2016-12-01"],
    ["31.12.40", "2040-12-31"],
    ["6/11 2018", "2018-11-06"],
    ["2017-Q3", "2017-35"],
    ["kvartal 3 2017", "2017-35"],
    ["2023-24", "2023/2024"],
    ["Fiscal Year 2016/17", "2016/2017"],
    ["2019-2020", "2019/2020"],
    ["2019-12", "2019-12"],
    ["maj 2020", "2020-05"],
    ["2017", "2017"],
    ["2017–2019", "2017/2019"],
  ])("reads %s", (written, edtf) => {
    expect(parsePartialDate(written)).toBe(edtf);
  });
  it.each(["höst 2017", "Hösten 2017", "ht 2017", "autumn 2017"])(
    "reads an incomplete start date: %s [X-008 in part]",
    (written) => {
      expect(parsePartialDate(written)).toBe("2017-23");
    },
  );
  it.each([
    "2019-02-31",
    "31.02.2019",
    "30 februari 2020",
    "snart",
    "",
    "TBD 2020 or 2021 (5)",
    "2020-13-01",
  ])("does not guess at %j", (written) => {
    expect(parsePartialDate(written)).toBeUndefined();
  });
});

it("reads back what it writes for people, in both languages", () => {
  for (const date of ["2018-11-06", "2018-11", "2018", "2017-23", "2017-35", "2023/2024"] as PartialDate[]) {
    expect(parsePartialDate(formatPartialDate(date, "sv"))).toBe(date);
    expect(parsePartialDate(formatPartialDate(date, "en"))).toBe(date);
  }
});

it("spans the days that a partial date may mean", () => {
  expect(daysOf("2017-23" as PartialDate)).toEqual({ first: "2017-09-01", last: "2017-11-30" });
  expect(daysOf("2020-02" as PartialDate)).toEqual({ first: "2020-02-01", last: "2020-02-29" });
  expect(daysOf("2017-35" as PartialDate)).toEqual({ first: "2017-07-01", last: "2017-09-30" });
  expect(daysOf("2023/2024" as PartialDate)).toEqual({ first: "2023-01-01", last: "2024-12-31" });
});
