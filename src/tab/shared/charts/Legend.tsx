import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface LegendEntry {
  readonly key: string;
  readonly name: string;
  /** As it is drawn in the picture. */
  readonly sign: ReactNode;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  entry: { display: "inline-flex", alignItems: "baseline", gap: "6px", minWidth: 0 },
  swatch: {
    flexShrink: 0,
    width: "10px",
    height: "10px",
    borderRadius: "2px",
    forcedColorAdjust: "none",
    printColorAdjust: "exact",
  },
});

/** What the signs of a picture stand for. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ key, name, sign }) => (
        <li key={key} className={styles.entry}>
          {sign}
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

/** The colour of a series. */
export function Swatch({ color }: { readonly color: string }) {
  const styles = useStyles();
  return <span className={styles.swatch} style={{ backgroundColor: color }} aria-hidden />;
}
