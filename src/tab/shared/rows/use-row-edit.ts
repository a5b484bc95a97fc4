import { ConflictError } from "#domain/shared/failures.ts";
import type { Repository } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { propertiesOf } from "#tab/shared/read-json.ts";
import { useRef, useState } from "react";

interface RowEditOptions<Row> {
  /** Which list: what is typed is kept under it. */
  readonly form: string;
  readonly row: Stored<Row>;
  readonly repository: Repository<Row>;
  /** Nothing of what is typed is kept on the device. */
  readonly isConfidential?: boolean;
  readonly onSaved: () => void;
}

/** What is emptied is kept as null, since JSON has no other word for it. */
const asKept = (part: object): Kept =>
  Object.fromEntries(Object.entries(part).map(([name, value]) => [name, value ?? null]));

type Kept = Readonly<Record<string, unknown>>;
const readKept = (kept: unknown): Kept => Object.fromEntries(propertiesOf(kept));

/** Changes one row in place: only what was changed is written, on the version that is shown. */
export function useRowEdit<Row extends object>({
  form,
  row,
  repository,
  isConfidential = false,
  onSaved,
}: RowEditOptions<Row>) {
  const { kept, keep, clear } = useDraft({ form, record: String(row.id), isConfidential, read: readKept });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this form keeps properties of this row here
  const [changes, setChanges] = useState(() => fromKept(kept) as Partial<Row>);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const running = useRef(false);
  const set = (part: Partial<Row>): void => {
    const next = { ...changes, ...part };
    setChanges(next);
    keep(asKept(next));
  };
  const save = async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      if (Object.keys(changes).length > 0) await repository.update(row.id, row.version, changes);
      clear();
      onSaved();
    } catch (failure) {
      setProblem(failure);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return {
    value: { ...row, ...changes },
    set,
    save,
    discard: clear,
    isBusy,
    problem,
    isChangedByOther: problem instanceof ConflictError,
  };
}

export type RowEdit<Row extends object> = ReturnType<typeof useRowEdit<Row>>;

const fromKept = (kept: Kept = {}): object =>
  Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, value ?? undefined]));
