import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import { similarNeeds, type NeedIndex } from "#domain/initiatives/similar-needs.ts";
import type { PortfolioReader } from "#domain/initiatives/portfolio-reader.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from "react";

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

/** Made once the page is there, so that it is ready when somebody begins to write: of titles first, with the needs when they have come. */
function useNeedIndex(rows: Rows | undefined): NeedIndex | "failed" | undefined {
  const [made, setMade] = useState<NeedIndex | "failed">();
  const texts = useNeedTexts(rows);
  useEffect(() => {
    if (rows === undefined) return undefined;
    let isCurrent = true;
    const make = async (): Promise<void> => {
      const { indexWithPauses } = await import("#tab/shared/swedish-words.ts");
      const open = rows.filter((row) => !row.isConfidential);
      const index = await indexWithPauses(
        open.map(({ id, title }) => ({ id, text: `${title} ${texts?.get(id) ?? ""}` })),
      );
      if (isCurrent) setMade(index);
    };
    make().catch(() => {
      if (isCurrent) setMade("failed");
    });
    return () => {
      isCurrent = false;
    };
  }, [rows, texts]);
  return made;
}

type NeedTexts = ReadonlyMap<number, string>;
/** Read once for as long as the tab is open; a read that failed is made again by the next page that needs it. */
const readBefore = new WeakMap<PortfolioReader, Promise<NeedTexts>>();

/** @returns undefined until they have come, and when they cannot be read: titles are compared all the same */
function useNeedTexts(rows: Rows | undefined): NeedTexts | undefined {
  const { portfolio } = useRepositories();
  const [texts, setTexts] = useState<NeedTexts>();
  const isReady = rows !== undefined;
  const ids = useEffectEvent(() =>
    (rows ?? []).filter(({ isConfidential }) => !isConfidential).map(({ id }) => id),
  );
  useEffect(() => {
    if (!isReady) return undefined;
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const reading = readBefore.get(portfolio) ?? portfolio.needs(ids());
      readBefore.set(portfolio, reading);
      const found = await reading;
      if (isCurrent) setTexts(found);
    };
    read().catch(() => readBefore.delete(portfolio));
    return () => {
      isCurrent = false;
    };
  }, [portfolio, isReady]);
  return texts;
}
