import { useEffect, type RefObject } from "react";

const key = "radslag:scroll:portfolio";

/** Comes back to the same rows after an initiative has been looked at. */
export function useKeptScroll(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const scroller = within.current?.closest("main");
    if (!scroller) return undefined;
    const kept = Number(sessionStorage.getItem(key) ?? 0);
    if (kept > 0) scroller.scrollTop = kept;
    let latest = kept;
    const note = (): void => {
      latest = scroller.scrollTop;
    };
    scroller.addEventListener("scroll", note, { passive: true });
    return () => {
      scroller.removeEventListener("scroll", note);
      sessionStorage.setItem(key, String(latest));
    };
  }, [within]);
}
