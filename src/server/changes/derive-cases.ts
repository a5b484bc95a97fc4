import type { Initiative, PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { DerivedCase } from "#domain/governance/derive-case.ts";
import type { Update } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { askPeople, passOnDecision } from "./ask-people.ts";
import { createDuties } from "./create-duties.ts";
import type { Derivation } from "./derivation.ts";
import { deriveInitiativeRow, type DerivedRow } from "./derive-initiative-rows.ts";
import { putOnAgendas } from "./put-on-agendas.ts";
import { tellInformed } from "./tell-informed.ts";
import { withoutTexts } from "./mirror.ts";
import { refreshCards } from "./refresh-cards.ts";
import { withoutUnknown } from "./unreadable-organisation.ts";
import { newlyCounted, writeStandings } from "./write-standings.ts";

/** Stated by the coordinator, or merged into another: nobody has answered what was asked. */
const isMovedByHand = ({ arrivedBy }: DerivedCase): boolean =>
  !/^(?:valuations|decisions)\./u.test(arrivedBy);

export type Before = ReadonlyMap<number, Pick<Stored<PortfolioRow>, "status" | "score"> | undefined>;

/**
 * Everything that follows from what initiatives' rows say: status, score and step, which decisions count, who is told and asked,
 * which agendas it comes on and what duties it has. Each can be done again and adds nothing then.
 * @param before the rows as they were known before they changed
 * @returns how many had a status or score that their rows do not give
 */
export async function deriveCases(
  those: readonly Stored<Initiative>[],
  before: Before,
  about: Derivation,
): Promise<number> {
  const initiatives = withoutUnknown(those, about);
  const cases = initiatives.map((row): DerivedRow => deriveInitiativeRow(row, before.get(row.id), about));
  const restoring = initiatives.flatMap(({ id }) => about.mirror.restoring.get(id) ?? []);
  const events = [...restoring.map(({ event }) => event), ...cases.flatMap(({ event }) => event ?? [])];
  // Kept before the rows are written: a stop in between is made good by doing both again.
  if (events.length > 0) await about.repositories.events.addAll(events);
  const updates = updatesOf(cases, about);
  // A row that somebody changed or removed meanwhile is brought here again by the change log.
  if (updates.length > 0) await about.repositories.initiatives.updateAll(updates);
  for (const { id } of initiatives) about.mirror.restoring.delete(id);
  for (const { id, changes } of updates) {
    const row = about.mirror.rows.get(id);
    if (row) about.mirror.rows.set(id, withoutTexts({ ...row, ...changes }));
  }
  // Passed on before it is written that they count: a stop in between does both again.
  for (const each of cases) {
    for (const decision of newlyCounted(each, about))
      if (decision.createdAt >= about.startedAt) await passOnDecision(decision, each, about);
  }
  await writeStandings(cases, about);
  for (const { rows, derived, isWrong } of cases)
    if (isWrong && isMovedByHand(derived)) await refreshCards(about, rows.initiative.id);
  await askPeople(cases, about);
  await tellInformed(cases, about);
  await putOnAgendas(cases, about);
  await createDuties(cases, about);
  return cases.filter(({ isWrong }) => isWrong).length;
}

/** What is to be written now: what was stated past the rules, statuses and scores at once, and other steps at the pace for them. */
function updatesOf(cases: readonly DerivedRow[], { mirror, now }: Derivation): readonly Update<Initiative>[] {
  const urgent: Update<Initiative>[] = [];
  const stepsOnly: (Update<Initiative> & Pick<Stored<Initiative>, "modifiedAt">)[] = [];
  for (const { rows, update, isWrong } of cases) {
    const { id, version, modifiedAt } = rows.initiative;
    const restored = mirror.restoring.get(id)?.changes;
    if (restored || isWrong) urgent.push({ id, version, changes: { ...update?.changes, ...restored } });
    else if (update) stepsOnly.push({ ...update, modifiedAt });
    if (restored || isWrong || !update) mirror.steps.behind.delete(id);
  }
  // What people work with is told first.
  const newestFirst = stepsOnly.toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
  return [...urgent, ...mirror.steps.take(newestFirst, now())];
}
