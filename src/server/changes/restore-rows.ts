import type { Event } from "#domain/digest/event.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { sameValues } from "#domain/organisation/what-stands.ts";
import type { Repository, Update } from "#domain/shared/repository.ts";
import type { Past, RowHistory } from "#domain/shared/row-history.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { personOf, type Derivation } from "./derivation.ts";
import type { Vetted } from "./mirror.ts";
import { pickProperties } from "./pick-properties.ts";
import { isUnknownAccount } from "./unreadable-organisation.ts";
import { unjudged } from "./unjudged-versions.ts";

/** What of a row stands, and the site's user number of whoever tried last to change it and may not. */
export interface RowThatStands<Guarded> {
  readonly said: Guarded;
  readonly refused: number | undefined;
}

export interface Restored<Guarded> {
  /** What stands. */
  readonly before: Guarded;
  readonly at: Instant;
  /** Who edited past the rules. */
  readonly personId: number | undefined;
}

/** How rows of a list that everybody may change are held to who may change what. */
export interface Vetting<Row extends object, Property extends keyof Row & string> {
  readonly list: Vetted;
  readonly guarded: readonly Property[];
  readonly history: RowHistory<Row>;
  readonly repository: Repository<Row>;
  /** The row as it was believed last. */
  readonly known: (id: number) => Stored<Row> | undefined;
  /** Judges who has changed what in these rows. @returns what stands of each, undefined when nothing is known of it */
  readonly standing: (
    rows: readonly Stored<Row>[],
    versionsOf: (row: Stored<Row>) => readonly Past<Pick<Row, Property>>[],
  ) => Promise<(row: Stored<Row>) => RowThatStands<Pick<Row, Property>> | undefined>;
  readonly event: (row: Stored<Row>, restored: Restored<Pick<Row, Property>>) => Event;
}

/**
 * Puts back what those have written who may not, with an event that names them. What the server wrote itself, and rows that say of
 * the guarded properties what they said before, are not looked into; nor is what stood when the lists were read last, since whoever
 * wrote it may have lost the right to since.
 * @returns the rows as they are to be believed; what was written past the rules has been written back
 */
export async function restoreRows<Row extends object, Property extends keyof Row & string>(
  rows: readonly Stored<Row>[],
  { list, guarded, history, repository, known, standing, event }: Vetting<Row, Property>,
  about: Derivation,
): Promise<readonly Stored<Row>[]> {
  const { mirror, repositories, now } = about;
  const believed = (id: number): Stored<Row> | undefined => (mirror.isCaughtUp ? known(id) : undefined);
  const said = (row: Pick<Row, Property>): Pick<Row, Property> => pickProperties(row, guarded);
  const doubtful = rows.filter((row) => {
    if (row.modifiedBy === mirror.accountId) return false;
    const before = believed(row.id);
    return before === undefined || !sameValues(said(before), said(row));
  });
  if (doubtful.length === 0) return rows;
  const kept = await history(
    doubtful.map(({ id }) => id),
    guarded,
  );
  const standingOf = await standing(doubtful, ({ id }) =>
    unjudged(kept.get(id) ?? [], { before: believed(id), guarded, about }),
  );
  const events: Event[] = [];
  const updates: Update<Row>[] = [];
  const restored = new Map<number, Stored<Row>>();
  for (const row of doubtful) {
    const found = standingOf(row);
    if (!found || sameValues(found.said, said(row))) continue;
    restored.set(row.id, { ...row, ...found.said });
    // Whose account it is may stand in the row that cannot be read: nothing is undone meanwhile, and nothing believed.
    if (isUnknownAccount(found.refused ?? row.modifiedBy, about)) {
      mirror.unvetted[list].add(row.id);
      continue;
    }
    const changes: Partial<Row> = {};
    for (const property of guarded) changes[property] = found.said[property];
    updates.push({ id: row.id, version: row.version, changes });
    const personId = personOf(mirror, found.refused ?? row.modifiedBy);
    events.push(event(row, { before: found.said, at: now(), personId }));
  }
  if (events.length > 0) await repositories.events.addAll(events);
  if (updates.length > 0) await repository.updateAll(updates);
  return rows.map((row) => restored.get(row.id) ?? row);
}
