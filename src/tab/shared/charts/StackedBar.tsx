import { makeStyles, tokens } from "@fluentui/react-components";
import { Legend, Swatch } from "./Legend.tsx";

interface StackedPart {
  readonly key: string;
  readonly name: string;
  /** What its length is in proportion to; below 0 counts as 0. */
  readonly value: number;
  /** The value as it is said. */
  readonly shown: string;
  readonly color: string;
}

interface StackedBarProps {
  readonly parts: readonly StackedPart[];
  /** A line across the bar at a share of it, 0 to 1, and what it says. */
  readonly mark?: { readonly at: number; readonly name: string };
  /** One line below a lower bar instead of a legend, where bars stand in a list under one that has it. */
  readonly brief?: string;
}

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  drawing: { display: "block", forcedColorAdjust: "none", borderRadius: tokens.borderRadiusMedium },
  ground: { fill: tokens.colorNeutralBackground5 },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
  brief: { margin: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  line: { flexShrink: 0, alignSelf: "center", width: "2px", height: "12px", margin: "0 4px" },
  lineColor: { backgroundColor: tokens.colorNeutralForeground1, forcedColorAdjust: "none" },
});

/** Parts of a whole beside each other, with what each is called and comes to. */
export function StackedBar({ parts, mark, brief }: StackedBarProps) {
  const styles = useStyles();
  const drawn = parts.map((part) => ({ ...part, value: Math.max(0, part.value) }));
  const whole = drawn.reduce((sum, { value }) => sum + value, 0);
  const percent = (value: number): string => `${String(whole === 0 ? 0 : (100 * value) / whole)}%`;
  const before = (index: number): number => drawn.slice(0, index).reduce((sum, { value }) => sum + value, 0);
  const height = brief === undefined ? "20" : "12";
  const at = mark && `${String(100 * mark.at)}%`;
  return (
    <div className={styles.root}>
      <svg className={styles.drawing} width="100%" height={height} aria-hidden focusable="false">
        <rect className={styles.ground} width="100%" height={height} />
        {drawn.map(({ key, value, color }, index) => (
          <rect key={key} x={percent(before(index))} width={percent(value)} height={height} fill={color} />
        ))}
        {at === undefined ? null : <line className={styles.mark} x1={at} x2={at} y1="0" y2={height} />}
      </svg>
      {brief === undefined ? <Names parts={parts} mark={mark} /> : <p className={styles.brief}>{brief}</p>}
    </div>
  );
}

function Names({ parts, mark }: Pick<StackedBarProps, "parts"> & { readonly mark: StackedBarProps["mark"] }) {
  const styles = useStyles();
  const line = <span className={`${styles.line} ${styles.lineColor}`} aria-hidden />;
  return (
    <Legend
      entries={[
        ...parts.map(({ key, name, shown, color }) => ({
          key,
          name: `${name} ${shown}`,
          sign: <Swatch color={color} />,
        })),
        ...(mark ? [{ key: "mark", name: mark.name, sign: line }] : []),
      ]}
    />
  );
}
