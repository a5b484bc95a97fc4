import type { GovernanceStore } from "#tab/shared/governance-store.ts";
import type { PortfolioStore } from "#tab/shared/portfolio-store.ts";
import { useEffect } from "react";

/** Milliseconds between two looks for changes in a tab that is seen. */
const interval = 60_000;

/** Looks for changes once a minute while the tab is seen, and when it is seen again. */
export function useNews(store: PortfolioStore, governance: GovernanceStore): void {
  useEffect(() => {
    let looked = Date.now();
    const look = (): void => {
      if (document.visibilityState !== "visible" || Date.now() - looked < interval) return;
      looked = Date.now();
      void store.refresh();
      void governance.refresh();
    };
    const timer = setInterval(look, interval / 4);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [store, governance]);
}
