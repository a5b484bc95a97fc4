import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useMedia } from "#tab/shared/use-media.ts";
import { useEffect, useState } from "react";
import type { TeamsHost } from "./teams-host.ts";

/** Teams' theme inside Teams, the system's elsewhere. */
export function useTheme(teams: TeamsHost | undefined): Theme {
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const [changed, setChanged] = useState<string>();
  useEffect(() => {
    teams?.onTheme(setChanged);
  }, [teams]);
  return themeOf(changed ?? teams?.theme, isDark);
}

function themeOf(name: string | undefined, isDark: boolean): Theme {
  if (name === "contrast") return teamsHighContrastTheme;
  const wantsDark = name === undefined ? isDark : name !== "default";
  return wantsDark ? webDarkTheme : webLightTheme;
}
