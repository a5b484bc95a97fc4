import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { AlikePair } from "#domain/initiatives/parallel-projects.ts";
import { similarNeeds } from "#domain/initiatives/similar-needs.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useEffect, useState } from "react";

/** Below this, two needs share little but common words. */
const least = 0.4;
/** As many likes as are looked at for each. */
const top = 5;
/** Between two pauses, so that the page answers meanwhile. */
const inAStep = 40;

type Found = readonly AlikePair[] | "failed" | undefined;
type Compared = Pick<Stored<Initiative>, "id" | "title" | "need" | "status" | "isConfidential">;

/** Every pair of initiatives whose words are alike; undefined while they are compared. */
export function useAlikePairs(initiatives: readonly Compared[]): Found {
  const [made, setMade] = useState<{ readonly of: unknown; readonly found: Found }>();
  useEffect(() => {
    let isCurrent = true;
    const keep = (found: Found): void => {
      if (isCurrent) setMade({ of: initiatives, found });
    };
    alikePairs(initiatives, () => isCurrent).then(keep, () => {
      keep("failed");
    });
    return () => {
      isCurrent = false;
    };
  }, [initiatives]);
  return made?.of === initiatives ? made.found : undefined;
}

async function alikePairs(
  initiatives: readonly Compared[],
  isWanted: () => boolean,
): Promise<readonly AlikePair[]> {
  const { indexWithPauses } = await import("./swedish-words.ts");
  const open = initiatives
    .filter(({ isConfidential, status }) => !isConfidential && status !== "closed" && status !== "rejected")
    .map(({ id, title, need }) => ({ id, text: `${title} ${need}` }));
  const index = await indexWithPauses(open);
  const pairs = new Map<string, AlikePair>();
  for (const [position, { id, text }] of open.entries()) {
    if (position % inAStep === 0) {
      if (!isWanted()) return [];
      await new Promise((resume) => {
        setTimeout(resume);
      });
    }
    for (const like of similarNeeds(index, text, top + 1, least)) {
      if (like.id === id) continue;
      const key = [id, like.id].toSorted((a, b) => a - b).join(":");
      pairs.set(key, { oneId: id, otherId: like.id, likeness: like.likeness });
    }
  }
  return [...pairs.values()];
}
