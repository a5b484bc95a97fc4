import { teamsHighContrastTheme, type Theme } from "@fluentui/react-components";

export const teamsContrast: Theme = teamsHighContrastTheme;
