import { Input, ToggleButton } from "@fluentui/react-components";
import { ChartMultiple20Regular, Filter20Regular, Search20Regular } from "@fluentui/react-icons";
import { useTexts } from "#tab/shared/texts.ts";
import { countChosen } from "./filters/facets.ts";
import { useOpenPortfolioStyles } from "./OpenPortfolio.styles.ts";
import { portfolioTexts } from "./portfolio-texts.ts";
import { ColumnChoice } from "./views/ColumnChoice.tsx";
import type { PortfolioView } from "./views/portfolio-view.ts";
import { SavedViews } from "./views/SavedViews.tsx";

interface Switch {
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

interface ToolbarProps {
  readonly view: PortfolioView;
  readonly change: (part: Partial<PortfolioView>) => void;
  /** How many chosen columns do not fit. */
  readonly hiddenColumns: number;
  readonly showsColumns: boolean;
  readonly filters: Switch;
  readonly charts: Switch;
}

/** Search, filters, charts, columns and views. */
export function Toolbar({ view, change, hiddenColumns, showsColumns, filters, charts }: ToolbarProps) {
  const styles = useOpenPortfolioStyles();
  const texts = useTexts(portfolioTexts);
  const chosen = countChosen(view.filters);
  return (
    <search className={styles.toolbar}>
      <Input
        type="search"
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        contentBefore={<Search20Regular />}
        value={view.text}
        onChange={(_, { value }) => {
          change({ text: value });
        }}
      />
      <div className={styles.tools}>
        <ToggleButton
          icon={<Filter20Regular />}
          checked={filters.isOn}
          onClick={() => {
            filters.turn(!filters.isOn);
          }}
        >
          {chosen === 0 ? texts.filter : texts.filterCount(chosen)}
        </ToggleButton>
        <ToggleButton
          icon={<ChartMultiple20Regular />}
          checked={charts.isOn}
          onClick={() => {
            charts.turn(!charts.isOn);
          }}
        >
          {texts.charts}
        </ToggleButton>
        {showsColumns ? (
          <ColumnChoice
            columns={view.columns}
            hidden={hiddenColumns}
            onChange={(columns) => {
              change({ columns });
            }}
          />
        ) : null}
        <SavedViews view={view} onChoose={change} />
      </div>
    </search>
  );
}
