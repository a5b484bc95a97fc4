import type { UnreadableRow } from "#domain/shared/unreadable-rows.ts";
import { useSyncExternalStore } from "react";
import { useRepositories } from "./repositories.tsx";

/** The rows that are left out of everything shown, since they cannot be read. */
export function useUnreadableRows(): readonly UnreadableRow[] {
  const { all, subscribe } = useRepositories().unreadable;
  return useSyncExternalStore(subscribe, all);
}
