import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useCallback, useMemo, useRef, useState } from "react";
import { calculationOf, writtenFrom } from "./written/calculation-of.ts";
import { calculationProblems } from "./written/calculation-problems.ts";
import { calculationTexts } from "./calculation-texts.ts";
import { firstCalculation, withLight, type CalculationGround } from "./written/first-calculation.ts";
import {
  loadCalculations,
  saveCalculation,
  savedSince,
  type CalculationSubject,
} from "./load-calculations.ts";
import { useOthersVersion } from "./use-others-version.ts";
import { readWrittenCalculation, type WrittenCalculation } from "./written/written-calculation.ts";
import { asWritten } from "./written/written-number.ts";

export type Saving =
  | { readonly state: "writing" | "saving" }
  | {
      readonly state: "stale";
      readonly subject: CalculationSubject;
      readonly added: readonly Stored<Calculation>[];
    }
  | { readonly state: "failed"; readonly problem: unknown }
  | { readonly state: "saved"; readonly calculation: Stored<Calculation> };

const newKey = (): string => crypto.randomUUID();

/** The editor's state: what is written, kept on the device, and on its way to being a version. */
export function useCalculationForm(opened: CalculationSubject, ground: CalculationGround) {
  const { initiative } = opened;
  const { lightCostLine: cost, lightEffectLine: effect } = useTexts(calculationTexts);
  const words = { cost, effect };
  const me = useDirectory()?.me.person;
  const { kept, keep, clear } = useDraft({
    form: "calculation",
    record: String(initiative.id),
    isConfidential: initiative.isConfidential,
    read: readWrittenCalculation,
  });
  const [subject, setSubject] = useState(opened);
  const [isRestored, setRestored] = useState(kept !== undefined);
  const [written, setWritten] = useState(() => kept ?? firstWritten(opened, ground, words));
  const { saving, save, setSaving } = useSaving();
  const others = useOthersVersion(subject.calculations[0]);
  const change = useCallback(
    (part: Partial<WrittenCalculation>) => {
      const next = { ...written, ...part, key: written.key || newKey() };
      setWritten(next);
      setSaving({ state: "writing" });
      keep(next);
    },
    [written, keep, setSaving],
  );
  const calculation = useMemo(
    () => calculationOf(written, { initiativeId: initiative.id, madeById: me?.id }),
    [written, initiative.id, me?.id],
  );
  const startOver = (): void => {
    clear();
    setRestored(false);
    setWritten(firstWritten(subject, ground, words));
    setSaving({ state: "writing" });
  };
  const send = async (isSure: boolean): Promise<void> => {
    // A version that is taken over as it is makes one row, however often it is sent.
    const key = written.key || (others ? `${others.key}:${String(me?.id)}` : "");
    const saved = await save(subject, { ...calculation, key }, isSure);
    if (!saved) return;
    clear();
    setRestored(false);
    setSubject({ ...subject, calculations: [saved, ...subject.calculations] });
    setWritten({ ...written, key: "" });
  };
  const lookFirst = (newer: CalculationSubject): void => {
    setSubject(newer);
    setSaving({ state: "writing" });
  };
  return {
    subject,
    ground,
    written,
    calculation,
    isRestored,
    isChanged: written.key !== "",
    /** Somebody else's version that may be saved as it is, as one's own. */
    others,
    problems: useMemo(() => calculationProblems(written), [written]),
    change,
    startFrom: (from: Calculation) => {
      change(writtenFrom(from, newKey));
    },
    startOver,
    send,
    lookFirst,
    saving,
  };
}

export type CalculationForm = ReturnType<typeof useCalculationForm>;

/** What the newest version says; before there is one, what was said of time and cost when the need was registered. */
function firstWritten(
  { calculations, initiative }: CalculationSubject,
  ground: CalculationGround,
  words: Readonly<Record<"cost" | "effect", string>>,
): WrittenCalculation {
  const [newest] = calculations;
  if (newest) return writtenFrom(newest, newKey);
  const { savedVolume: volume, savedMinutes: minutes } = initiative.needAnswers;
  const first = firstCalculation(ground);
  if (volume === undefined || minutes === undefined) return first;
  const cost = asWritten(initiative.budget);
  const light = { volume: String(volume), minutes: String(minutes), cost };
  return { ...withLight(first, light, ground, words), key: newKey() };
}

function useSaving() {
  const repositories = useRepositories();
  const [saving, setSaving] = useState<Saving>({ state: "writing" });
  const isBusy = useRef(false);
  /** @returns the version saved; undefined when it was not */
  const save = async (
    subject: CalculationSubject,
    calculation: Calculation,
    isSure: boolean,
  ): Promise<Stored<Calculation> | undefined> => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setSaving({ state: "saving" });
    try {
      const now = isSure ? subject : await loadCalculations(repositories, subject.initiative.id);
      const added = savedSince(subject, now, calculation.key);
      if (added.length > 0) {
        setSaving({ state: "stale", subject: now, added });
        return undefined;
      }
      const saved = await saveCalculation(repositories, calculation, newKey);
      setSaving({ state: "saved", calculation: saved });
      return saved;
    } catch (problem) {
      setSaving({ state: "failed", problem });
      return undefined;
    } finally {
      isBusy.current = false;
    }
  };
  return { saving, save, setSaving };
}
