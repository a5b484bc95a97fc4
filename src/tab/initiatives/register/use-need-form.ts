import type { Initiative } from "#domain/initiatives/initiative.ts";
import { DuplicateError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { useDraft } from "#tab/shared/drafts.ts";
import { useDirectory, usePortfolioStore } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useCallback, useRef, useState } from "react";
import {
  initiativeOf,
  needOf,
  readWrittenNeed,
  unwrittenNeed,
  writtenProblems,
  type WrittenNeed,
} from "./need-draft.ts";

export type Registering =
  | { readonly state: "writing" | "sending" }
  | { readonly state: "failed"; readonly problem: unknown }
  | { readonly state: "registered"; readonly initiative: Stored<Initiative> };

/** The form's state: what is written, kept on the device, and on its way to being registered. */
export function useNeedForm() {
  const directory = useDirectory();
  const me = directory?.me.person;
  const [isConfidential, setConfidential] = useState(false);
  const { kept, keep, clear } = useDraft({
    form: "register",
    record: "new",
    isConfidential,
    read: readWrittenNeed,
  });
  const [isRestored, setRestored] = useState(kept !== undefined);
  const [written, setWritten] = useState(kept ?? unwrittenNeed);
  const { registering, register, again } = useRegistering();
  const change = useCallback(
    (part: Partial<WrittenNeed>) => {
      const next = { ...written, ...part, key: written.key || crypto.randomUUID() };
      setWritten(next);
      setConfidential(next.isConfidential);
      if (!next.isConfidential) keep(next);
    },
    [written, keep],
  );
  const startOver = (): void => {
    clear();
    setWritten(unwrittenNeed);
    setConfidential(false);
    setRestored(false);
    again();
  };
  const send = async (): Promise<void> => {
    if (await register(written, me)) clear();
  };
  const problems = writtenProblems(written, me?.unitId);
  return {
    written,
    unitId: written.unitId ?? me?.unitId,
    isRestored,
    problems,
    change,
    startOver,
    send,
    registering,
  };
}

export type NeedFormState = ReturnType<typeof useNeedForm>;

function useRegistering() {
  const repositories = useRepositories();
  const clock = useClock();
  const store = usePortfolioStore();
  const [registering, setRegistering] = useState<Registering>({ state: "writing" });
  const isBusy = useRef(false);
  const register = async (
    written: WrittenNeed,
    me: { readonly id: number; readonly unitId: number | undefined } | undefined,
  ): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setRegistering({ state: "sending" });
    try {
      const initiative = await addNeed(
        repositories,
        initiativeOf(needOf(written, me?.unitId), me?.id, clock()),
      );
      store.put(initiative);
      setRegistering({ state: "registered", initiative });
      return true;
    } catch (problem) {
      setRegistering({ state: "failed", problem });
      return false;
    } finally {
      isBusy.current = false;
    }
  };
  const again = (): void => {
    setRegistering({ state: "writing" });
  };
  return { registering, register, again };
}

/** Adds the need; what was registered before under the same key, and written on since, takes over the new words. */
async function addNeed({ initiatives }: Repositories, need: Initiative): Promise<Stored<Initiative>> {
  try {
    return await initiatives.add(need);
  } catch (problem) {
    const earlier = problem instanceof DuplicateError ? await initiatives.byKey(need.key) : undefined;
    if (!earlier) throw problem;
    const { key: _key, statedAt: _statedAt, status: _status, score: _score, ...words } = need;
    return initiatives.update(earlier.id, earlier.version, words);
  }
}
