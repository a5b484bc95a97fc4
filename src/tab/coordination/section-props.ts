import type { Stored } from "#domain/shared/stored.ts";
import type { Coordinated, CoordinationRows } from "./load-coordination.ts";

/** What every section of the page is made from. */
export interface SectionProps {
  readonly rows: CoordinationRows;
  readonly byId: ReadonlyMap<number, Stored<Coordinated>>;
  /** Whether an initiative concerns the chosen unit; all do when none is chosen. */
  readonly concerns: (initiativeId: number) => boolean;
}
