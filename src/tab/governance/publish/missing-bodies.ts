import type { BodyRole, GoverningModel } from "#domain/governance/governing-model.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";

export interface MissingBody {
  readonly role: BodyRole;
  /** The administrations that lack theirs; empty for a body of the whole municipality. */
  readonly units: readonly Stored<Unit>[];
}

/** The model's bodies that no row says who sits in; of those that each unit has one of, the administrations without theirs. */
export const missingBodies = (
  { bodyRoles }: Pick<GoverningModel, "bodyRoles">,
  bodies: readonly Body[],
  units: readonly Stored<Unit>[],
): readonly MissingBody[] =>
  bodyRoles.flatMap((role) => {
    const rows = bodies.filter(({ bodyRole }) => bodyRole === role.key);
    if (!role.isOnePerUnit) return rows.length === 0 ? [{ role, units: [] }] : [];
    const without = units.filter(
      ({ id, kind }) => kind === "administration" && !rows.some(({ unitId }) => unitId === id),
    );
    return without.length === 0 ? [] : [{ role, units: without }];
  });

/** A body's first row: its purpose and rhythm are the model's, its members are named later. */
export const bodyOf = (
  { key, name, purpose, cadence }: BodyRole,
  startsOn: CalendarDate,
  unit?: Stored<Unit>,
): Body => ({
  key: unit ? `body:${key}:${unit.key}` : `body:${key}`,
  name: unit ? `${name.sv} ${unit.shortName}` : name.sv,
  purpose: purpose.sv,
  bodyRole: key,
  unitId: unit?.id,
  cadence,
  startsOn,
  endsOn: undefined,
  chairId: undefined,
  secretaryId: undefined,
  memberIds: [],
  channelId: "",
});
