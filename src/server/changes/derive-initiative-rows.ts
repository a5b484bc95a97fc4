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

/** A row and what the rules say of it now. */
export interface DerivedRow extends CaseInMirror {
  /** Undefined when the row says what the rules say. */
  readonly update: Update<Initiative> | undefined;
  /** What is to be told of it, and kept before the row is written. */
  readonly event: Event | undefined;
  /** Its status or score is not what its rows give. */
  readonly isWrong: boolean;
}

/**
 * Derives what an initiative's rows say its status, score and step are. Nothing is written.
 * @param before the row as it was known before the change, when it was
 */
export function deriveInitiativeRow(
  row: Stored<Initiative>,
  before: Pick<PortfolioRow, "status" | "score"> | undefined,
  about: Derivation,
): DerivedRow {
  const { mirror, now, today } = about;
  const found = caseIn(mirror, row, today);
  const standing = standingOf(found.derived);
  const isWrong = row.status !== standing.status || row.score !== standing.score;
  const isSame = !isWrong && row.step === standing.step;
  mirror.rows.set(row.id, withoutTexts(row));
  if (isSame) return { ...found, update: undefined, event: undefined, isWrong };
  const causes = causesIn(found);
  const isEdited = isWrong && isEditedPastTheRules(row, before, standing, causes, mirror.accountId);
  const event = isEdited
    ? restoredEvent({ row, to: standing.status, at: now(), personId: personOf(mirror, row.modifiedBy) })
    : stepOf(row, standing, causes, about);
  const changes = isWrong ? standing : { step: standing.step };
  return { ...found, update: { id: row.id, version: row.version, changes }, event, isWrong };
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
