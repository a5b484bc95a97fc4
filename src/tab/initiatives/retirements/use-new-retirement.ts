import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { retirementProblems } from "#domain/systems/retirement-problems.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useState } from "react";
import { useWrite } from "../duties/use-write.ts";
import { blankRetirement, readWrittenRetirement, type WrittenRetirement } from "./written-retirement.ts";

interface NewRetirementOptions {
  readonly initiative: Pick<Stored<Initiative>, "id" | "isConfidential">;
  /** What the form begins with. */
  readonly first: Partial<WrittenRetirement>;
  readonly today: CalendarDate;
  readonly onSaved: () => void;
}

const unsettled = {
  state: "promised",
  settledOn: undefined,
  settledById: undefined,
  isRemoved: false,
} as const;

/** The row that a promise begins as. */
export const promiseOf = (
  written: WrittenRetirement,
  { key, initiativeId }: Pick<Retirement, "key" | "initiativeId">,
): Retirement => ({
  ...written,
  ...unsettled,
  key,
  initiativeId,
  name: written.kind === "nothing" ? "" : written.name.trim(),
  note: written.note.trim(),
});

export const newKey = (initiativeId: number): string =>
  `retirement:${String(initiativeId)}:${crypto.randomUUID()}`;

/** One more that goes away, or the answer that nothing does, as it is being written: kept on the device until it is saved or given up. */
export function useNewRetirement({ initiative, first, today, onSaved }: NewRetirementOptions) {
  const { retirements } = useRepositories();
  const isNothing = first.kind === "nothing";
  const { kept, keep, clear } = useDraft({
    form: isNothing ? "retiresNothing" : "retirement",
    record: `${String(initiative.id)}:${String(first.systemId ?? "new")}`,
    isConfidential: initiative.isConfidential,
    read: readWrittenRetirement,
  });
  const [written, setWritten] = useState<WrittenRetirement>(() => kept ?? { ...blankRetirement, ...first });
  const [isTried, setTried] = useState(false);
  const [key] = useState(() => newKey(initiative.id));
  const { isSaving, problem, write } = useWrite();
  const wrong = retirementProblems({ ...written, ...unsettled }, today);
  const set = (part: Partial<WrittenRetirement>): void => {
    const next = { ...written, ...part };
    setWritten(next);
    keep(next);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (wrong.length > 0) return;
    const row = promiseOf(written, { key, initiativeId: initiative.id });
    if (!(await write(() => retirements.add(row)))) return;
    clear();
    onSaved();
  };
  return {
    value: written,
    set,
    save,
    discard: clear,
    isRestored: kept !== undefined,
    isSaving,
    problem,
    problems: isTried ? wrong : [],
  };
}
