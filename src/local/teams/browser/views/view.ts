/** A view that has been drawn; `leave` ends what it keeps running. */
export interface View {
  readonly element: HTMLElement;
  leave(): void;
}

export const joined = (element: HTMLElement, parts: readonly (View | { remove(): void })[]): View => ({
  element,
  leave() {
    for (const part of parts) {
      if ("leave" in part) part.leave();
      else part.remove();
    }
  },
});
