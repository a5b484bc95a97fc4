import { fundEntryKindLabels, type FundEntry } from "#domain/money/fund-entry.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory, usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { moneyTexts } from "./money-texts.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  words: { "& td:nth-child(5), & td:nth-child(6), & td:nth-child(7)": { textAlign: "start" } },
});

interface LedgerTableProps {
  readonly counted: readonly Stored<FundEntry>[];
  readonly others: readonly Stored<FundEntry>[];
}

/** Every line of the ledger, newest first; those that do not count say so. */
export function LedgerTable({ counted, others }: LedgerTableProps) {
  const styles = useStyles();
  const table = useFigureTableStyles();
  const texts = useTexts(moneyTexts);
  const text = useText();
  const { kronor, date } = useFormat();
  const titleId = useId();
  const person = useDirectory()?.person;
  const opened = usePortfolio();
  const rows = opened.state === "ready" ? opened.portfolio.rows : [];
  const entries = [...counted, ...others].toSorted((a, b) => b.id - a.id);
  return (
    <div className={styles.root}>
      <h2 id={titleId} className={styles.title}>
        {texts.ledger}
      </h2>
      {entries.length === 0 ? (
        <p className={styles.text}>{texts.ledgerEmpty}</p>
      ) : (
        <WideTable name={titleId}>
          <table className={`${table.table} ${styles.words}`} aria-labelledby={titleId}>
            <thead>
              <tr>
                <th scope="col">{texts.kind}</th>
                <th scope="col">{texts.year}</th>
                <th scope="col">{texts.amount}</th>
                <th scope="col">{texts.initiative}</th>
                <th scope="col">{texts.note}</th>
                <th scope="col">{texts.enteredBy}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => {
                const title = rows.find(({ id }) => id === entry.initiativeId)?.title;
                return (
                  <tr key={entry.id}>
                    <th scope="row">{text(fundEntryKindLabels[entry.kind])}</th>
                    <td>{entry.year}</td>
                    <td>{kronor(entry.amount)}</td>
                    <td>
                      {entry.initiativeId === undefined || title === undefined ? (
                        "–"
                      ) : (
                        <RouteLink to={{ page: "initiative", id: entry.initiativeId }}>{title}</RouteLink>
                      )}
                    </td>
                    <td>
                      {entry.note}
                      {others.includes(entry) ? (
                        <Badge appearance="tint" color="warning">
                          {texts.doesNotCount}
                        </Badge>
                      ) : null}
                    </td>
                    <td>
                      {person?.(entry.enteredById)?.name ?? "–"}, {date(entry.createdAt)}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </WideTable>
      )}
    </div>
  );
}
