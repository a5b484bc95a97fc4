import type { Decision } from "#domain/decisions/decision.ts";
import { decisionEvent } from "#domain/digest/derive-events.ts";
import type { Event } from "#domain/digest/event.ts";
import { notCountedEvent } from "#domain/digest/governance-events.ts";
import type { Judgement } from "#domain/governance/derive-case.ts";
import { asSaid } from "#domain/shared/language.ts";
import type { Update } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { governingIn, type CaseInMirror } from "./case-in-mirror.ts";
import type { Derivation } from "./derivation.ts";
import { unknownIn } from "./unreadable-organisation.ts";
import type { Mirror } from "./mirror.ts";

/** The decisions that have begun to count since they were looked at last. */
export const newlyCounted = (
  { rows, derived }: CaseInMirror,
  { mirror }: Pick<Derivation, "mirror">,
): readonly Stored<Decision>[] =>
  rows.decisions.filter(
    (row) => derived.judged.get(row.id)?.counts === true && !governingIn(mirror).hasCounted(row),
  );

/**
 * Writes on each decision whether it counts and otherwise why not, so that whoever reads the list sees it [A-020, D-01], and keeps
 * an event of it. What somebody else has typed there is written over.
 */
export async function writeStandings(
  cases: readonly CaseInMirror[],
  { repositories, mirror, startedAt }: Derivation,
): Promise<void> {
  const isWhole = unknownIn({ repositories }) === undefined;
  const events: Event[] = [];
  const updates: Update<Decision>[] = [];
  for (const { rows, derived } of cases) {
    for (const row of rows.decisions) {
      const judgement = derived.judged.get(row.id);
      const wanted = judgement && wordsOf(judgement);
      if (!wanted || isWritten(row, wanted, mirror)) continue;
      // Whose deputy somebody is may stand in the row that cannot be read: nothing is refused for good meanwhile.
      if (!isWhole && wanted.standing === "doesNotCount" && row.standing === "notYetRead") continue;
      updates.push({ id: row.id, version: row.version, changes: wanted });
      if (row.createdAt < startedAt || mirror.accepted.has(row.id)) continue;
      events.push(
        wanted.standing === "counts" ? decisionEvent(row) : notCountedEvent(row, wanted.standingReason),
      );
    }
  }
  if (events.length > 0) await repositories.events.addAll(events);
  if (updates.length > 0) await repositories.decisions.updateAll(updates);
  for (const { id, changes } of updates) if (changes.standing === "counts") mirror.accepted.add(id);
}

type Words = Pick<Decision, "standing" | "standingReason">;

const wordsOf = (judgement: Judgement): Words =>
  judgement.counts
    ? { standing: "counts", standingReason: asSaid("") }
    : { standing: "doesNotCount", standingReason: judgement.why };

const isWritten = (row: Stored<Decision>, wanted: Words, { accountId }: Mirror): boolean =>
  row.modifiedBy === accountId &&
  row.standing === wanted.standing &&
  row.standingReason.sv === wanted.standingReason.sv &&
  row.standingReason.en === wanted.standingReason.en;
