import type { Initiative } from "#domain/initiatives/initiative.ts";
import { ConflictError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { usePortfolioStore } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useRef, useState } from "react";
import {
  changesBetween,
  editsOf,
  fieldsWith,
  readKeptEdits,
  type EditedField,
  type Edits,
  type KeptEdits,
  type Questions,
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

/** The row that the changes are made on. */
type Base = Pick<Stored<Initiative>, "version" | "needAnswers">;

/** Edits one initiative; what two persons have changed at the same time is joined, or asked about. */
export function useEditForm(initiative: Stored<Initiative>, questions: Questions, onSaved: () => void) {
  const repositories = useRepositories();
  const store = usePortfolioStore();
  const { kept, keep, clear, fresh, edits, setEdits } = useKeptEdits(initiative, questions);
  const [isRestored, setRestored] = useState(kept !== undefined);
  const [saving, setSaving] = useState<Saving>({ state: "writing" });
  const isBusy = useRef(false);

  const changeAll = (values: Readonly<Record<string, string>>): void => {
    const next = { ...edits, mine: { ...edits.mine, ...values } };
    setEdits(next);
    keep(next);
  };
  const change = (field: EditedField, value: string): void => {
    changeAll({ [field]: value });
  };
  const discard = (): void => {
    clear();
    setEdits(fresh);
    setRestored(false);
  };
  const write = async (base: Base, before: Edits, after: Edits): Promise<void> => {
    const changes = changesBetween({ before, after, questions, base });
    if (Object.keys(changes).length > 0) {
      store.put(await repositories.initiatives.update(initiative.id, base.version, changes));
    }
    clear();
    onSaved();
  };
  /** Joins with what is there now, and saves when no field has been changed by both. */
  const join = async (mine: Edits): Promise<void> => {
    const theirs = await repositories.initiatives.byId(initiative.id);
    const said = editsOf(theirs, questions);
    const merge = mergeEdits(fieldsWith(questions), { opened: edits.opened, mine, theirs: said });
    if (merge.differences.length === 0) await write(theirs, said, merge.merged);
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
  const save = (): Promise<void> => {
    const base = { needAnswers: initiative.needAnswers, version: edits.version };
    return attempt(() => write(base, edits.opened, edits.mine), edits.mine);
  };
  /** Saves what the person chose; the other's version is what it rests on from here. */
  const saveChoice = (theirs: Stored<Initiative>, chosen: Edits): Promise<void> => {
    const said = editsOf(theirs, questions);
    const next = { opened: said, mine: chosen, version: theirs.version };
    setEdits(next);
    keep(next);
    return attempt(() => write(theirs, said, chosen), chosen);
  };
  const backToForm = (): void => {
    setSaving({ state: "writing" });
  };
  return {
    mine: edits.mine,
    isRestored,
    saving,
    change,
    changeAll,
    discard,
    clear,
    save,
    saveChoice,
    backToForm,
  };
}

export type EditFormState = ReturnType<typeof useEditForm>;

/** The edits as they were kept on the device, or as the row is. */
function useKeptEdits(initiative: Stored<Initiative>, questions: Questions) {
  const { kept, keep, clear } = useDraft({
    form: "initiative",
    record: String(initiative.id),
    isConfidential: initiative.isConfidential,
    read: readKeptEdits,
  });
  const now = editsOf(initiative, questions);
  const fresh: KeptEdits = { opened: now, mine: now, version: initiative.version };
  // A question that the model has begun to ask since is not among what was kept.
  const [edits, setEdits] = useState<KeptEdits>(
    kept ? { ...kept, opened: { ...now, ...kept.opened }, mine: { ...now, ...kept.mine } } : fresh,
  );
  return { kept, keep, clear, fresh, edits, setEdits };
}
