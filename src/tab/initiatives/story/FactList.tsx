import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

const useStyles = makeStyles({
  columns: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 11rem), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  rows: { margin: 0, display: "grid", gap: tokens.spacingVerticalL },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: "2px 0 0", whiteSpace: "pre-line", overflowWrap: "anywhere", maxWidth: "75ch" },
});

/** Names and values: short ones in columns, long texts one below the other. */
export function FactList({
  facts,
  layout,
}: {
  readonly facts: readonly Fact[];
  readonly layout: "columns" | "rows";
}) {
  const styles = useStyles();
  return (
    <dl className={styles[layout]}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className={styles.term}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
