import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { chartTexts } from "./chart-texts.ts";

export interface Bar {
  readonly choice: string;
  readonly name: string;
  readonly count: number;
  readonly color: string;
  readonly isChosen: boolean;
}

interface BarChartProps {
  readonly bars: readonly Bar[];
  /** What the shares are of. */
  readonly total: number;
  readonly onChoose: (choice: string) => void;
}

const useStyles = makeStyles({
  list: { display: "grid", gap: "1px", margin: 0, padding: 0, listStyleType: "none" },
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(84px, 32%) minmax(16px, 1fr) 92px",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "26px",
    padding: "1px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, fontWeight: tokens.fontWeightSemibold },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  figures: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  share: { color: tokens.colorNeutralForeground3 },
  drawing: { display: "block", forcedColorAdjust: "none" },
});

/** Bars by count; pressing one filters by it. */
export function BarChart({ bars, total, onChoose }: BarChartProps) {
  const styles = useStyles();
  const { number, percent } = useFormat();
  const { filterBy } = useTexts(chartTexts);
  const longest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className={styles.list}>
      {bars.map(({ choice, name, count, color, isChosen }) => {
        const share = percent(total === 0 ? 0 : count / total);
        return (
          <li key={choice}>
            <button
              type="button"
              aria-pressed={isChosen}
              aria-label={filterBy(name, number(count), share)}
              className={mergeClasses(styles.bar, isChosen && styles.chosen)}
              onClick={() => {
                onChoose(choice);
              }}
            >
              <span className={styles.name}>{name}</span>
              <svg className={styles.drawing} width="100%" height="12" aria-hidden focusable="false">
                <rect width="100%" height="12" rx="3" fill={tokens.colorNeutralBackground3} />
                <rect width={`${String((100 * count) / longest)}%`} height="12" rx="3" fill={color} />
              </svg>
              <span className={styles.figures}>
                {number(count)} <span className={styles.share}>· {share}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
