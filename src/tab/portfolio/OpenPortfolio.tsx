import type { Portfolio } from "#domain/initiatives/portfolio-reader.ts";
import { mergeClasses } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";
import { useUnreadableRows } from "#tab/shared/use-unreadable-rows.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import { Figures } from "./Figures.tsx";
import type { Filters } from "./filters/facets.ts";
import { selectLines } from "./filters/select-lines.ts";
import { columnsThatFit, sortedLines } from "./grid/columns.ts";
import { useWidth } from "./grid/use-width.ts";
import { Narrowing } from "./Narrowing.tsx";
import { useOpenPortfolioStyles } from "./OpenPortfolio.styles.ts";
import { portfolioLines } from "./portfolio-line.ts";
import { portfolioTexts } from "./portfolio-texts.ts";
import { Rows } from "./Rows.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useKeptScroll } from "./views/use-kept-scroll.ts";
import { usePreference } from "./views/use-preference.ts";
import { usePortfolioView } from "./views/use-portfolio-view.ts";
import type { PortfolioView } from "./views/portfolio-view.ts";

const PortfolioCharts = lazy(async () => {
  const charts = await import("./charts/PortfolioCharts.tsx");
  return { default: charts.PortfolioCharts };
});

const FilterPanel = lazy(async () => {
  const filters = await import("./filters/FilterPanel.tsx");
  return { default: filters.FilterPanel };
});

interface OpenPortfolioProps {
  readonly portfolio: Portfolio;
  /** False while rows kept on this device are shown and the latest are on their way. */
  readonly isFresh: boolean;
}

/** Under this width in CSS pixels the rows are cards; under the other, the filters stand above the rows. */
const [cardsBelow, stackedBelow] = [480, 900];
/** What the filter panel and the grid's own edges take of the width. */
const [panelWidth, edges] = [284, 18];

/** The portfolio's rows with everything that finds, narrows, sums and orders them. */
export function OpenPortfolio({ portfolio, isFresh }: OpenPortfolioProps) {
  const styles = useOpenPortfolioStyles();
  const { filter } = useTexts(portfolioTexts);
  const [view, change] = usePortfolioView();
  const [showsFilters, setShowsFilters] = usePreference("filters");
  const [showsCharts, setShowsCharts] = usePreference("charts");
  const [root, width] = useWidth<HTMLDivElement>();
  useKeptScroll(root);
  const { lines, selection } = useSelection(portfolio, view);
  const of = lines.length + useUnreadableRows().filter(({ list }) => list === "Initiatives").length;
  const isStacked = width < stackedBelow;
  const room = width - edges - (showsFilters && !isStacked ? panelWidth : 0);
  const columns = columnsThatFit(view.columns, room);
  const setFilters = (filters: Filters): void => {
    change({ filters });
  };
  return (
    <div ref={root} className={styles.root}>
      <Figures lines={selection.lines} of={of} />
      <Toolbar
        view={view}
        change={change}
        hiddenColumns={view.columns.filter((column) => !columns.includes(column)).length}
        showsColumns={width >= cardsBelow}
        filters={{ isOn: showsFilters, turn: setShowsFilters }}
        charts={{ isOn: showsCharts, turn: setShowsCharts }}
      />
      <Narrowing view={view} change={change} shown={selection.lines.length} of={of} isFresh={isFresh} />
      {showsCharts ? (
        <Suspense fallback={<div className={styles.charts} />}>
          <PortfolioCharts selection={selection} filters={view.filters} onFilter={setFilters} />
        </Suspense>
      ) : null}
      <div className={mergeClasses(styles.split, isStacked && styles.stacked)}>
        {showsFilters ? (
          <div className={mergeClasses(styles.side, isStacked && styles.wide)}>
            <Suspense fallback={null}>
              <FilterPanel
                label={filter}
                filters={view.filters}
                counts={selection.counts}
                onChange={setFilters}
              />
            </Suspense>
          </div>
        ) : null}
        <div className={styles.rows}>
          <Rows
            lines={selection.lines}
            columns={columns}
            view={view}
            change={change}
            asCards={width > 0 && width < cardsBelow}
          />
        </div>
      </div>
    </div>
  );
}

function useSelection(portfolio: Portfolio, view: PortfolioView) {
  const { compare } = useFormat();
  const { rows, units, people } = portfolio;
  const { filters, sorting } = view;
  /** Typing goes on while tens of thousands of rows are gone through. */
  const text = useDeferredValue(view.text);
  const lines = useMemo(() => portfolioLines({ rows, units, people }), [rows, units, people]);
  const sorted = useMemo(() => sortedLines(lines, sorting, compare), [lines, sorting, compare]);
  const selection = useMemo(() => selectLines(sorted, text, filters), [sorted, text, filters]);
  return { lines, selection };
}
