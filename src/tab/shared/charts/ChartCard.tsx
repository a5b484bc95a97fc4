import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarVertical20Regular, Table20Regular } from "@fluentui/react-icons";
import { useTexts } from "#tab/shared/texts.ts";
import { useId, useState, type ReactNode } from "react";
import { figureTexts } from "./figure-texts.ts";

interface ChartCardProps {
  readonly title: string;
  /** How the figures reconcile with the total. */
  readonly note: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: "12px 16px 16px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: "auto 0 0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A chart and the same figures as a table. */
export function ChartCard({ title, note, chart, table, children }: ChartCardProps) {
  const styles = useStyles();
  const { asTable, asChart } = useTexts(figureTexts);
  const titleId = useId();
  const [isTable, setIsTable] = useState(false);
  return (
    <section aria-labelledby={titleId} className={styles.root}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={isTable ? <DataBarVertical20Regular /> : <Table20Regular />}
          aria-label={`${isTable ? asChart : asTable}: ${title}`}
          title={isTable ? asChart : asTable}
          onClick={() => {
            setIsTable(!isTable);
          }}
        />
      </header>
      {children}
      {isTable ? table : chart}
      <p className={styles.note}>{note}</p>
    </section>
  );
}
