import { balanceOfUnits } from "#domain/initiatives/balance-of-units.ts";
import { BalanceBar } from "#tab/shared/charts/BalanceBar.tsx";
import { BalanceRows } from "#tab/shared/charts/BalanceTable.tsx";
import { balanceTexts } from "#tab/shared/charts/balance-texts.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory, usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MoneyRows } from "./load-money.ts";
import { moneyTexts } from "./money-texts.ts";
import { PhaseTable } from "./PhaseTable.tsx";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 22rem), 1fr))",
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

const none: Parameters<typeof balanceOfUnits>[0] = [];

interface BalanceCardProps {
  readonly rows: Pick<MoneyRows, "basisItems">;
  readonly aim: number | undefined;
}

/** Hours on technology against hours on how people work, in all and by unit, before and after go-live [A-192, D-19]. */
export function BalanceCard({ rows: { basisItems }, aim }: BalanceCardProps) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const shared = useTexts(balanceTexts);
  const { number } = useFormat();
  const unit = useDirectory()?.unit;
  const opened = usePortfolio();
  const initiatives = opened.state === "ready" ? opened.portfolio.rows : none;
  const { units, whole } = useMemo(
    () => balanceOfUnits(initiatives, basisItems, []),
    [initiatives, basisItems],
  );
  const nameOf = (unitId: number | undefined): string => unit?.(unitId)?.name ?? shared.unitUnknown;
  if (whole.activities === 0) return null;
  return (
    <ChartCard
      title={texts.balance}
      note={
        whole.withHours === 0
          ? texts.balanceNone
          : texts.balanceNote(number(whole.withHours), number(whole.activities), number(whole.initiatives))
      }
      chart={
        <div className={styles.root}>
          <BalanceBar balance={whole} aim={aim} />
          <ul className={styles.list} aria-label={texts.balance}>
            {units.map((row) => (
              <li key={row.unitId ?? "unknown"} className={styles.item}>
                <h3 className={styles.name}>{nameOf(row.unitId)}</h3>
                <BalanceBar balance={row} aim={aim} isBrief />
              </li>
            ))}
          </ul>
        </div>
      }
      table={
        <div className={styles.root}>
          <BalanceRows
            name={texts.balanceByUnit}
            of={texts.unit}
            rows={units.map((row) => ({
              key: String(row.unitId ?? "unknown"),
              name: nameOf(row.unitId),
              balance: row,
            }))}
          />
          <PhaseTable initiatives={initiatives} items={basisItems} />
        </div>
      }
    />
  );
}
