import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";

/** Four municipalities' ways of governing, to start from. */
export const presets: readonly GoverningModel[] = [vaxjo, taby, lund, orebro];
