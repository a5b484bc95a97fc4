import { ConflictError } from "#domain/shared/failures.ts";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { retirementProblems } from "#domain/systems/retirement-problems.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { propertiesOf } from "#tab/shared/read-json.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useState } from "react";
import { useWrite } from "../duties/use-write.ts";

interface Settlement {
  readonly state: "retired" | "kept";
  readonly settledOn: CalendarDate | undefined;
  readonly note: string;
}

interface SettlementOptions {
  readonly row: Stored<Retirement>;
  readonly today: CalendarDate;
  readonly isConfidential: boolean;
  readonly onSaved: () => void;
}

/** How it went, as it is being written. */
export function useSettlement({ row, today, isConfidential, onSaved }: SettlementOptions) {
  const { retirements } = useRepositories();
  const me = useDirectory()?.me.person;
  const { kept, keep, clear } = useDraft({
    form: "settleRetirement",
    record: String(row.id),
    isConfidential,
    read: readSettlement,
  });
  const [value, setValue] = useState<Settlement>(
    () =>
      kept ?? {
        state: row.state === "kept" ? "kept" : "retired",
        settledOn: row.settledOn ?? today,
        note: row.note,
      },
  );
  const [isTried, setTried] = useState(false);
  const { isSaving, problem, write } = useWrite();
  const wrong = retirementProblems({ ...row, ...value }, today);
  const set = (part: Partial<Settlement>): void => {
    const next = { ...value, ...part };
    setValue(next);
    keep(next);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (!me || wrong.length > 0) return;
    const changes = { ...value, note: value.note.trim(), settledById: me.id };
    if (!(await write(() => retirements.update(row.id, row.version, changes)))) return;
    clear();
    onSaved();
  };
  return {
    value,
    set,
    save,
    discard: clear,
    isBusy: isSaving,
    problem,
    isChangedByOther: problem instanceof ConflictError,
    problems: isTried ? wrong : [],
  };
}

function readSettlement(from: unknown): Settlement | undefined {
  const kept = propertiesOf(from);
  const note = kept.get("note");
  const settledOn = kept.get("settledOn");
  if (typeof note !== "string") return undefined;
  return {
    state: kept.get("state") === "kept" ? "kept" : "retired",
    settledOn: typeof settledOn === "string" ? calendarDate(settledOn) : undefined,
    note,
  };
}
