import { useCallback, useEffect, useState } from "react";

/** What a screen has of the data that it needs. */
export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Value; readonly isReloading: boolean }
  | { readonly state: "failed"; readonly problem: unknown };

/**
 * Loads when shown, and again when `load` is another function: wrap it in useCallback.
 * While reloading, the former value stays.
 */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> & { reload: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [kept, setKept] = useState<Kept<Value>>();
  useEffect(() => {
    let isCurrent = true;
    const keep = (loaded: Settled<Value>): void => {
      if (isCurrent) setKept({ load, attempt, loaded });
    };
    void settle(load).then(keep);
    return () => {
      isCurrent = false;
    };
  }, [load, attempt]);
  const reload = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { ...shownOf(kept, load, attempt), reload };
}

async function settle<Value>(load: () => Promise<Value>): Promise<Settled<Value>> {
  try {
    return { state: "ready", value: await load() };
  } catch (problem) {
    return { state: "failed", problem };
  }
}

type Settled<Value> = { state: "ready"; value: Value } | { state: "failed"; problem: unknown };
interface Kept<Value> {
  readonly load: () => Promise<Value>;
  readonly attempt: number;
  readonly loaded: Settled<Value>;
}

function shownOf<Value>(
  kept: Kept<Value> | undefined,
  load: () => Promise<Value>,
  attempt: number,
): Loaded<Value> {
  if (kept?.load !== load) return { state: "loading" };
  const isReloading = kept.attempt !== attempt;
  if (kept.loaded.state === "ready") return { ...kept.loaded, isReloading };
  return isReloading ? { state: "loading" } : kept.loaded;
}
