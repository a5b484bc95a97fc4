import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useMedia } from "#tab/shared/use-media.ts";
import { useEffect, useState } from "react";
import type { TeamsHost } from "./teams-host.ts";

interface Look {
  readonly theme: Theme;
  /** For what the browser draws itself: scroll bars, check boxes. */
  readonly colorScheme: "light" | "dark";
}

/** Fluent's own stack for the web: Teams' starts with fonts that only Apple and Windows have. */
const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif';
const light: Look = { theme: { ...teamsLightTheme, fontFamilyBase }, colorScheme: "light" };
const dark: Look = { theme: { ...teamsDarkTheme, fontFamilyBase }, colorScheme: "dark" };
const contrast: Look = { theme: { ...teamsHighContrastTheme, fontFamilyBase }, colorScheme: "dark" };

/** Teams' theme inside Teams, the system's elsewhere. */
export function useTheme(teams: TeamsHost | undefined): Look {
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const [changed, setChanged] = useState<string>();
  useEffect(() => {
    teams?.onTheme(setChanged);
  }, [teams]);
  const name = changed ?? teams?.theme;
  if (name === "contrast") return contrast;
  const wantsDark = name === undefined ? isDark : name !== "default";
  return wantsDark ? dark : light;
}
