import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import type { ColumnKey } from "./grid/columns.ts";
import { PortfolioCards } from "./grid/PortfolioCards.tsx";
import { PortfolioGrid } from "./grid/PortfolioGrid.tsx";
import { ClearButton } from "./Narrowing.tsx";
import type { PortfolioLine } from "./portfolio-line.ts";
import { portfolioTexts } from "./portfolio-texts.ts";
import type { PortfolioView } from "./views/portfolio-view.ts";

interface RowsProps {
  readonly lines: readonly PortfolioLine[];
  readonly columns: readonly ColumnKey[];
  readonly view: PortfolioView;
  readonly change: (part: Partial<PortfolioView>) => void;
  readonly asCards: boolean;
}

/** The initiatives themselves: a grid, or cards where it is narrow. */
export function Rows({ lines, columns, view, change, asCards }: RowsProps) {
  const { noneTitle, none } = useTexts(portfolioTexts);
  if (lines.length === 0) {
    const clear = <ClearButton change={change} />;
    return <EmptyState illustration="search" title={noneTitle} text={none} action={clear} />;
  }
  if (asCards) return <PortfolioCards lines={lines} />;
  return (
    <PortfolioGrid
      lines={lines}
      columns={columns}
      sorting={view.sorting}
      onSort={(column) => {
        change({ sorting: nextSorting(view.sorting, column) });
      }}
    />
  );
}

/** The same column turns the order; figures start with the highest. */
function nextSorting(sorting: PortfolioView["sorting"], column: ColumnKey): PortfolioView["sorting"] {
  if (sorting.column === column) return { column, isDescending: !sorting.isDescending };
  return { column, isDescending: column === "score" || column === "budget" };
}
