import { teamsLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's own stack for the web: Teams' starts with fonts that only Apple and Windows have. */
const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif';

/** A theme, and how the browser draws its own scroll bars and check boxes beside it. */
export interface Look {
  readonly theme: Theme;
  readonly colorScheme: "light" | "dark";
}

export type LookName = "light" | "dark" | "contrast";

export const lightLook: Look = { theme: { ...teamsLightTheme, fontFamilyBase }, colorScheme: "light" };

/** The dark ones are fetched by those who use them. */
export function loadLook(name: LookName): Promise<Look> {
  const known = loaded.get(name);
  if (known) return known;
  const loading = fetchLook(name);
  loaded.set(name, loading);
  return loading;
}

const loaded = new Map<LookName, Promise<Look>>();

async function fetchLook(name: LookName): Promise<Look> {
  if (name === "light") return lightLook;
  const theme =
    name === "dark"
      ? (await import("./dark-theme.ts")).teamsDark
      : (await import("./contrast-theme.ts")).teamsContrast;
  return { theme: { ...theme, fontFamilyBase }, colorScheme: "dark" };
}

/** Teams' name for a theme inside Teams, the system's wish elsewhere. */
export function lookName(teamsTheme: string | undefined, prefersDark: boolean): LookName {
  if (teamsTheme === "contrast") return "contrast";
  const wantsDark = teamsTheme === undefined ? prefersDark : teamsTheme !== "default";
  return wantsDark ? "dark" : "light";
}
