import { useCallback, useEffect, useRef, type RefObject } from "react";

/** Gives the focus to a named stop once a changed list has been drawn, so that the keyboard never falls out of it. */
export function useNextFocus(items: readonly unknown[]): {
  readonly list: RefObject<HTMLDivElement | null>;
  /** `stop` is the `data-stop` of what takes the focus; what folds out is opened. */
  readonly focusNext: (stop: string) => void;
} {
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<string>(undefined);
  const drawn = useRef(items);
  useEffect(() => {
    if (next.current === undefined || drawn.current === items) return;
    drawn.current = items;
    const wanted = next.current;
    next.current = undefined;
    const stops = [...(list.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
    const found = stops.find(({ dataset }) => dataset["stop"] === wanted);
    // What was just added is opened.
    if (found?.tagName === "SUMMARY" && found.closest("details")?.open === false) found.click();
    found?.focus();
  }, [items]);
  const focusNext = useCallback((stop: string) => {
    next.current = stop;
  }, []);
  return { list, focusNext };
}
