import type { Initiative } from "#domain/initiatives/initiative.ts";
import { ConflictError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { usePortfolioStore } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useRef, useState } from "react";
import {
  changesBetween,
  editedFields,
  editsOf,
  readKeptEdits,
  type EditedField,
  type Edits,
  type KeptEdits,
} from "./edited-fields.ts";
import { mergeEdits, type Difference } from "./merge-edits.ts";

export type Saving =
  | { readonly state: "writing" | "saving" }
  | { readonly state: "failed"; readonly problem: unknown }
  | {
      readonly state: "conflict";
      readonly theirs: Stored<Initiative>;
      readonly merged: Edits;
      readonly differences: readonly Difference<EditedField, string>[];
    };

/** Edits one initiative; what two persons have changed at the same time is joined, or asked about. */
export function useEditForm(initiative: Stored<Initiative>, onSaved: () => void) {
  const repositories = useRepositories();
  const store = usePortfolioStore();
  const { kept, keep, clear } = useDraft({
    form: "initiative",
    record: String(initiative.id),
    isConfidential: initiative.isConfidential,
    read: readKeptEdits,
  });
  const fresh: KeptEdits = {
    opened: editsOf(initiative),
    mine: editsOf(initiative),
    version: initiative.version,
  };
  const [edits, setEdits] = useState(kept ?? fresh);
  const [isRestored, setRestored] = useState(kept !== undefined);
  const [saving, setSaving] = useState<Saving>({ state: "writing" });
  const isBusy = useRef(false);

  const change = (field: EditedField, value: string): void => {
    const next = { ...edits, mine: { ...edits.mine, [field]: value } };
    setEdits(next);
    keep(next);
  };
  const discard = (): void => {
    clear();
    setEdits(fresh);
    setRestored(false);
  };
  const write = async (version: string, before: Edits, after: Edits): Promise<void> => {
    const changes = changesBetween(before, after);
    if (Object.keys(changes).length > 0) {
      store.put(await repositories.initiatives.update(initiative.id, version, changes));
    }
    clear();
    onSaved();
  };
  /** Joins with what is there now, and saves when no field has been changed by both. */
  const join = async (mine: Edits): Promise<void> => {
    const theirs = await repositories.initiatives.byId(initiative.id);
    const merge = mergeEdits(editedFields, { opened: edits.opened, mine, theirs: editsOf(theirs) });
    if (merge.differences.length === 0) await write(theirs.version, editsOf(theirs), merge.merged);
    else setSaving({ state: "conflict", theirs, ...merge });
  };
  const attempt = async (saveIt: () => Promise<void>, mine: Edits): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSaving({ state: "saving" });
    try {
      await saveIt().catch(async (problem: unknown) => {
        if (!(problem instanceof ConflictError)) throw problem;
        await join(mine);
      });
    } catch (problem) {
      setSaving({ state: "failed", problem });
    } finally {
      isBusy.current = false;
    }
  };
  const save = (): Promise<void> => attempt(() => write(edits.version, edits.opened, edits.mine), edits.mine);
  /** Saves what the person chose; the other's version is what it rests on from here. */
  const saveChoice = (theirs: Stored<Initiative>, chosen: Edits): Promise<void> => {
    const next = { opened: editsOf(theirs), mine: chosen, version: theirs.version };
    setEdits(next);
    keep(next);
    return attempt(() => write(theirs.version, editsOf(theirs), chosen), chosen);
  };
  const backToForm = (): void => {
    setSaving({ state: "writing" });
  };
  return { mine: edits.mine, isRestored, saving, change, discard, clear, save, saveChoice, backToForm };
}

export type EditFormState = ReturnType<typeof useEditForm>;
