import type { PriorityClass } from "#domain/initiatives/initiative.ts";
import { tokens } from "@fluentui/react-components";

/** One colour for each class; never without its name. */
export const classColors: Readonly<Record<PriorityClass | "none", string>> = {
  law: tokens.colorPaletteCranberryBorderActive,
  critical: tokens.colorPaletteMarigoldBorderActive,
  efficiency: tokens.colorPaletteTealBorderActive,
  none: tokens.colorPalettePlatinumBorderActive,
};
