import type { Stored } from "#domain/shared/stored.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { papersIn } from "./case-in-mirror.ts";
import type { Derivation } from "./derivation.ts";

type Ids = ReadonlySet<number>;

/** Numbers of the units, people and bodies whose rows cannot be read. */
export interface Unknown {
  readonly units: Ids;
  readonly people: Ids;
  readonly bodies: Ids;
}

export function unknownIn({ repositories }: Pick<Derivation, "repositories">): Unknown | undefined {
  const rows = repositories.unreadable.all();
  const of = (name: string): Ids => new Set(rows.filter(({ list }) => list === name).map(({ id }) => id));
  const unknown = { units: of("Units"), people: of("People"), bodies: of("Bodies") };
  return Object.values(unknown).some(({ size }) => size > 0) ? unknown : undefined;
}

/** Whether an account may be that of a person whose row cannot be read. */
export const isUnknownAccount = (
  account: number,
  about: Pick<Derivation, "repositories" | "mirror">,
): boolean =>
  (unknownIn(about)?.people.size ?? 0) > 0 &&
  !about.mirror.people.some(({ accountId }) => accountId === account);

/**
 * Initiatives that can be judged: where a row that one leans on cannot be read, its status and decisions stay as they are until the
 * row is mended, since a manager who is not found has not lost the right to decide.
 */
export function withoutUnknown(
  initiatives: readonly Stored<Initiative>[],
  about: Pick<Derivation, "repositories" | "mirror">,
): readonly Stored<Initiative>[] {
  const { mirror } = about;
  const unknown = unknownIn(about);
  for (const { id } of initiatives) mirror.held.delete(id);
  if (!unknown) return initiatives;
  return initiatives.filter((row) => {
    const isHeld = mirror.unvetted.initiatives.has(row.id) || leansOn(unknown, row, about);
    if (isHeld) mirror.held.add(row.id);
    return !isHeld;
  });
}

function leansOn(
  { units, people, bodies }: Unknown,
  row: Stored<Initiative>,
  { mirror }: Pick<Derivation, "mirror">,
): boolean {
  const papers = papersIn(mirror, row.id);
  const own = mirror.units.filter(({ id }) => [row.unitId, ...row.otherUnitIds].includes(id));
  const bodyIds = papers.decisions.map(({ bodyId }) => bodyId);
  const sitting = mirror.bodies.filter(({ id }) => bodyIds.includes(id));
  const named = [
    row.ownerId,
    row.benefitOwnerId,
    row.changeLeadId,
    row.projectLeadId,
    ...row.reviewerIds,
    ...own.flatMap(({ managerId, strategistId }) => [managerId, strategistId]),
    ...sitting.flatMap(({ chairId, secretaryId, memberIds }) => [chairId, secretaryId, ...memberIds]),
    ...papers.decisions.map(({ decidedById }) => decidedById),
    ...papers.valuations.map(({ valuedById }) => valuedById),
    ...papers.signOffs.map(({ signedById }) => signedById),
    ...papers.needLinks.map(({ statedById }) => statedById),
  ];
  return (
    isAmong(units, [row.unitId, ...row.otherUnitIds]) || isAmong(people, named) || isAmong(bodies, bodyIds)
  );
}

const isAmong = (ids: Ids, named: readonly (number | undefined)[]): boolean =>
  named.some((id) => id !== undefined && ids.has(id));
