import type { Initiative } from "#domain/initiatives/initiative.ts";
import { DuplicateError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { needFields, type NeedField } from "#domain/governance/governing-model.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { useDraft } from "#tab/shared/drafts.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import { useDirectory, usePortfolioStore } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useCallback, useMemo, useRef, useState } from "react";
import { costSplitOf } from "./cost-shares.ts";
import { readWrittenNeed, unwrittenNeed, type WrittenNeed } from "./need-draft.ts";
import { guidanceOf } from "./need-guidance.ts";
import { initiativeOf, needOf } from "./need-of.ts";
import { isEmpty, unreadableFields, writtenProblems } from "./need-problems.ts";

export type Registering =
  | { readonly state: "writing" | "sending" }
  | { readonly state: "failed"; readonly problem: unknown }
  | { readonly state: "registered"; readonly initiative: Stored<Initiative> };

/** The form's state: what is written, kept on the device, what the model in force says of it, and on its way to being registered. */
export function useNeedForm(governance: Governance) {
  const { model } = governance;
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
  const initiative = useInitiative(written, me, model);
  const guidance = useGuidance(initiative, governance);
  const send = async (): Promise<void> => {
    if (await register(initiative)) clear();
  };
  const unreadable = unreadableFields(written, model.questions);
  const isShown = (field: NeedField): boolean =>
    guidance.asked.has(field) || unreadable.some((problem) => problem.field === field);
  return {
    governance,
    guidance,
    initiative,
    written,
    unitId: initiative.unitId,
    isRestored,
    isShown,
    isRequired: (field: NeedField): boolean => guidance.form.required.includes(field),
    /** Fields with something in them that this size of form does not ask for. */
    keptFields: needFields.filter((field) => !isShown(field) && field !== "form" && !isEmpty(written, field)),
    problems: writtenProblems(written, me?.unitId, model, guidance.form),
    change,
    startOver,
    send,
    registering,
  };
}

export type NeedFormState = ReturnType<typeof useNeedForm>;

interface Owner {
  readonly id: number;
  readonly unitId: number | undefined;
}

/** The row as it would be registered now. */
function useInitiative(
  written: WrittenNeed,
  me: Owner | undefined,
  { questions, money }: Governance["model"],
): Initiative {
  const clock = useClock();
  return useMemo(() => {
    const need = needOf(written, me?.unitId, questions);
    const costSplit = costSplitOf(written, need, money);
    return initiativeOf({ ...need, costSplit }, me?.id, clock());
  }, [written, me, questions, money, clock]);
}

function useGuidance(initiative: Initiative, { model, book, organisation }: Governance) {
  const clock = useClock();
  return useMemo(
    () => guidanceOf(initiative, model, { book, organisation }, swedishDay(clock())),
    [initiative, model, book, organisation, clock],
  );
}

function useRegistering() {
  const repositories = useRepositories();
  const clock = useClock();
  const store = usePortfolioStore();
  const [registering, setRegistering] = useState<Registering>({ state: "writing" });
  const isBusy = useRef(false);
  const register = async (need: Initiative): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setRegistering({ state: "sending" });
    try {
      const initiative = await addNeed(repositories, { ...need, statedAt: clock() });
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
