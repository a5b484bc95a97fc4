import { useAccount } from "#tab/shared/account.tsx";
import { useCallback, useState } from "react";
import { printView, readView, wholePortfolio, type PortfolioView } from "./portfolio-view.ts";

/** What the person looked at last in this window, so that coming back from an initiative changes nothing. */
export function usePortfolioView(): readonly [PortfolioView, (change: Partial<PortfolioView>) => void] {
  const { id } = useAccount();
  const key = `radslag:view:${id}`;
  const [view, setView] = useState(() => {
    const kept = sessionStorage.getItem(key);
    return kept === null ? wholePortfolio : readView(kept);
  });
  const change = useCallback(
    (part: Partial<PortfolioView>) => {
      setView((before) => {
        const next = { ...before, ...part };
        sessionStorage.setItem(key, printView(next));
        return next;
      });
    },
    [key],
  );
  return [view, change];
}
