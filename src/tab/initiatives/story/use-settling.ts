import { usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useNewerVersion } from "#tab/shared/use-newer-version.ts";
import { useCallback, useEffect } from "react";
import type { OpenedCase } from "./opened-case.ts";

/**
 * Loads the page again when the server has drawn its conclusions from what was just written, and when the portfolio has
 * seen a later version of the initiative.
 */
export function useSettling({ initiative, decisions, derived }: OpenedCase, reload: () => void): void {
  const { initiatives, decisions: decisionRows } = useRepositories();
  const { id, version, modifiedAt } = initiative;
  const unread = decisions.find(({ standing }) => standing === "notYetRead");
  const [unreadId, unreadVersion] = [unread?.id, unread?.version];
  useNewerVersion({
    isWaiting:
      derived.status !== initiative.status || derived.score !== initiative.score || unread !== undefined,
    version: `${version} ${unreadVersion ?? ""}`,
    look: useCallback(async () => {
      const [now, decision] = await Promise.all([
        initiatives.byId(id),
        unreadId === undefined ? undefined : decisionRows.byId(unreadId),
      ]);
      return { version: `${now.version} ${decision?.version ?? ""}` };
    }, [initiatives, id, decisionRows, unreadId]),
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
