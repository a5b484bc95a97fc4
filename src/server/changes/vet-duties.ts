import type { Event } from "#domain/digest/event.ts";
import { restoredDutyEvent } from "#domain/digest/governance-events.ts";
import type { Duty } from "#domain/governance/duty.ts";
import { mayReassignDuty, maySettleDuty } from "#domain/organisation/rights.ts";
import { sameValues, whatStands } from "#domain/organisation/what-stands.ts";
import type { Update } from "#domain/shared/repository.ts";
import type { Past } from "#domain/shared/row-history.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { personOf, type Derivation } from "./derivation.ts";
import type { Mirror } from "./mirror.ts";
import { pickProperties } from "./pick-properties.ts";

const guarded = ["initiativeId", "rule", "ownerId", "dueOn", "state", "note", "settledById"] as const;
type Guarded = Pick<Duty, (typeof guarded)[number]>;

const unsettled: Pick<Duty, "state" | "note" | "settledById"> = {
  state: "open",
  note: "",
  settledById: undefined,
};

const guardedOf = (duty: Guarded): Guarded => pickProperties(duty, guarded);

/**
 * Duties as they stand: SharePoint lets everybody change the rows, so what those have changed who may not is put back, with an event
 * that names them [A-036 in part].
 * @returns the rows as they are to be believed; what was changed past the rules has been written back
 */
export async function vetDuties(
  rows: readonly Stored<Duty>[],
  about: Derivation,
): Promise<readonly Stored<Duty>[]> {
  const { mirror, histories, repositories } = about;
  const doubtful = rows.filter((row) => isDoubtful(row, mirror));
  if (doubtful.length === 0) return rows;
  const versions = await histories.duties(
    doubtful.map(({ id }) => id),
    guarded,
  );
  const events: Event[] = [];
  const updates: Update<Duty>[] = [];
  const vetted = new Map<number, Stored<Duty>>();
  for (const row of doubtful) {
    const found = dutyThatStands(versions.get(row.id) ?? [], mirror);
    if (!found || sameValues(found.said, guardedOf(row))) continue;
    vetted.set(row.id, { ...row, ...found.said });
    updates.push({ id: row.id, version: row.version, changes: found.said });
    events.push(
      restoredDutyEvent(row, {
        before: found.said,
        at: about.now(),
        personId: personOf(mirror, found.refused ?? row.modifiedBy),
      }),
    );
  }
  if (events.length > 0) await repositories.events.addAll(events);
  if (updates.length > 0) await repositories.duties.updateAll(updates);
  return rows.map((row) => vetted.get(row.id) ?? row);
}

function isDoubtful(row: Stored<Duty>, { duties, accountId, isCaughtUp }: Mirror): boolean {
  if (row.modifiedBy === accountId) return false;
  const known = isCaughtUp ? duties.get(row.id) : undefined;
  return known === undefined || !sameValues(guardedOf(known), guardedOf(row));
}

/** Each part by those who may change it: what it is about by the server alone, who has it and when, and whether it is settled. */
function dutyThatStands(
  versions: readonly Past<Guarded>[],
  { people, accountId }: Mirror,
): { readonly said: Guarded; readonly refused: number | undefined } | undefined {
  const of = (account: number) => people.find((person) => person.accountId === account);
  const isServer = (by: number): boolean => by === accountId;
  const mayAssign = (by: number): boolean => isServer(by) || mayReassignDuty(of(by));
  const owners = versions
    .filter(({ by }, index) => index === 0 || mayAssign(by))
    .map(({ said: { ownerId } }) => ({ ownerId }));
  const maySettle = (by: number): boolean =>
    isServer(by) || owners.some((owner) => maySettleDuty(of(by), owner, people));
  const parts = <Property extends keyof Guarded>(...names: readonly Property[]) =>
    versions.map(({ said, by, at }) => ({ said: pickProperties(said, names), by, at }));
  const about = whatStands(parts("initiativeId", "rule"), isServer);
  const whose = whatStands(parts("ownerId", "dueOn"), mayAssign);
  const how = whatStands(parts("state", "note", "settledById"), maySettle, ({ said, by }) =>
    maySettle(by) ? said : unsettled,
  );
  if (!about || !whose || !how) return undefined;
  return {
    said: { ...about.said, ...whose.said, ...how.said },
    refused: about.refused ?? whose.refused ?? how.refused,
  };
}
