import type { CostShare } from "#domain/money/cost-split.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { linkTexts } from "./link-texts.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "14px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  part: { minWidth: "2px", forcedColorAdjust: "none" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "4px 0 4px 8px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: "end",
    },
    "& th:first-child": { textAlign: "start", paddingInlineStart: 0, fontWeight: tokens.fontWeightRegular },
    "& thead th, & tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
  },
  unit: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  mark: {
    width: "10px",
    height: "10px",
    borderRadius: "2px",
    flexShrink: 0,
    forcedColorAdjust: "none",
  },
});

const { violet, orange, teal, red, green, grey } = seriesColors;
const colors = [violet, orange, teal, red, green, grey] as const;
const colorOf = (index: number): string => colors[Math.min(index, colors.length - 1)] ?? colors[0];

interface CostSplitBarProps {
  readonly shares: readonly CostShare[];
  /** Kronor in all; undefined when it is not known. */
  readonly budget: number | undefined;
}

/** Who pays what, as a bar, and as a table that says the same in numbers. */
export function CostSplitBar({ shares, budget }: CostSplitBarProps) {
  const styles = useStyles();
  const texts = useTexts(linkTexts);
  const format = useFormat();
  const directory = useDirectory();
  const sum = shares.reduce((total, { percent }) => total + percent, 0);
  const kronor = (percent: number): string =>
    format.kronor(budget === undefined ? undefined : (budget * percent) / 100);
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {shares.map(({ unitId, percent }, index) => (
          <span
            key={unitId}
            className={styles.part}
            style={{ flexGrow: percent, backgroundColor: colorOf(index) }}
          />
        ))}
      </div>
      <table className={styles.table} aria-label={texts.splitLabel}>
        <thead>
          <tr>
            <th scope="col">{texts.unit}</th>
            <th scope="col">{texts.share}</th>
            <th scope="col">{texts.amount}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ unitId, percent }, index) => (
            <tr key={unitId}>
              <th scope="row">
                <span className={styles.unit}>
                  <span className={styles.mark} style={{ backgroundColor: colorOf(index) }} aria-hidden />
                  {directory?.unit(unitId)?.name ?? texts.noUnit}
                </span>
              </th>
              <td>{format.percent(percent / 100)}</td>
              <td>{kronor(percent)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.sum}</th>
            <td>{format.percent(sum / 100)}</td>
            <td>{kronor(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}
