import { describe, expect, it } from "vitest";
import { instant } from "#domain/shared/calendar.ts";
import { addDays } from "#domain/shared/swedish-day.ts";
import { dayOf, person } from "../../../tests/support/records.ts";
import { enquiry as enquiryRecord } from "../../../tests/support/plan-records.ts";
import {
  ageBetween,
  ageOf,
  askedOn,
  enquiriesInOrder,
  isOverdue,
  mayAnswerEnquiry,
  mayAssignEnquiry,
} from "./enquiry-age.ts";
import type { Enquiry } from "./enquiry.ts";

const today = dayOf("2026-11-22");
const at = instant("2026-11-21T23:30:00Z") ?? expect.fail();
const enquiry = (id: number, said: Partial<Enquiry> = {}) => ({
  id,
  version: "1",
  createdAt: at,
  modifiedAt: at,
  createdBy: 1,
  modifiedBy: 1,
  ...enquiryRecord(said),
});

describe("the age of a question", () => {
  it("is told in whole years, months or days [A-080 in part]", () => {
    const age = (from: string, to: string) => ageBetween(dayOf(from), dayOf(to));
    expect(age("2019-11-22", "2026-11-22")).toEqual({ count: 7, unit: "year" });
    expect(age("2019-11-23", "2026-11-22")).toEqual({ count: 6, unit: "year" });
    expect(age("2026-08-31", "2026-11-22")).toEqual({ count: 2, unit: "month" });
    expect(age("2026-10-31", "2026-11-22")).toEqual({ count: 22, unit: "day" });
    expect(age("2028-02-20", "2028-03-01")).toEqual({ count: 10, unit: "day" });
    expect(age("2026-11-22", "2026-11-22")).toEqual({ count: 0, unit: "day" });
    expect(age("2026-11-30", "2026-11-22")).toEqual({ count: 0, unit: "day" });
  });

  it("never shrinks from one day to the next", () => {
    const size = { day: 0, month: 1, year: 2 };
    let last = { count: 0, unit: "day" as keyof typeof size };
    for (let days = 0; days < 900; days += 1) {
      const next = ageBetween(dayOf("2024-01-31"), addDays(dayOf("2024-01-31"), days));
      const isOlder = size[next.unit] > size[last.unit];
      expect(isOlder || (next.unit === last.unit && next.count >= last.count)).toBe(true);
      last = next;
    }
  });

  it("counts from the day it was asked, else from its row in Swedish time, and stops at the answer", () => {
    expect(askedOn(enquiry(1))).toBe(today);
    expect(ageOf(enquiry(1, { askedOn: dayOf("2019-05-02") }), today)).toEqual({ count: 7, unit: "year" });
    const answered = enquiry(1, { askedOn: dayOf("2026-01-01"), answeredOn: dayOf("2026-01-04") });
    expect(ageOf(answered, today)).toEqual({ count: 3, unit: "day" });
  });
});

describe("the order of questions", () => {
  it("has the overdue first, then the oldest, then what is answered [A-080 in part]", () => {
    const rows = [
      enquiry(1, { answeredOn: dayOf("2026-03-01"), dueOn: dayOf("2020-01-01") }),
      enquiry(2, { askedOn: dayOf("2026-11-01") }),
      enquiry(3, { dueOn: dayOf("2026-11-01") }),
      enquiry(4, { askedOn: dayOf("2019-01-01") }),
      enquiry(5, { dueOn: dayOf("2025-11-01") }),
      enquiry(6, { answeredOn: dayOf("2026-05-01") }),
    ];
    expect(enquiriesInOrder(rows, today).map(({ id }) => id)).toEqual([5, 3, 4, 2, 6, 1]);
  });

  it("calls a question overdue the day after its day, and never once it is answered", () => {
    expect(isOverdue(enquiry(1, { dueOn: today }), today)).toBe(false);
    expect(isOverdue(enquiry(1, { dueOn: addDays(today, -1) }), today)).toBe(true);
    expect(isOverdue(enquiry(1, { dueOn: addDays(today, -1), answeredOn: today }), today)).toBe(false);
    expect(isOverdue(enquiry(1), today)).toBe(false);
  });
});

describe("who does what with a question", () => {
  const kept = (id: number, said: Parameters<typeof person>[0]) => ({ ...enquiry(id), ...person(said), id });
  const owner = kept(1, { deputyId: 2 });
  const people = [owner, kept(2, {}), kept(3, {}), kept(4, { roles: ["coordinator"] })];

  it("lets the coordinator assign it, and its owner, the owner's deputy and the coordinator answer it", () => {
    expect(people.map((each) => mayAssignEnquiry(each))).toEqual([false, false, false, true]);
    expect(people.map((each) => mayAnswerEnquiry({ ownerId: 1 }, each, people))).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(mayAnswerEnquiry({ ownerId: undefined }, people[2], people)).toBe(false);
    expect(mayAnswerEnquiry({ ownerId: 1 }, undefined, people)).toBe(false);
  });
});
