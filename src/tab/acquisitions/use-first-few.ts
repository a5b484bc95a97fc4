import { useState } from "react";

/** The first of a list until all of it is asked for, so that a group of hundreds is not drawn at once. */
export function useFirstFew<Each>(
  all: readonly Each[],
  atFirst: number,
): { readonly shown: readonly Each[]; readonly hasMore: boolean; readonly showAll: () => void } {
  const [isWhole, setWhole] = useState(false);
  const hasMore = !isWhole && all.length > atFirst;
  return {
    shown: hasMore ? all.slice(0, atFirst) : all,
    hasMore,
    showAll: () => {
      setWhole(true);
    },
  };
}
