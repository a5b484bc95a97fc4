import type { SavedView } from "#domain/initiatives/saved-view.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useState } from "react";

/** Removes a saved view, and takes that back. @param onChanged called when the views are to be read again */
export function useViewRemoval(onChanged: () => void) {
  const { savedViews } = useRepositories();
  const [removed, setRemoved] = useState<Stored<SavedView>>();
  const [failing, setFailing] = useState<{ readonly problem: unknown; readonly retry: () => void }>();
  const write = async (view: Stored<SavedView>, isRemoved: boolean): Promise<void> => {
    setFailing(undefined);
    try {
      const written = await savedViews.update(view.id, view.version, { isRemoved });
      setRemoved(isRemoved ? written : undefined);
    } catch (problem) {
      setFailing({ problem, retry: () => void write(view, isRemoved) });
    }
    onChanged();
  };
  return {
    /** The view removed last, while that can be taken back. */
    removed,
    failing,
    remove: (view: Stored<SavedView>) => write(view, true),
    undo: async (): Promise<void> => {
      if (removed) await write(removed, false);
    },
  };
}
