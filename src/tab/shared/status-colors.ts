import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import { tokens } from "@fluentui/react-components";

interface StatusColors {
  readonly dot: string;
  readonly background: string;
  readonly text: string;
}

/** One colour for a status in badges and charts; it never stands without the status's name. */
export const statusColors: Readonly<Record<InitiativeStatus, StatusColors>> = {
  idea: colors(tokens.colorPaletteLavenderBorderActive, tokens.colorPaletteLavenderForeground2),
  developing: colors(tokens.colorPaletteTealBorderActive, tokens.colorPaletteTealForeground2),
  valued: colors(tokens.colorPaletteBlueBorderActive, tokens.colorPaletteBlueForeground2),
  forDecision: colors(tokens.colorPaletteMarigoldBorderActive, tokens.colorPaletteMarigoldForeground2),
  decided: colors(tokens.colorPaletteCornflowerBorderActive, tokens.colorPaletteCornflowerForeground2),
  planning: colors(tokens.colorPalettePurpleBorderActive, tokens.colorPalettePurpleForeground2),
  executing: colors(tokens.colorPaletteForestBorderActive, tokens.colorPaletteForestForeground2),
  dormant: colors(tokens.colorPalettePlatinumBorderActive, tokens.colorPalettePlatinumForeground2),
  closed: colors(tokens.colorPaletteSteelBorderActive, tokens.colorPaletteSteelForeground2),
  rejected: colors(tokens.colorPaletteCranberryBorderActive, tokens.colorPaletteCranberryForeground2),
  unstated: colors(tokens.colorNeutralStroke1Pressed, tokens.colorNeutralForeground2),
};

/** A badge's ground is a breath of its colour over whatever lies below. */
function colors(dot: string, text: string): StatusColors {
  return { dot, background: `color-mix(in srgb, ${dot} 16%, transparent)`, text };
}
