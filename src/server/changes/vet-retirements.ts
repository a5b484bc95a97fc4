import { restoredRetirementEvent } from "#domain/digest/governance-events.ts";
import { whatStands } from "#domain/organisation/what-stands.ts";
import type { Past } from "#domain/shared/row-history.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { mayPromiseRetirement, maySettleRetirement } from "#domain/systems/retirement-rights.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import type { Derivation } from "./derivation.ts";
import type { Mirror } from "./mirror.ts";
import { pickProperties } from "./pick-properties.ts";
import { restoreRows, type RowThatStands } from "./restore-rows.ts";

const promised = ["kind", "name", "systemId", "unitId", "ownerId", "promisedOn", "savedYearly"] as const;
const settled = ["state", "settledOn", "settledById"] as const;
const guarded = ["initiativeId", ...promised, "isRemoved", ...settled, "note"] as const;
type Guarded = Pick<Retirement, (typeof guarded)[number]>;

const unsettled: Pick<Retirement, (typeof settled)[number]> = {
  state: "promised",
  settledOn: undefined,
  settledById: undefined,
};

/**
 * What goes away, as it stands: SharePoint lets everybody add and change the rows, so a promise by somebody who may not make it is
 * taken away, and what else those have written who may not is put back, with an event that names them.
 * @returns the rows as they are to be believed; what was written past the rules has been written back
 */
export const vetRetirements = (
  rows: readonly Stored<Retirement>[],
  about: Derivation,
): Promise<readonly Stored<Retirement>[]> => {
  const { mirror, histories, repositories } = about;
  return restoreRows(
    rows,
    {
      list: "retirements",
      guarded,
      history: histories.retirements,
      repository: repositories.retirements,
      known: (id) => mirror.retirements.get(id),
      standing: async (doubtful, versionsOf) => {
        const pastOf = await pastsOf(doubtful, versionsOf, about);
        return (row) => retirementThatStands(pastOf(row), mirror);
      },
      event: restoredRetirementEvent,
    },
    about,
  );
};

interface WhatWas {
  readonly versions: readonly Past<Guarded>[];
  /** Who registered the initiative, and all who have driven it: what they promised then holds when another drives it. */
  readonly about: Parameters<typeof mayPromiseRetirement>[1];
}

/** What the rows have said, and who may promise anything because of their initiatives. */
async function pastsOf(
  rows: readonly Stored<Retirement>[],
  versionsOf: (row: Stored<Retirement>) => WhatWas["versions"],
  { histories, mirror }: Derivation,
): Promise<(row: Stored<Retirement>) => WhatWas> {
  const firstIn = (row: Stored<Retirement>): number =>
    versionsOf(row)[0]?.said.initiativeId ?? row.initiativeId;
  const initiatives = await histories.initiatives([...new Set(rows.map(firstIn))], ["ownerId"]);
  return (row) => {
    const id = firstIn(row);
    const initiative = mirror.rows.get(id);
    const past = initiatives.get(id) ?? [];
    return {
      versions: versionsOf(row),
      about: {
        // The row of an initiative that cannot be read has its history still.
        createdBy: initiative?.createdBy ?? past[0]?.by ?? nobody,
        ownerIds: [...past.map(({ said }) => said.ownerId), initiative?.ownerId],
      },
    };
  };
}

/** No user has this number. */
const nobody = -1;

/** Each part by those who may change it: what is promised by those who may change the initiative, and how it went by whoever owns it. */
function retirementThatStands(
  { versions, about }: WhatWas,
  { people, accountId }: Mirror,
): RowThatStands<Guarded> | undefined {
  const personWith = (account: number) => people.find((person) => person.accountId === account);
  const isServer = (by: number): boolean => by === accountId;
  const mayPromise = (by: number): boolean =>
    isServer(by) || mayPromiseRetirement({ accountId: by, person: personWith(by) }, about);
  const owners = versions
    .filter(({ by, said }, index) => mayPromise(by) && said.ownerId !== versions[index - 1]?.said.ownerId)
    .map(({ said }) => said);
  const maySettle = (by: number): boolean =>
    isServer(by) || owners.some((owner) => maySettleRetirement(personWith(by), owner, people));
  const parts = <Property extends keyof Guarded>(...names: readonly Property[]) =>
    versions.map(({ said, by, at }) => ({ said: pickProperties(said, names), by, at }));
  const where = whatStands(parts("initiativeId"), isServer);
  // Each by itself: whoever moves the day has said nothing of the owner.
  const what = [
    ...promised.map((property) => whatStands(parts(property), mayPromise)),
    whatStands(parts("isRemoved"), mayPromise, ({ said, by }) =>
      mayPromise(by) ? said : { isRemoved: true },
    ),
  ].filter((part) => part !== undefined);
  const how = whatStands(parts(...settled), maySettle, ({ said, by }) => (maySettle(by) ? said : unsettled));
  const words = whatStands(
    parts("note", "state"),
    (by) => maySettle(by) || (how?.said.state === "promised" && mayPromise(by)),
  );
  if (!where || !how || !words) return undefined;
  const first = versions[0]?.said;
  if (!first) return undefined;
  const promise = what.reduce<Guarded>((said, part) => ({ ...said, ...part.said }), first);
  return {
    said: { ...promise, ...where.said, ...how.said, note: words.said.note },
    refused: [where, ...what, how, words].find(({ refused }) => refused !== undefined)?.refused,
  };
}
