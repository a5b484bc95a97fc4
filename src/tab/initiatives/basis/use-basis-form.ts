import { basisProblems } from "#domain/initiatives/basis-problems.ts";
import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useState } from "react";
import { useWrite } from "../duties/use-write.ts";
import { blankBasis, readWrittenBasis, writtenOf, type WrittenBasis } from "./written-basis.ts";

interface BasisFormOptions {
  readonly initiative: Pick<Stored<Initiative>, "id" | "isConfidential">;
  /** Undefined for a new piece. */
  readonly item: Stored<BasisItem> | undefined;
  /** What the form begins with beyond what the row says. */
  readonly first: Partial<WrittenBasis>;
  readonly today: CalendarDate;
  readonly onSaved: () => void;
}

/** One piece as it is being written: kept on the device until it is saved or given up. */
export function useBasisForm({ initiative, item, first, today, onSaved }: BasisFormOptions) {
  const { basisItems } = useRepositories();
  const { kept, keep, clear } = useDraft({
    form: "basis",
    record: `${String(initiative.id)}:${item ? String(item.id) : "new"}`,
    isConfidential: initiative.isConfidential,
    read: readWrittenBasis,
  });
  const [isRestored] = useState(kept !== undefined);
  const [written, setWritten] = useState<WrittenBasis>(
    () => kept ?? { ...(item ? writtenOf(item) : blankBasis), ...first },
  );
  const [isTried, setTried] = useState(false);
  const [key] = useState(() => `basis:${String(initiative.id)}:${crypto.randomUUID()}`);
  const { isSaving, problem, write } = useWrite();
  const wrong = basisProblems(written, today);
  const change = (part: Partial<WrittenBasis>): void => {
    const next = { ...written, ...part };
    setWritten(next);
    keep(next);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (wrong.length > 0) return;
    const { title, link, ...others } = written;
    const said = { ...others, title: title.trim(), link: link.trim() };
    const work = item
      ? () => basisItems.update(item.id, item.version, said)
      : () => basisItems.add({ ...said, key, initiativeId: initiative.id, isRemoved: false });
    if (!(await write(work))) return;
    clear();
    onSaved();
  };
  return {
    written,
    change,
    save,
    discard: clear,
    isRestored,
    isSaving,
    problem,
    problems: isTried ? wrong : [],
  };
}

export type BasisFormState = ReturnType<typeof useBasisForm>;
