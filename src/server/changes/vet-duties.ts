import { restoredDutyEvent } from "#domain/digest/governance-events.ts";
import type { Duty } from "#domain/governance/duty.ts";
import { mayReassignDuty, maySettleDuty } from "#domain/organisation/rights.ts";
import { whatStands } from "#domain/organisation/what-stands.ts";
import type { Past } from "#domain/shared/row-history.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Derivation } from "./derivation.ts";
import type { Mirror } from "./mirror.ts";
import { pickProperties } from "./pick-properties.ts";
import { restoreRows, type RowThatStands } from "./restore-rows.ts";

const guarded = ["initiativeId", "rule", "ownerId", "dueOn", "state", "note", "settledById"] as const;
type Guarded = Pick<Duty, (typeof guarded)[number]>;

const unsettled: Pick<Duty, "state" | "note" | "settledById"> = {
  state: "open",
  note: "",
  settledById: undefined,
};

/**
 * Duties as they stand: SharePoint lets everybody change the rows, so what those have changed who may not is put back, with an event
 * that names them [A-036 in part].
 * @returns the rows as they are to be believed; what was changed past the rules has been written back
 */
export const vetDuties = (
  rows: readonly Stored<Duty>[],
  about: Derivation,
): Promise<readonly Stored<Duty>[]> => {
  const { mirror, histories, repositories } = about;
  return restoreRows(
    rows,
    {
      list: "duties",
      guarded,
      history: histories.duties,
      repository: repositories.duties,
      known: (id) => mirror.duties.get(id),
      standing: (_, versionsOf) => Promise.resolve((row) => dutyThatStands(versionsOf(row), mirror)),
      event: restoredDutyEvent,
    },
    about,
  );
};

/** Each part by those who may change it: what it is about by the server alone, who has it and when, and whether it is settled. */
function dutyThatStands(
  versions: readonly Past<Guarded>[],
  { people, accountId }: Mirror,
): RowThatStands<Guarded> | undefined {
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
