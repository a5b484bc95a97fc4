import { useMedia } from "#tab/shared/use-media.ts";
import { useEffect, useState } from "react";
import { loadLook, lookName, type Look } from "./look.ts";
import type { TeamsHost } from "./teams-host.ts";

export const darkQuery = "(prefers-color-scheme: dark)";

/** Follows Teams' theme, or the system's, from the look of the first paint; `atFirst` is Teams' theme until Teams answers. */
export function useLook(teams: TeamsHost | undefined, first: Look, atFirst: string | undefined): Look {
  const prefersDark = useMedia(darkQuery);
  const [changed, setChanged] = useState<string>();
  const [look, setLook] = useState(first);
  useEffect(() => {
    teams?.onTheme(setChanged);
  }, [teams]);
  const name = lookName(changed ?? teams?.theme ?? atFirst, prefersDark);
  useEffect(() => {
    let isCurrent = true;
    const change = async (): Promise<void> => {
      const next = await loadLook(name);
      if (isCurrent) setLook(next);
    };
    void change();
    return () => {
      isCurrent = false;
    };
  }, [name]);
  return look;
}
