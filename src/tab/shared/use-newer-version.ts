import { useEffect } from "react";

/** Milliseconds between two looks, and how many before it is left to the person to load again. */
const interval = 3000;
const most = 40;

interface Waiting {
  readonly isWaiting: boolean;
  /** The version shown. */
  readonly version: string;
  /** Must be the same function while the record is. */
  readonly look: () => Promise<{ readonly version: string }>;
  readonly onNewer: () => void;
}

/** Looks every few seconds whether somebody, most often the server, has changed a record that something is awaited of. */
export function useNewerVersion({ isWaiting, version, look, onNewer }: Waiting): void {
  useEffect(() => {
    if (!isWaiting) return undefined;
    let looks = 0;
    let isCurrent = true;
    const lookOnce = async (): Promise<void> => {
      const seen = await look().catch(() => undefined);
      if (isCurrent && seen !== undefined && seen.version !== version) onNewer();
    };
    const timer = setInterval(() => {
      if (document.visibilityState !== "visible") return;
      looks += 1;
      if (looks > most) clearInterval(timer);
      else void lookOnce();
    }, interval);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [isWaiting, version, look, onNewer]);
}
