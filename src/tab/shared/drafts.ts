import { useCallback, useEffect, useMemo, useRef } from "react";
import { useAccount } from "./account.tsx";

const prefix = "radslag:draft:";
/** Milliseconds after the last keystroke. */
const delay = 400;

/** Unsaved typing of one person in one form about one record, kept on this device. */
export interface Draft<Value> {
  /** What was kept when the form opened; undefined when nothing was. */
  readonly kept: Value | undefined;
  /** Keeps this, shortly after the last call. */
  readonly keep: (value: Value) => void;
  /** Forgets it: call when it is saved, or given up. */
  readonly clear: () => void;
}

export interface DraftPlace<Value> {
  /** Which form. */
  readonly form: string;
  /** Which record, or "new". */
  readonly record: string;
  /** Nothing is kept of what is confidential; what was kept before is removed. */
  readonly isConfidential?: boolean;
  /** Reads a draft that an older version of the form may have kept; undefined drops it. */
  readonly read: (kept: unknown) => Value | undefined;
}

/** `read` must be the same function at every call. */
export function useDraft<Value>({
  form,
  record,
  isConfidential = false,
  read,
}: DraftPlace<Value>): Draft<Value> {
  const { id } = useAccount();
  const key = `${prefix}${id}:${form}:${record}`;
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | undefined>(undefined);
  const flush = useCallback(() => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    waiting.current.write();
    waiting.current = undefined;
  }, []);
  const forget = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = undefined;
    localStorage.removeItem(key);
  }, [key]);
  useEffect(() => {
    if (isConfidential) forget();
  }, [isConfidential, forget]);
  useEffect(() => {
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [flush]);
  const keep = useCallback(
    (value: Value) => {
      if (isConfidential) return;
      if (waiting.current) clearTimeout(waiting.current.timer);
      const write = (): void => {
        writeDraft(key, value);
      };
      waiting.current = { timer: setTimeout(flush, delay), write };
    },
    [key, isConfidential, flush],
  );
  const kept = useMemo(
    () => (isConfidential ? undefined : readDraft(key, read)),
    [key, isConfidential, read],
  );
  return useMemo(() => ({ kept, keep, clear: forget }), [kept, keep, forget]);
}

function readDraft<Value>(key: string, read: (kept: unknown) => Value | undefined): Value | undefined {
  const text = localStorage.getItem(key);
  if (text === null) return undefined;
  try {
    return read(JSON.parse(text));
  } catch {
    localStorage.removeItem(key);
    return undefined;
  }
}

function writeDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The device's storage is full: the form itself still holds what was typed.
  }
}
