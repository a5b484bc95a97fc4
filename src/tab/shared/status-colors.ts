import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import { tokens } from "@fluentui/react-components";

interface StatusColors {
  readonly dot: string;
  readonly background: string;
  readonly text: string;
}

/** One colour for a status in badges and charts; it never stands without the status's name. */
export const statusColors: Readonly<Record<InitiativeStatus, StatusColors>> = {
  idea: colors(
    tokens.colorPaletteLavenderBorderActive,
    tokens.colorPaletteLavenderBackground2,
    tokens.colorPaletteLavenderForeground2,
  ),
  developing: colors(
    tokens.colorPaletteTealBorderActive,
    tokens.colorPaletteTealBackground2,
    tokens.colorPaletteTealForeground2,
  ),
  valued: colors(
    tokens.colorPaletteBlueBorderActive,
    tokens.colorPaletteBlueBackground2,
    tokens.colorPaletteBlueForeground2,
  ),
  forDecision: colors(
    tokens.colorPaletteMarigoldBorderActive,
    tokens.colorPaletteMarigoldBackground2,
    tokens.colorPaletteMarigoldForeground2,
  ),
  decided: colors(
    tokens.colorPaletteCornflowerBorderActive,
    tokens.colorPaletteCornflowerBackground2,
    tokens.colorPaletteCornflowerForeground2,
  ),
  planning: colors(
    tokens.colorPalettePurpleBorderActive,
    tokens.colorPalettePurpleBackground2,
    tokens.colorPalettePurpleForeground2,
  ),
  executing: colors(
    tokens.colorPaletteForestBorderActive,
    tokens.colorPaletteForestBackground2,
    tokens.colorPaletteForestForeground2,
  ),
  dormant: colors(
    tokens.colorPalettePlatinumBorderActive,
    tokens.colorPalettePlatinumBackground2,
    tokens.colorPalettePlatinumForeground2,
  ),
  closed: colors(
    tokens.colorPaletteSteelBorderActive,
    tokens.colorPaletteSteelBackground2,
    tokens.colorPaletteSteelForeground2,
  ),
  rejected: colors(
    tokens.colorPaletteCranberryBorderActive,
    tokens.colorPaletteCranberryBackground2,
    tokens.colorPaletteCranberryForeground2,
  ),
  unstated: colors(
    tokens.colorNeutralStroke1Pressed,
    tokens.colorNeutralBackground4,
    tokens.colorNeutralForeground2,
  ),
};

function colors(dot: string, background: string, text: string): StatusColors {
  return { dot, background, text };
}
