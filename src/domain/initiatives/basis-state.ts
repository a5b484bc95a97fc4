import type { CalendarDate, Instant } from "#domain/shared/calendar.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { basisKinds, type BasisItem } from "./basis-item.ts";

/** What a rule may ask of one kind of basis: whether something is written, whether something is done, whether something remains. */
export const basisStates = ["has", "done", "open"] as const;

type Read = Pick<BasisItem, "kind" | "isRemoved" | "doneOn">;

/** The pieces that have not been taken away. */
export const standingItems = <Item extends Pick<BasisItem, "isRemoved">>(
  items: readonly Item[],
): readonly Item[] => items.filter(({ isRemoved }) => !isRemoved);

/** What was to be done by a day that has passed. */
export const isOverdue = (
  { dueOn, doneOn }: Pick<BasisItem, "dueOn" | "doneOn">,
  today: CalendarDate,
): boolean => doneOn === undefined && dueOn !== undefined && dueOn < today;

/** The fact `<state>:<kind>`; undefined for a name that there is not. */
export function basisFact(state: string, kind: string, items: readonly Read[]): boolean | undefined {
  if (!basisKinds.some((known) => known === kind)) return undefined;
  const ofKind = standingItems(items).filter((item) => item.kind === kind);
  if (state === "has") return ofKind.length > 0;
  if (state === "done") return ofKind.some(({ doneOn }) => doneOn !== undefined);
  return state === "open" ? ofKind.some(({ doneOn }) => doneOn === undefined) : undefined;
}

/** The pieces as they were at a moment: what was done on a later day was not done yet. */
export function basisAsOf<Item extends Pick<BasisItem, "doneOn">>(
  items: readonly Item[],
  moment: Instant,
): readonly Item[] {
  const day = swedishDay(moment);
  return items.map((item) =>
    item.doneOn !== undefined && item.doneOn > day ? { ...item, doneOn: undefined } : item,
  );
}
