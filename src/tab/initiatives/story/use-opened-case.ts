import { swedishDay } from "#domain/shared/swedish-day.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { useGovernance } from "#tab/shared/governance.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useLoaded, type Loaded } from "#tab/shared/use-loaded.ts";
import { useCallback, useMemo } from "react";
import { loadCase } from "./load-case.ts";
import { openCase, type OpenedCase } from "./opened-case.ts";

/** An initiative's rows as the governing model reads them; `reload` reads the rows again. */
export function useOpenedCase(id: number): Loaded<OpenedCase> & { readonly reload: () => void } {
  const repositories = useRepositories();
  const loaded = useLoaded(useCallback(() => loadCase(repositories, id), [repositories, id]));
  const governance = useGovernance();
  const today = swedishDay(useClock()());
  const rows = loaded.state === "ready" ? loaded.value : undefined;
  const governed = governance.state === "ready" ? governance.value : undefined;
  const story = useMemo(
    () => (rows && governed ? openCase(rows, governed, today) : undefined),
    [rows, governed, today],
  );
  const { reload } = loaded;
  if (story && loaded.state === "ready") return { ...loaded, value: story };
  if (loaded.state === "failed") return loaded;
  if (governance.state === "failed") return governance;
  return { state: "loading", reload };
}
