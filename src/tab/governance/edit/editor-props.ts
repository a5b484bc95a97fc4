import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Unit } from "#domain/organisation/unit.ts";

/** What every editor of a part of a draft is given. */
export interface EditorProps {
  readonly model: GoverningModel;
  readonly change: (part: Partial<GoverningModel>) => void;
  readonly units: readonly Unit[];
}
