import { flushSync } from "react-dom";

/** What a row of a plan is found by. */
export const rowId = (id: number): { readonly "data-plan-row": number } => ({ "data-plan-row": id });

/**
 * Makes a choice that may move its row to another list, and keeps a keyboard's focus on the choice there; the folded end of that list
 * is opened. Whoever chooses with a pointer stays where they are on the page.
 */
export function keepFocus(select: HTMLSelectElement, id: number, change: () => void): void {
  const { name, ownerDocument } = select;
  const isByKeys = select.matches(":focus-visible");
  flushSync(change);
  if (!isByKeys || ownerDocument.activeElement === select) return;
  const moved = ownerDocument.querySelector<HTMLElement>(
    `[data-plan-row="${String(id)}"] select[name="${name}"]`,
  );
  for (let fold = moved?.closest("details"); fold; fold = fold.parentElement?.closest("details"))
    fold.open = true;
  moved?.focus();
}
