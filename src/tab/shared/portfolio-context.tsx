import type { Me } from "#domain/initiatives/portfolio-reader.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { createContext, use, useMemo, useSyncExternalStore } from "react";
import type { PortfolioState, PortfolioStore } from "./portfolio-store.ts";

export const PortfolioContext = createContext<PortfolioStore | undefined>(undefined);

export function usePortfolioStore(): PortfolioStore {
  const store = use(PortfolioContext);
  if (!store) throw new Error("PortfolioContext is missing above this screen.");
  return store;
}

export function usePortfolio(): PortfolioState {
  const { subscribe, state } = usePortfolioStore();
  return useSyncExternalStore(subscribe, state);
}

/** The organisation's units and people by number, and who is signed in. */
export interface Directory {
  readonly units: readonly Stored<Unit>[];
  readonly people: readonly Stored<Person>[];
  readonly me: Me;
  readonly unit: (id: number | undefined) => Stored<Unit> | undefined;
  readonly person: (id: number | undefined) => Stored<Person> | undefined;
  /** The person behind `Stored.createdBy` and `modifiedBy`. */
  readonly account: (accountId: number) => Stored<Person> | undefined;
}

/** @returns undefined until the portfolio has been opened; kept rows count */
export function useDirectory(): Directory | undefined {
  const opened = usePortfolio();
  const portfolio = opened.state === "ready" ? opened.portfolio : undefined;
  const { units, people, me } = portfolio ?? {};
  return useMemo(
    () => (units && people && me ? directoryOf(units, people, me) : undefined),
    [units, people, me],
  );
}

function directoryOf(units: readonly Stored<Unit>[], people: readonly Stored<Person>[], me: Me): Directory {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const peopleByAccount = new Map(people.map((person) => [person.accountId, person]));
  return {
    units,
    people,
    me,
    unit: (id) => (id === undefined ? undefined : unitsById.get(id)),
    person: (id) => (id === undefined ? undefined : peopleById.get(id)),
    account: (accountId) => peopleByAccount.get(accountId),
  };
}
