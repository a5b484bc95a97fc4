import { Button } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { countChosen } from "./filters/facets.ts";
import { FilterChips } from "./filters/FilterChips.tsx";
import { useOpenPortfolioStyles } from "./OpenPortfolio.styles.ts";
import { portfolioTexts } from "./portfolio-texts.ts";
import type { PortfolioView } from "./views/portfolio-view.ts";

interface NarrowingProps {
  readonly view: PortfolioView;
  readonly change: (part: Partial<PortfolioView>) => void;
  readonly shown: number;
  readonly of: number;
  /** False while rows kept on this device are shown and the latest are on their way. */
  readonly isFresh: boolean;
}

/** How many of all are shown, by what they are narrowed, and the way back to all. */
export function Narrowing({ view, change, shown, of, isFresh }: NarrowingProps) {
  const styles = useOpenPortfolioStyles();
  const texts = useTexts(portfolioTexts);
  const { number } = useFormat();
  const isNarrowed = view.text !== "" || countChosen(view.filters) > 0;
  return (
    <div className={styles.status}>
      <output className={styles.count}>{texts.shown(number(shown), number(of))}</output>
      {isFresh ? null : <span className={styles.older}>{texts.older}</span>}
      <FilterChips
        filters={view.filters}
        onChange={(filters) => {
          change({ filters });
        }}
      />
      {isNarrowed ? <ClearButton change={change} /> : null}
    </div>
  );
}

/** Back to the whole portfolio; order and columns stay. */
export function ClearButton({ change }: Pick<NarrowingProps, "change">) {
  const { clear } = useTexts(portfolioTexts);
  return (
    <Button
      appearance="transparent"
      size="small"
      onClick={() => {
        change({ text: "", filters: {} });
      }}
    >
      {clear}
    </Button>
  );
}
