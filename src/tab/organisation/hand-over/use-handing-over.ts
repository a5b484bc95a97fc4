import { useToday, type Governance } from "#tab/shared/governance.tsx";
import { usePortfolioStore } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback, useRef, useState } from "react";
import { handOver, holdingsOf, type Holding } from "./holdings.ts";

/** Moves what one person holds to another, thing by thing or everything; what fails stays to be tried again. */
export function useHandingOver(
  { organisation, model }: Pick<Governance, "organisation" | "model">,
  onMoved: () => void,
) {
  const repositories = useRepositories();
  const store = usePortfolioStore();
  const today = useToday();
  const rows = useLoaded(
    useCallback(async () => {
      // Who leads and reviews cannot be searched for: the initiatives are read whole.
      const [pools, initiatives] = await Promise.all([
        repositories.pools.find(),
        repositories.initiatives.find(),
      ]);
      return { pools, initiatives };
    }, [repositories]),
  );
  const [from, setFrom] = useState<number>();
  const [to, setTo] = useState<number>();
  const [note, setNote] = useState("");
  const [moved, setMoved] = useState<readonly Holding[]>([]);
  const [halfDone, setHalfDone] = useState<Holding>();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const running = useRef(false);
  const giver = organisation.people.find(({ id }) => id === from);
  const sources = rows.state === "ready" ? { organisation, teams: model.teams, ...rows.value } : undefined;
  const held = giver && sources ? holdingsOf(giver, sources) : [];
  const isMoved = ({ key }: Holding): boolean => moved.some((each) => each.key === key);
  const waiting = held.filter((holding) => !isMoved(holding));
  // What was given but not written down is no longer held: it stays in the list until it is written down too.
  const remaining =
    halfDone && !isMoved(halfDone) && waiting.every(({ key }) => key !== halfDone.key)
      ? [halfDone, ...waiting]
      : waiting;
  const move = async (holdings: readonly Holding[]): Promise<void> => {
    if (running.current || from === undefined || to === undefined || from === to) return;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      for (const holding of holdings) {
        setHalfDone(holding);
        // One after the other: several of them may be in the same row.
        // oxlint-disable-next-line no-await-in-loop -- see above
        await handOver(repositories, { holding, from, to, on: today, note });
        setMoved((before) => [...before, holding]);
      }
      rows.reload();
    } catch (failure) {
      setProblem(failure);
    } finally {
      running.current = false;
      setBusy(false);
      void store.refresh();
      onMoved();
    }
  };
  const chooseFrom = (id: number | undefined): void => {
    setFrom(id);
    setMoved([]);
    setHalfDone(undefined);
    setProblem(undefined);
  };
  return {
    from,
    chooseFrom,
    to,
    setTo,
    note,
    setNote,
    giver,
    rows,
    moved,
    remaining,
    move,
    isBusy,
    problem,
  };
}

export type HandingOver = ReturnType<typeof useHandingOver>;
