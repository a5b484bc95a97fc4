import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface ComparedRow {
  readonly name: string;
  readonly left: string;
  readonly right: string;
}

interface SideBySideProps {
  /** Heads the names of the rows. */
  readonly nameTitle: string;
  readonly leftTitle: string;
  readonly rightTitle: string;
  readonly rows: readonly ComparedRow[];
}

const narrow = "@media (max-width: 560px)";

const useStyles = makeStyles({
  table: {
    width: "100%",
    marginTop: tokens.spacingVerticalS,
    borderCollapse: "collapse",
    tableLayout: "fixed",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    [narrow]: { display: "block" },
  },
  body: { [narrow]: { display: "block" } },
  head: { [narrow]: { display: "none" } },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: "grid", gap: tokens.spacingVerticalXXS, padding: tokens.spacingVerticalS },
  },
  cell: {
    padding: tokens.spacingHorizontalS,
    textAlign: "start",
    verticalAlign: "top",
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    [narrow]: {
      display: "block",
      padding: 0,
      "::before": {
        content: "attr(data-title)",
        color: tokens.colorNeutralForeground2,
        marginInlineEnd: "6px",
      },
    },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  differs: { backgroundColor: tokens.colorStatusWarningBackground2 },
});

/** Two versions of the same things, one row for each, with those that differ marked. */
export function SideBySide({ nameTitle, leftTitle, rightTitle, rows }: SideBySideProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.title)}>
            {nameTitle}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.title)}>
            {leftTitle}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.title)}>
            {rightTitle}
          </th>
        </tr>
      </thead>
      <tbody className={styles.body}>
        {rows.map(({ name, left, right }) => (
          <tr key={name} className={styles.row}>
            <th scope="row" className={mergeClasses(styles.cell, styles.title)}>
              {name}
            </th>
            <td className={styles.cell} data-title={leftTitle}>
              {left}
            </td>
            <td
              className={mergeClasses(styles.cell, left !== right && styles.differs)}
              data-title={rightTitle}
            >
              {right}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
