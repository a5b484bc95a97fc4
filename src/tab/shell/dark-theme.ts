import { teamsDarkTheme, type Theme } from "@fluentui/react-components";

export const teamsDark: Theme = teamsDarkTheme;
