import { useRef, useState } from "react";

/** Writes once at a time and keeps what went wrong, so that the same can be tried again. */
export function useWrite() {
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const isBusy = useRef(false);
  /** @returns whether it was written */
  const write = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setSaving(true);
    setProblem(undefined);
    try {
      await work();
      return true;
    } catch (failure) {
      setProblem(failure);
      return false;
    } finally {
      isBusy.current = false;
      setSaving(false);
    }
  };
  return { isSaving, problem, write };
}
