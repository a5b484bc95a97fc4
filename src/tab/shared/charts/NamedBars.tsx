import { makeStyles, tokens } from "@fluentui/react-components";
import { seriesColors } from "./series-colors.ts";

interface NamedBar {
  readonly key: string;
  /** Below nought it goes to the left of it, in red. */
  readonly value: number;
  readonly color: string;
  /** What it is and comes to, beside it. */
  readonly words: string;
}

interface NamedRow {
  readonly key: string;
  readonly name: string;
  readonly bars: readonly NamedBar[];
}

const useStyles = makeStyles({
  list: { display: "grid", gap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(90px, 26%) minmax(40px, 1fr)",
    alignItems: "center",
    gap: "2px 8px",
    fontSize: tokens.fontSizeBase200,
    // A name can be as long as a narrow panel is wide: it stands above its bars.
    "@media (max-width: 559px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  bars: { display: "grid", gap: "2px" },
  bar: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 168px", alignItems: "center", gap: "8px" },
  words: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  drawing: { display: "block", forcedColorAdjust: "none" },
});

/** Rows by name, each with its bars from nought, all drawn to one scale. */
export function NamedBars({ rows }: { readonly rows: readonly NamedRow[] }) {
  const styles = useStyles();
  const values = rows.flatMap(({ bars }) => bars.map(({ value }) => value));
  const low = Math.min(0, ...values);
  const width = Math.max(1, Math.max(0, ...values) - low);
  return (
    <ul className={styles.list}>
      {rows.map(({ key, name, bars }) => (
        <li key={key} className={styles.row}>
          <span>{name}</span>
          <span className={styles.bars}>
            {bars.map(({ key: barKey, ...bar }) => (
              <Bar key={barKey} low={low} width={width} {...bar} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface BarProps extends Omit<NamedBar, "key"> {
  readonly low: number;
  readonly width: number;
}

function Bar({ low, width, value, color, words }: BarProps) {
  const styles = useStyles();
  const percent = (of: number): string => `${String((100 * of) / width)}%`;
  return (
    <span className={styles.bar}>
      <svg className={styles.drawing} width="100%" height="10" aria-hidden focusable="false">
        <rect
          x={percent(Math.min(0, value) - low)}
          width={percent(Math.abs(value))}
          height="10"
          rx="2"
          fill={value < 0 ? seriesColors.red : color}
        />
      </svg>
      <span className={styles.words}>{words}</span>
    </span>
  );
}
