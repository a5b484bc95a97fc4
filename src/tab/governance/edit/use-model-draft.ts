import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { ModelDraft } from "#domain/governance/model-version.ts";
import { ConflictError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useCallback, useEffect, useRef, useState } from "react";
import { readKeptModel, type KeptModel } from "./kept-model.ts";

export type DraftSaving =
  | { readonly state: "saved" }
  | { readonly state: "waiting" }
  | { readonly state: "saving" }
  | { readonly state: "failed"; readonly problem: unknown }
  /** Somebody else has saved the draft meanwhile: nothing more is saved until one of the two is chosen. */
  | { readonly state: "conflict"; readonly theirs: Stored<ModelDraft> };

/** Milliseconds after the last change. */
const delay = 1200;

/** Edits a draft: every change is kept on the device at once, and saved to its row shortly after the last one. */
export function useModelDraft(row: Stored<ModelDraft>) {
  const { modelDrafts } = useRepositories();
  const me = useDirectory()?.me.person?.id;
  const { kept, keep, clear } = useDraft({ form: "modelDraft", record: String(row.id), read: readKeptModel });
  const [first] = useState(kept);
  const [definition, setDefinition] = useState(first?.definition ?? row.definition);
  const [saving, setSaving] = useState<DraftSaving>(() => savingAtFirst(first, row));
  const now = useRef<KeptModel>(first ?? { version: row.version, definition: row.definition });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(undefined);

  const write = useCallback(async (): Promise<void> => {
    const { version, definition: written } = now.current;
    setSaving({ state: "saving" });
    try {
      const saved = await modelDrafts.update(row.id, version, {
        definition: written,
        name: written.name.sv,
        editedById: me,
      });
      now.current = { ...now.current, version: saved.version };
      if (now.current.definition === written) {
        clear();
        setSaving({ state: "saved" });
      } else keep(now.current);
    } catch (problem) {
      if (!(problem instanceof ConflictError)) {
        setSaving({ state: "failed", problem });
        return;
      }
      try {
        setSaving({ state: "conflict", theirs: await modelDrafts.byId(row.id) });
      } catch (failure) {
        setSaving({ state: "failed", problem: failure });
      }
    }
  }, [modelDrafts, row.id, me, keep, clear]);

  /** Saves what is not saved yet; one save at a time. @returns whether the row is what is shown */
  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    await running.current;
    running.current = write().finally(() => {
      running.current = undefined;
    });
    await running.current;
  }, [write]);

  useEffect(() => {
    if (saving.state !== "waiting") return undefined;
    timer.current = setTimeout(() => void save(), delay);
    return () => {
      clearTimeout(timer.current);
    };
  }, [saving, save]);

  const change = useCallback(
    (part: Partial<GoverningModel>): void => {
      now.current = { ...now.current, definition: { ...now.current.definition, ...part } };
      setDefinition(now.current.definition);
      keep(now.current);
      setSaving((before) => (before.state === "conflict" ? before : { state: "waiting" }));
    },
    [keep],
  );
  const takeTheirs = (theirs: Stored<ModelDraft>): void => {
    now.current = { version: theirs.version, definition: theirs.definition };
    clear();
    setDefinition(theirs.definition);
    setSaving({ state: "saved" });
  };
  const keepMine = (theirs: Stored<ModelDraft>): void => {
    now.current = { ...now.current, version: theirs.version };
    keep(now.current);
    setSaving({ state: "waiting" });
  };
  return { definition, saving, change, save, takeTheirs, keepMine };
}

function savingAtFirst(kept: KeptModel | undefined, row: Stored<ModelDraft>): DraftSaving {
  if (!kept) return { state: "saved" };
  return kept.version === row.version ? { state: "waiting" } : { state: "conflict", theirs: row };
}

export type ModelDraftState = ReturnType<typeof useModelDraft>;
