import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Portfolio, PortfolioReader } from "#domain/initiatives/portfolio-reader.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** A portfolio kept on this device for the next opening; confidential rows are left out, by number. */
export interface KeptPortfolio {
  readonly portfolio: Portfolio;
  readonly leftOut: readonly number[];
  /** Kept so long ago that units and people may have changed: everything is read again. */
  readonly isOld: boolean;
}

export interface PortfolioCache {
  /** @returns undefined when nothing usable is kept */
  read(): Promise<KeptPortfolio | undefined>;
  write(kept: Omit<KeptPortfolio, "isOld">): Promise<void>;
}

/** What the tab has of the portfolio; one for all screens. */
export type PortfolioState =
  | { readonly state: "loading"; readonly soFar: number; readonly of: number | undefined }
  | {
      readonly state: "ready";
      readonly portfolio: Portfolio;
      /** What SharePoint had at the last look; false while rows kept on this device are shown. */
      readonly isFresh: boolean;
      /** Why the last look for changes failed; what is shown is older. */
      readonly problem: unknown;
    }
  | { readonly state: "failed"; readonly problem: unknown };

export interface PortfolioStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => PortfolioState;
  /** Whether rows kept on this device could be shown, as soon as that is known. */
  readonly kept: Promise<boolean>;
  /** Reads what has changed since the last look, or everything when nothing is there yet. */
  readonly refresh: () => Promise<void>;
  /** Shows a row that was just saved, before the next look. */
  readonly put: (row: Stored<PortfolioRow>) => void;
}

interface Sources {
  readonly reader: PortfolioReader;
  readonly rowsByIds: (ids: readonly number[]) => Promise<readonly Stored<PortfolioRow>[]>;
  readonly cache: PortfolioCache;
}

/** Starts to load at once: kept rows first, then one question for what has changed. */
export function openPortfolio({ reader, rowsByIds, cache }: Sources): PortfolioStore {
  let state: PortfolioState = { state: "loading", soFar: 0, of: undefined };
  let running: Promise<void> | undefined;
  /** Numbers of the confidential rows that the device did not keep and that have not been read yet. */
  let leftOut: readonly number[] = [];
  const kept = Promise.withResolvers<boolean>();
  const listeners = new Set<() => void>();
  const show = (next: PortfolioState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const showFresh = async (portfolio: Portfolio): Promise<void> => {
    show({ state: "ready", portfolio, isFresh: true, problem: undefined });
    await cache.write(withoutConfidential(portfolio));
  };
  const loadAll = async (): Promise<void> => {
    const portfolio = await reader.load((soFar, of) => {
      if (state.state !== "ready") show({ state: "loading", soFar, of });
    });
    leftOut = [];
    await showFresh(portfolio);
  };
  const update = async (known: Portfolio): Promise<void> => {
    const [changes, hidden] = await Promise.all([
      reader.changesSince(known.token),
      leftOut.length === 0 ? [] : rowsByIds(leftOut),
    ]);
    if (changes.everything) return loadAll();
    leftOut = [];
    // What was put while the question was under way stays.
    const shown = state.state === "ready" ? state.portfolio : known;
    const rows = merged(merged(shown.rows, hidden, []), changes.changed, changes.deleted);
    const isSame = rows === shown.rows && state.state === "ready" && state.isFresh;
    if (isSame && changes.token === known.token) return;
    await showFresh({ ...shown, rows, token: changes.token });
  };
  const look = async (): Promise<void> => {
    try {
      await (state.state === "ready" ? update(state.portfolio) : openFirst());
    } catch (problem) {
      show(state.state === "ready" ? { ...state, isFresh: false, problem } : { state: "failed", problem });
    }
  };
  const openFirst = async (): Promise<void> => {
    const found = await cache.read();
    kept.resolve(found !== undefined);
    if (!found) return loadAll();
    leftOut = found.leftOut;
    show({ state: "ready", portfolio: found.portfolio, isFresh: false, problem: undefined });
    await (found.isOld ? loadAll() : update(found.portfolio));
  };
  const refresh = (): Promise<void> => {
    if (state.state === "failed") show({ state: "loading", soFar: 0, of: undefined });
    running ??= look().finally(() => {
      running = undefined;
    });
    return running;
  };
  void refresh();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    kept: kept.promise,
    refresh,
    put: (row) => {
      if (state.state !== "ready") return;
      const { portfolio } = state;
      show({ ...state, portfolio: { ...portfolio, rows: merged(portfolio.rows, [row], []) } });
    },
  };
}

/** Rows by number, with those that changed in place of the old ones. */
function merged(
  rows: Portfolio["rows"],
  changed: Portfolio["rows"],
  deleted: readonly number[],
): Portfolio["rows"] {
  if (changed.length === 0 && deleted.length === 0) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of changed) byId.set(row.id, row);
  for (const id of deleted) byId.delete(id);
  return [...byId.values()].toSorted((a, b) => a.id - b.id);
}

function withoutConfidential(portfolio: Portfolio): Omit<KeptPortfolio, "isOld"> {
  return {
    portfolio: { ...portfolio, rows: portfolio.rows.filter((row) => !row.isConfidential) },
    leftOut: portfolio.rows.filter((row) => row.isConfidential).map((row) => row.id),
  };
}
