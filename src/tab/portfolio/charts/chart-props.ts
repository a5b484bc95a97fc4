import type { Filters } from "../filters/facets.ts";
import type { Selection } from "../filters/select-lines.ts";

export interface ChartProps {
  readonly selection: Selection;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
}
