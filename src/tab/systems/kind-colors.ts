import type { SystemKind } from "#domain/systems/system.ts";
import { tokens } from "@fluentui/react-components";

/** One colour for each kind, never without its name. */
export const kindColors: Readonly<Record<SystemKind, string>> = {
  object: tokens.colorPalettePlatinumBorderActive,
  system: tokens.colorPaletteTealBorderActive,
  software: tokens.colorPaletteMarigoldBorderActive,
  equipment: tokens.colorPaletteForestBorderActive,
};
