import { deriveInitiative } from "#domain/initiatives/derive-status.ts";
import { usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useNewerVersion } from "#tab/shared/use-newer-version.ts";
import { useCallback, useEffect } from "react";
import type { InitiativeCase } from "./load-case.ts";

/**
 * Loads the page again when the server has drawn its conclusions from what was just written, and when the portfolio has
 * seen a later version of the initiative.
 */
export function useSettling({ initiative, valuations, decisions }: InitiativeCase, reload: () => void): void {
  const { initiatives } = useRepositories();
  const { id, version, modifiedAt } = initiative;
  const derived = deriveInitiative({ initiative, valuations, decisions });
  useNewerVersion({
    isWaiting: derived.status !== initiative.status || derived.score !== initiative.score,
    version,
    look: useCallback(() => initiatives.byId(id), [initiatives, id]),
    onNewer: reload,
  });
  const portfolio = usePortfolio();
  const rows = portfolio.state === "ready" ? portfolio.portfolio.rows : undefined;
  const seen = rows?.find((row) => row.id === id);
  const isNewer = seen !== undefined && seen.modifiedAt > modifiedAt;
  useEffect(() => {
    if (isNewer) reload();
  }, [isNewer, reload]);
}
