import type { Ranking } from "#domain/governance/governing-model.ts";
import { sensitivity, weighedCriteria, type WeightChange } from "#domain/governance/sensitivity.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { RankingRow } from "./load-ranking.ts";
import { rankingTexts } from "./ranking-texts.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "70ch" },
  table: { "& td, & thead th": { textAlign: "start", verticalAlign: "top" } },
  moved: { margin: "4px 0 0", paddingInlineStart: "1.2em" },
});

interface SensitivityTableProps {
  readonly rows: readonly RankingRow[];
  readonly ranking: Ranking;
}

/** Which initiatives would change place if a criterion weighed a fifth more or less [D-04]. */
export function SensitivityTable({ rows, ranking }: SensitivityTableProps) {
  const styles = useStyles();
  const table = useFigureTableStyles();
  const texts = useTexts(rankingTexts);
  const text = useText();
  const titleId = useId();
  const changes = useMemo(() => sensitivity(rows, ranking), [rows, ranking]);
  const criteria = weighedCriteria(rows);
  if (criteria.length === 0) return null;
  const nameOf = (criterion: string): string => {
    const found = rows.flatMap(({ model }) => model?.criteria ?? []).find(({ key }) => key === criterion);
    return found ? text(found.name) : criterion;
  };
  const changeOf = (criterion: string, isMore: boolean): WeightChange | undefined =>
    changes.find((change) => change.criterion === criterion && change.factor > 1 === isMore);
  return (
    <div className={styles.root}>
      <h2 id={titleId} className={styles.title}>
        {texts.sensitivity}
      </h2>
      <p className={styles.lead}>{texts.sensitivityLead}</p>
      <WideTable name={titleId}>
        <table className={`${table.table} ${styles.table}`} aria-labelledby={titleId}>
          <thead>
            <tr>
              <th scope="col">{texts.criterion}</th>
              <th scope="col">{texts.more}</th>
              <th scope="col">{texts.less}</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => (
              <tr key={criterion}>
                <th scope="row">{nameOf(criterion)}</th>
                <td>
                  <Change change={changeOf(criterion, true)} rows={rows} />
                </td>
                <td>
                  <Change change={changeOf(criterion, false)} rows={rows} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  );
}

interface ChangeProps {
  readonly change: WeightChange | undefined;
  readonly rows: readonly RankingRow[];
}

function Change({ change, rows }: ChangeProps) {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const moved = change?.moved ?? [];
  if (moved.length === 0) return texts.stays;
  return (
    <details>
      <summary>{texts.moves(moved.length)}</summary>
      <ul className={styles.moved}>
        {moved
          .toSorted((a, b) => a.to - b.to)
          .map(({ id, from, to }) => (
            <li key={id}>
              {texts.moved(rows.find((row) => row.id === id)?.initiative.title ?? "", from, to)}
            </li>
          ))}
      </ul>
    </details>
  );
}
