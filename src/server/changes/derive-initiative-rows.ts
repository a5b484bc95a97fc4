import { restoredEvent, statusEvent } from "#domain/digest/derive-events.ts";
import type { Event } from "#domain/digest/event.ts";
import type { DerivedCase } from "#domain/governance/derive-case.ts";
import type { Initiative, PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Update } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { caseIn, type CaseInMirror } from "./case-in-mirror.ts";
import { personOf, type Derivation } from "./derivation.ts";
import { withoutTexts } from "./mirror.ts";

type Standing = Pick<Initiative, "status" | "score" | "step">;

/** A row, what it was before, and what the rules say of it now. */
export interface DerivedRow extends CaseInMirror {
  /** Undefined when the row says what the rules say. */
  readonly update: Update<Initiative> | undefined;
  readonly isWrong: boolean;
}

/**
 * Derives what an initiative's rows say its status, score and step are, and tells it where the row says something else: the
 * event is kept before the row is written, so that a stop in between is made good by doing both again.
 * @param before the row as it was known before the change, when it was
 */
export async function deriveInitiativeRow(
  row: Stored<Initiative>,
  before: Pick<PortfolioRow, "status" | "score"> | undefined,
  about: Derivation,
): Promise<DerivedRow> {
  const { repositories, mirror, now, today } = about;
  mirror.rows.set(row.id, withoutTexts(row));
  const found = caseIn(mirror, row, today);
  const { derived } = found;
  const standing = standingOf(derived);
  const isWrong = row.status !== standing.status || row.score !== standing.score;
  if (!isWrong && row.step === standing.step) return { ...found, update: undefined, isWrong };
  if (isWrong) {
    const causes = causesIn(found);
    const event = isEditedPastTheRules(row, before, standing, causes, mirror.accountId)
      ? restoredEvent({ row, to: standing.status, at: now(), personId: personOf(mirror, row.modifiedBy) })
      : stepOf(row, standing, causes, about);
    if (event) await repositories.events.addAll([event]);
  }
  mirror.rows.set(row.id, withoutTexts({ ...row, ...standing }));
  return { ...found, update: { id: row.id, version: row.version, changes: standing }, isWrong };
}

const standingOf = ({ status, score, standing }: DerivedCase): Standing => ({
  status,
  score,
  step: standing.step?.key ?? "",
});

interface Cause {
  readonly id: number;
  readonly createdAt: Instant;
  readonly createdBy: number;
}

/** The rows that the status rests on. */
const causesIn = ({ rows, derived }: CaseInMirror): readonly Cause[] => [
  ...rows.valuations,
  ...rows.decisions.filter(({ id }) => derived.judged.get(id)?.counts === true),
  ...(derived.arrivedBy.startsWith("needLinks.") ? rows.needLinks : []),
];

/** Nothing that the status rests on has changed, and yet the row was given another by somebody. */
function isEditedPastTheRules(
  row: Stored<Initiative>,
  before: Pick<PortfolioRow, "status" | "score"> | undefined,
  standing: Standing,
  causes: readonly Cause[],
  accountId: number,
): boolean {
  if (row.modifiedBy === accountId || row.createdAt === row.modifiedAt) return false;
  if (before) return before.status === standing.status && before.score === standing.score;
  const newest = [row.statedAt ?? "", ...causes.map(({ createdAt }) => createdAt)].toSorted().at(-1) ?? "";
  return newest < row.modifiedAt;
}

function stepOf(
  row: Stored<Initiative>,
  standing: Standing,
  causes: readonly Cause[],
  { mirror, now, takeover }: Derivation,
): Event | undefined {
  if (standing.status === row.status) return undefined;
  const change = { initiativeId: row.id, from: row.status, to: standing.status };
  if (takeover !== undefined)
    return statusEvent({ ...change, at: now(), personId: undefined, cause: `models.${takeover}` });
  const newest = causes.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)).at(-1);
  const ids = causes.map(({ id }) => id).toSorted((a, b) => a - b);
  return statusEvent({
    ...change,
    at: newest?.createdAt ?? row.modifiedAt,
    personId: personOf(mirror, newest?.createdBy ?? row.modifiedBy),
    cause: [row.statedStatus, row.statedAt ?? "", ...ids].join("."),
  });
}
