import type { BodyRole, GoverningModel } from "#domain/governance/governing-model.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";

/** The model's bodies that no row says who sits in. */
export const missingBodies = (
  { bodyRoles }: Pick<GoverningModel, "bodyRoles">,
  bodies: readonly Body[],
): readonly BodyRole[] => bodyRoles.filter(({ key }) => !bodies.some(({ bodyRole }) => bodyRole === key));

/** A body's first row: its purpose and rhythm are the model's, its members are named later. */
export const bodyOf = ({ key, name, purpose, cadence }: BodyRole, startsOn: CalendarDate): Body => ({
  key: `body:${key}`,
  name: name.sv,
  purpose: purpose.sv,
  bodyRole: key,
  unitId: undefined,
  cadence,
  startsOn,
  endsOn: undefined,
  chairId: undefined,
  secretaryId: undefined,
  memberIds: [],
  channelId: "",
});
