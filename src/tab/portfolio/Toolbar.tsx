import { ChartMultiple20Regular, Filter20Regular } from "@fluentui/react-icons";
import { SwitchButton } from "#tab/shared/SwitchButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { countChosen } from "./filters/facets.ts";
import { useOpenPortfolioStyles } from "./OpenPortfolio.styles.ts";
import { portfolioTexts } from "./portfolio-texts.ts";
import { SearchField } from "./SearchField.tsx";
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
      <SearchField
        label={texts.search}
        value={view.text}
        onChange={(text) => {
          change({ text });
        }}
      />
      <div className={styles.tools}>
        <SwitchButton icon={<Filter20Regular />} isOn={filters.isOn} onTurn={filters.turn}>
          {chosen === 0 ? texts.filter : texts.filterCount(chosen)}
        </SwitchButton>
        <SwitchButton icon={<ChartMultiple20Regular />} isOn={charts.isOn} onTurn={charts.turn}>
          {texts.charts}
        </SwitchButton>
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
