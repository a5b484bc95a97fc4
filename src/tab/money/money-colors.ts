import { tokens } from "@fluentui/react-components";

/** One colour for each kind of money, wherever it is drawn; never without its name. */
export const moneyColors = {
  cost: tokens.colorPaletteMarigoldBorderActive,
  frameRoom: tokens.colorPaletteTealBorderActive,
  frameAdjustment: tokens.colorPaletteForestBorderActive,
  notTaken: tokens.colorPalettePlatinumBorderActive,
  effect: tokens.colorPaletteTealBorderActive,
} as const;
