import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { isAtWork } from "#domain/governance/parties.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { isBodyOfWhole, rightsOf } from "./whole-plan.ts";

const executiveBoard = "executiveBoard";

/**
 * To whom a plan can be reported, the one that it should go to first: the executive board, or where the municipality has none the body
 * of the whole municipality that decides most. One that no model gives a part, and is at work, comes last.
 */
export function reportReceivers(
  model: Pick<GoverningModel, "bodyRoles" | "mandates">,
  bodies: readonly Stored<Body>[],
  day: CalendarDate,
): readonly Stored<Body>[] {
  const weight = ({ bodyRole }: Body): number => {
    if (bodyRole === executiveBoard) return Number.MAX_SAFE_INTEGER;
    return isBodyOfWhole(model, bodyRole) ? rightsOf(model, bodyRole) + 1 : 0;
  };
  return bodies
    .filter((body) => body.unitId === undefined && isAtWork(body, day))
    .toSorted((a, b) => weight(b) - weight(a) || a.id - b.id);
}
