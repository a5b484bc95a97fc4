import type { Initiative } from "#domain/initiatives/initiative.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import { daysOf } from "#domain/shared/partial-date.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { retirementKinds, type Retirement } from "#domain/systems/retirement.ts";
import type { System } from "#domain/systems/system.ts";
import { propertiesOf } from "#tab/shared/read-json.ts";

/** What a person fills in of one promise, or of the answer that nothing goes away. */
export type WrittenRetirement = Pick<
  Retirement,
  "kind" | "name" | "systemId" | "unitId" | "ownerId" | "promisedOn" | "savedYearly" | "note"
>;

export const blankRetirement: WrittenRetirement = {
  kind: "process",
  name: "",
  systemId: undefined,
  unitId: undefined,
  ownerId: undefined,
  promisedOn: undefined,
  savedYearly: undefined,
  note: "",
};

/** What is known of a system that goes away. */
export const ofSystem = ({
  id,
  name,
  unitId,
  ownerId,
  yearlyCost,
}: Stored<System>): Pick<
  WrittenRetirement,
  "kind" | "name" | "systemId" | "unitId" | "ownerId" | "savedYearly"
> => ({ kind: "system", name, systemId: id, unitId, ownerId, savedYearly: yearlyCost });

/** The last day of the initiative, by which what it replaces is to be gone; undefined when it has none to come. */
export function lastDayOf(
  { endsOn }: Pick<Initiative, "endsOn">,
  today: CalendarDate,
): CalendarDate | undefined {
  const last = endsOn === undefined ? undefined : daysOf(endsOn).last;
  return last !== undefined && last >= today ? last : undefined;
}

/** What was kept on the device; undefined when it is nothing of this form. */
export function readWrittenRetirement(from: unknown): WrittenRetirement | undefined {
  const kept = propertiesOf(from);
  const kind = retirementKinds.find((known) => known === kept.get("kind"));
  if (!kind) return undefined;
  const textIn = (name: string): string => {
    const value = kept.get(name);
    return typeof value === "string" ? value : "";
  };
  const numberIn = (name: string): number | undefined => {
    const value = kept.get(name);
    return typeof value === "number" ? value : undefined;
  };
  return {
    kind,
    name: textIn("name"),
    systemId: numberIn("systemId"),
    unitId: numberIn("unitId"),
    ownerId: numberIn("ownerId"),
    promisedOn: calendarDate(textIn("promisedOn")),
    savedYearly: numberIn("savedYearly"),
    note: textIn("note"),
  };
}
