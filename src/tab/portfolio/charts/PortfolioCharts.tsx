import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "#tab/shared/texts.ts";
import { chartTexts } from "./chart-texts.ts";
import type { ChartProps } from "./chart-props.ts";
import { StatusChart } from "./StatusChart.tsx";
import { UnitChart } from "./UnitChart.tsx";
import { ValueChart } from "./ValueChart.tsx";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 320px), 1fr))",
    alignItems: "stretch",
    gap: tokens.spacingHorizontalM,
  },
});

/** Three pictures of the selection; pressing a part of one narrows the selection to it. */
export function PortfolioCharts(props: ChartProps) {
  const styles = useStyles();
  const { region } = useTexts(chartTexts);
  return (
    <section aria-label={region} className={styles.root}>
      <StatusChart {...props} />
      <UnitChart {...props} />
      <ValueChart {...props} />
    </section>
  );
}
