import { daysInMonth, type CalendarDate } from "#domain/shared/calendar.ts";
import type { Person } from "#domain/organisation/person.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import type { Enquiry } from "./enquiry.ts";

/** Whole years, or months when it is less than one, or days. */
export interface Age {
  readonly count: number;
  readonly unit: "year" | "month" | "day";
}

/** The day when it was asked: as stated, else when it was written here. */
export const askedOn = ({ askedOn: stated, createdAt }: Pick<Stored<Enquiry>, "askedOn" | "createdAt">) =>
  stated ?? swedishDay(createdAt);

/** From one day to another, as people say an age; nought days when the other comes first. */
export function ageBetween(from: CalendarDate, to: CalendarDate): Age {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split("-").map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split("-").map(Number);
  const months = (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
  if (months >= 12) return { count: Math.floor(months / 12), unit: "year" };
  if (months >= 1) return { count: months, unit: "month" };
  return { count: Math.max(0, daysBetween(from, to)), unit: "day" };
}

/** Days from one to the other; only used for days less than a month apart. */
function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split("-").map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split("-").map(Number);
  return y1 === y2 && m1 === m2 ? d2 - d1 : daysInMonth(y1, m1) - d1 + d2;
}

/** How long it has waited, or waited until it was answered. */
export const ageOf = (enquiry: Stored<Enquiry>, today: CalendarDate): Age =>
  ageBetween(askedOn(enquiry), enquiry.answeredOn ?? today);

/** Past its day and not answered. */
export const isOverdue = (
  { answeredOn, dueOn }: Pick<Enquiry, "answeredOn" | "dueOn">,
  today: CalendarDate,
): boolean => answeredOn === undefined && dueOn !== undefined && dueOn < today;

/** Overdue first, the longest overdue at the top; then those that wait, the oldest first; then the answered, the latest first. */
export function enquiriesInOrder<Row extends Stored<Enquiry>>(
  enquiries: readonly Row[],
  today: CalendarDate,
): readonly Row[] {
  const group = (row: Row): number => (row.answeredOn !== undefined ? 2 : isOverdue(row, today) ? 0 : 1);
  const within = (a: Row, b: Row): number => {
    if (a.answeredOn !== undefined) return (b.answeredOn ?? "").localeCompare(a.answeredOn);
    const day = isOverdue(a, today) ? (row: Row) => row.dueOn ?? "" : askedOn;
    return day(a).localeCompare(day(b));
  };
  return enquiries.toSorted((a, b) => group(a) - group(b) || within(a, b) || a.id - b.id);
}

/** Who says who owns a question and by when it is answered. */
export const mayAssignEnquiry = (person: Person | undefined): boolean => hasRole(person, "coordinator");

/** Who answers: its owner or the owner's deputy, and the coordinator. */
export function mayAnswerEnquiry(
  { ownerId }: Pick<Enquiry, "ownerId">,
  person: Stored<Person> | undefined,
  people: readonly Stored<Person>[],
): boolean {
  if (hasRole(person, "coordinator")) return true;
  const owner = people.find(({ id }) => id === ownerId);
  return person !== undefined && owner !== undefined && [owner.id, owner.deputyId].includes(person.id);
}
