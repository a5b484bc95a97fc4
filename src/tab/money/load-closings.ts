import type { Event } from "#domain/digest/event.ts";
import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import { natureOf } from "#domain/initiatives/change-balance.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

type Item = Pick<BasisItem, "initiativeId" | "kind" | "isRemoved" | "doneOn" | "dueOn">;

/** Closed initiatives with dated work: the only ones where the day of closing decides what is before it and after. */
export function closedWithWork(
  initiatives: readonly Pick<Stored<Initiative>, "id" | "status">[],
  items: readonly Item[],
): readonly number[] {
  const dated = new Set(
    items
      .filter(({ kind, isRemoved }) => !isRemoved && natureOf[kind] !== undefined)
      .filter(({ doneOn, dueOn }) => doneOn !== undefined || dueOn !== undefined)
      .map(({ initiativeId }) => initiativeId),
  );
  return initiatives.filter(({ id, status }) => status === "closed" && dated.has(id)).map(({ id }) => id);
}

/** About more than these, one question about all costs less than one about each. */
const mostAskedOf = 30;

/** Where the closing of these initiatives is told; what happens to all the others is many times as much, and is not read. */
export async function loadClosings(
  { events }: Pick<Repositories, "events">,
  closed: readonly number[],
): Promise<readonly Stored<Event>[]> {
  const isStatus = { property: "kind", is: "eq", value: "statusChanged" } as const;
  if (closed.length > mostAskedOf) return events.find({ where: [isStatus] });
  const found = await Promise.all(
    closed.map((value) => events.find({ where: [{ property: "initiativeId", is: "eq", value }, isStatus] })),
  );
  return found.flat();
}
