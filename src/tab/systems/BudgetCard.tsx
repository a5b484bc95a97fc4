import type { Stored } from "#domain/shared/stored.ts";
import { budgetFollowUp, shareOfYear, type BudgetState, type BudgetUse } from "#domain/systems/budget-use.ts";
import type { System } from "#domain/systems/system.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useToday } from "#tab/shared/governance.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { Badge } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { useSystemsStyles } from "./systems.styles.ts";
import { systemsTexts } from "./systems-texts.ts";

const colors: Readonly<Record<BudgetState, "success" | "warning" | "danger">> = {
  within: "success",
  ahead: "warning",
  over: "danger",
  undecided: "danger",
};

/** This year's decided budget and what is used of it; what is over is said. */
export function BudgetCard({ systems }: { readonly systems: readonly Stored<System>[] }) {
  const styles = useSystemsStyles();
  const table = useFigureTableStyles();
  const texts = useTexts(systemsTexts);
  const { kronor, percent, number } = useFormat();
  const today = useToday();
  const id = useId();
  const { rows, all, over } = useMemo(() => budgetFollowUp(systems, today), [systems, today]);
  if (rows.length === 0) {
    return (
      <SectionCard title={texts.budget}>
        <p className={styles.text}>{texts.budgetNone}</p>
      </SectionCard>
    );
  }
  return (
    <SectionCard title={texts.budget}>
      <p className={styles.text}>
        {texts.budgetLead(
          kronor(all.used),
          kronor(all.decided),
          all.share === undefined ? "–" : percent(all.share),
        )}{" "}
        {texts.budgetYear(percent(shareOfYear(today)))}
      </p>
      {over === 0 ? null : <p className={styles.warning}>{texts.budgetOver(number(over))}</p>}
      <WideTable name={id}>
        <table className={`${table.table} ${styles.words}`} id={id} aria-label={texts.table(texts.budget)}>
          <thead>
            <tr>
              <th scope="col">{texts.object}</th>
              <th scope="col">{texts.decided}</th>
              <th scope="col">{texts.used}</th>
              <th scope="col">{texts.left}</th>
              <th scope="col">{texts.share}</th>
              <th scope="col">{texts.situation}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ system, use }) => (
              <tr key={system.id}>
                <th scope="row">{system.name}</th>
                <UseCells use={use} isDecided={system.decidedBudget !== undefined} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              <UseCells use={all} isDecided />
            </tr>
          </tfoot>
        </table>
      </WideTable>
    </SectionCard>
  );
}

function UseCells({ use, isDecided }: { readonly use: BudgetUse; readonly isDecided: boolean }) {
  const texts = useTexts(systemsTexts);
  const { kronor, percent } = useFormat();
  return (
    <>
      <td>{isDecided ? kronor(use.decided) : "–"}</td>
      <td>{kronor(use.used)}</td>
      <td>{isDecided ? kronor(use.left) : "–"}</td>
      <td>{use.share === undefined ? "–" : percent(use.share)}</td>
      <td>
        <Badge appearance="tint" color={colors[use.state]}>
          {texts[use.state]}
        </Badge>
      </td>
    </>
  );
}
