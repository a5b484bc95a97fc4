import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { ModelBook } from "#domain/governance/model-in-force.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { createContext, use, useCallback, useMemo, useSyncExternalStore } from "react";
import { useClock } from "./clock.tsx";
import type { GovernanceStore } from "./governance-store.ts";
import type { Loaded } from "./use-loaded.ts";

/** How the municipality governs today. */
export interface Governance {
  /** Every version that may govern, for what was done on other days. */
  readonly book: ModelBook;
  /** In force today. */
  readonly model: GoverningModel;
  /** Undefined while the built-in model governs, since nobody has published one. */
  readonly version: ModelVersion | undefined;
  readonly bodies: readonly Stored<Body>[];
  readonly organisation: Organisation;
  /** Every version ever published, those that take over later or contradict themselves included. */
  readonly published: readonly Stored<ModelVersion>[];
}

export const GovernanceContext = createContext<GovernanceStore | undefined>(undefined);

/** The day in Sweden by the tab's clock. */
export const useToday = (): CalendarDate => swedishDay(useClock()());

/** Read at the first use; follows what others publish, without a reload. */
export function useGovernance(): Loaded<Governance> & { reload: () => void } {
  const store = use(GovernanceContext);
  if (!store) throw new Error("GovernanceContext is missing above this screen.");
  const state = useSyncExternalStore(store.subscribe, store.state);
  const today = useToday();
  const rows = state.state === "ready" ? state.value : undefined;
  const value = useMemo<Governance | undefined>(
    () =>
      rows && {
        ...rows,
        model: rows.book.on(today),
        version: rows.book.versionOn(today),
        bodies: rows.organisation.bodies,
      },
    [rows, today],
  );
  const reload = useCallback(() => void store.reload(), [store]);
  if (state.state !== "ready" || !value) {
    return state.state === "failed" ? { ...state, reload } : { state: "loading", reload };
  }
  return { state: "ready", value, isReloading: state.isReloading, reload };
}
