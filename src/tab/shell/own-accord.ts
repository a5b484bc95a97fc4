const storageKey = "radslag:sent-to-sign-in";

/** Leaving for the sign-in page without a click: once, so that nobody is sent round in a circle. */
export interface OwnAccord {
  /** Whether the page may leave now; a second question in the same browser tab is answered no. */
  readonly take: () => boolean;
  /** Somebody has signed in: the next session that runs out may be renewed the same way. */
  readonly giveBack: () => void;
  /** Somebody wants to be signed out, or has come back without signing in. */
  readonly refuse: () => void;
  /** Calls when the browser shows this very page again, as it was left. */
  readonly onReturn: (handler: () => void) => void;
}

const refuse = (): void => {
  sessionStorage.setItem(storageKey, "yes");
};

export function ownAccord(): OwnAccord {
  return {
    take: () => {
      if (sessionStorage.getItem(storageKey) !== null) return false;
      refuse();
      return true;
    },
    giveBack: () => {
      sessionStorage.removeItem(storageKey);
    },
    refuse,
    onReturn: (handler) => {
      window.addEventListener("pageshow", ({ persisted }) => {
        if (persisted) handler();
      });
    },
  };
}
