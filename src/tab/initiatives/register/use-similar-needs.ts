import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import { indexNeeds, similarNeeds, type NeedIndex } from "#domain/initiatives/similar-needs.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useDeferredValue, useEffect, useMemo, useState } from "react";

export interface SimilarNeed {
  readonly row: Stored<PortfolioRow>;
  /** 0 nothing in common, 1 the same words. */
  readonly likeness: number;
}

export type SimilarNeedsState =
  | { readonly state: "idle" | "loading" | "failed" }
  | { readonly state: "found"; readonly needs: readonly SimilarNeed[] };

const shown = 5;
/** What is this much less alike than the most alike shares only common words with it. */
const worthBeside = 0.4;
/** Letters before it is worth looking. */
const fewest = 4;

/** Needs in the whole portfolio that are like a text; confidential ones are never shown. */
export function useSimilarNeeds(written: string, exceptId?: number): SimilarNeedsState {
  const text = useDeferredValue(written.trim());
  const isWorthLooking = text.length >= fewest;
  const portfolio = usePortfolio();
  const rows = portfolio.state === "ready" ? portfolio.portfolio.rows : undefined;
  const index = useNeedIndex(rows);
  const needs = useMemo(() => {
    if (!rows || index === undefined || index === "failed" || !isWorthLooking) return undefined;
    const byId = new Map(rows.map((row) => [row.id, row]));
    const likes = similarNeeds(index, text, shown + 1).filter(({ id }) => id !== exceptId);
    const best = likes[0]?.likeness ?? 0;
    return likes.flatMap(({ id, likeness }) => {
      const row = byId.get(id);
      return row && likeness >= best * worthBeside ? [{ row, likeness }] : [];
    });
  }, [rows, index, text, isWorthLooking, exceptId]);
  if (!isWorthLooking) return { state: "idle" };
  if (portfolio.state === "failed" || index === "failed") return { state: "failed" };
  return needs === undefined ? { state: "loading" } : { state: "found", needs: needs.slice(0, shown) };
}

type Rows = readonly Stored<PortfolioRow>[];

/** Made once the page is there, so that it is ready when somebody begins to write. */
function useNeedIndex(rows: Rows | undefined): NeedIndex | "failed" | undefined {
  const [made, setMade] = useState<{ rows: Rows; index: NeedIndex | "failed" }>();
  useEffect(() => {
    if (rows === undefined) return undefined;
    let isCurrent = true;
    const make = async (): Promise<void> => {
      const { stemAhead, swedishWords } = await import("./swedish-words.ts");
      const open = rows.filter((row) => !row.isConfidential);
      await stemAhead(open.map(({ title }) => title));
      if (!isCurrent) return;
      setMade({
        rows,
        index: indexNeeds(
          open.map(({ id, title }) => ({ id, text: title })),
          swedishWords,
        ),
      });
    };
    make().catch(() => {
      if (isCurrent) setMade({ rows, index: "failed" });
    });
    return () => {
      isCurrent = false;
    };
  }, [rows]);
  return made?.index;
}
