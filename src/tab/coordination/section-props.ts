import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { CoordinationRows } from "./load-coordination.ts";

/** What every section of the page is made from. */
export interface SectionProps {
  readonly rows: CoordinationRows;
  readonly byId: ReadonlyMap<number, Stored<Initiative>>;
  /** Whether an initiative concerns the chosen unit; all do when none is chosen. */
  readonly concerns: (initiativeId: number) => boolean;
}
