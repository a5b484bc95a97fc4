import { sumOfBalances, type BalancePart, type ChangeBalance } from "#domain/initiatives/change-balance.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useLanguage } from "#tab/shared/language.tsx";
import { parameterValue } from "#tab/shared/parameter-value.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { balanceTexts } from "./balance-texts.ts";
import { useFigureTableStyles } from "./FigureTable.tsx";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface BalanceRow {
  readonly key: string;
  readonly name: string;
  readonly balance: ChangeBalance;
}

interface BalanceRowsProps {
  readonly name: string;
  /** What the first column holds. */
  readonly of: string;
  readonly rows: readonly BalanceRow[];
}

/** Hours, share and how many activities have hours, row by row; the last row is their sum. */
export function BalanceRows({ name, of, rows }: BalanceRowsProps) {
  const styles = useStyles();
  const table = useFigureTableStyles();
  const texts = useTexts(balanceTexts);
  const { number } = useFormat();
  const language = useLanguage();
  const percent = (value: number): string => parameterValue({ value, unit: "andel" }, language);
  const cells = ({ technology, change, changeShare, withHours, activities }: ChangeBalance) => (
    <>
      <td>{number(technology)}</td>
      <td>{number(change)}</td>
      <td>{changeShare === undefined ? "–" : percent(changeShare)}</td>
      <td>{texts.ofAll(number(withHours), number(activities))}</td>
    </>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={name}>
      <table className={table.table} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{texts.technology}</th>
            <th scope="col">{texts.change}</th>
            <th scope="col">{texts.shareOfChange}</th>
            <th scope="col">{texts.withHours}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name: rowName, balance }) => (
            <tr key={key}>
              <th scope="row">{rowName}</th>
              {cells(balance)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.sum}</th>
            {cells(sumOfBalances(rows.map(({ balance }) => balance)))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface BalanceTableProps {
  readonly name: string;
  readonly parts: readonly BalancePart[];
}

/** The balance before and after go-live, planned and done apart; parts without activities are left out. */
export function BalanceTable({ name, parts }: BalanceTableProps) {
  const texts = useTexts(balanceTexts);
  return (
    <BalanceRows
      name={name}
      of={texts.part}
      rows={parts
        .filter(({ activities }) => activities > 0)
        .map((balance) => ({
          key: `${balance.phase}:${balance.progress}`,
          name: texts[`${balance.phase}:${balance.progress}`],
          balance,
        }))}
    />
  );
}
