import { useEffect, useState } from "react";

/** For a dialog that is shown while it is open: when it closes, the focus goes back to where it was, or to the page if that is gone. */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const isTaken = document.activeElement !== null && document.activeElement !== document.body;
        if (isTaken) return;
        const back = opener?.isConnected === true ? opener : document.querySelector("#main");
        if (back instanceof HTMLElement) back.focus({ preventScroll: back !== opener });
      });
    },
    [opener],
  );
}
