import { countedEntries } from "#domain/money/counted-entries.ts";
import type { FundEntry } from "#domain/money/fund-entry.ts";
import { fundLedger, type FundLedger } from "#domain/money/fund-ledger.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Stored } from "#domain/shared/stored.ts";
import { EnterFund } from "./EnterFund.tsx";
import { LedgerTable } from "./LedgerTable.tsx";
import { moneyColors } from "./money-colors.ts";
import { moneyTexts } from "./money-texts.ts";

const useStyles = makeStyles({
  off: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: "12px 16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "70ch" },
  picture: { display: "grid", gap: tokens.spacingVerticalS },
  drawing: { display: "block", forcedColorAdjust: "none" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 24px",
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  },
  scroll: { overflowX: "auto" },
});

interface FundSectionProps {
  readonly governance: Governance;
  readonly entries: readonly Stored<FundEntry>[];
  readonly onEntered: () => void;
}

/** Central funds as a ledger, or the words that say why there are none. */
export function FundSection({ governance, entries, onEntered }: FundSectionProps) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const text = useText();
  const { fund, guidance } = governance.model.money;
  const { counted, others } = useMemo(
    () =>
      countedEntries(
        fund ? entries.filter((entry) => entry.fund === fund.key) : [],
        governance.organisation.people,
      ),
    [entries, fund, governance.organisation.people],
  );
  if (!fund) {
    return (
      <section className={styles.off} aria-label={texts.fundOffTitle}>
        <h2 className={styles.title}>{texts.fundOffTitle}</h2>
        <p className={styles.text}>{text(guidance)}</p>
      </section>
    );
  }
  const ledger = fundLedger(counted, fund.key);
  return (
    <>
      <FundCard name={text(fund.name)} ledger={ledger} guidance={text(guidance)} />
      <EnterFund fund={fund} ledger={ledger} onEntered={onEntered} />
      <LedgerTable counted={counted} others={others} />
    </>
  );
}

interface FundCardProps {
  readonly name: string;
  readonly ledger: FundLedger;
  readonly guidance: string;
}

function FundCard({ name, ledger, guidance }: FundCardProps) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const { shortKronor, percent } = useFormat();
  const { frame, granted, used, left, applied, grantedShare } = ledger;
  const facts = [
    [texts.frame, frame],
    [texts.applied, applied],
    [texts.granted, granted],
    [texts.used, used],
    [texts.left, left],
  ] as const;
  return (
    <ChartCard
      title={name}
      note={guidance}
      chart={
        <div className={styles.picture}>
          <FundBar ledger={ledger} />
          <p className={styles.text}>
            {texts.fundPicture(
              shortKronor(granted),
              shortKronor(frame),
              grantedShare === undefined ? "–" : percent(grantedShare),
            )}
          </p>
          <dl className={styles.facts}>
            {facts.map(([fact, amount]) => (
              <div key={fact}>
                <dt>{fact}</dt>
                <dd>{shortKronor(amount)}</dd>
              </div>
            ))}
          </dl>
        </div>
      }
      table={
        <div className={styles.scroll}>
          <FundYears ledger={ledger} />
        </div>
      }
    />
  );
}

function FundBar({ ledger: { frame, granted, used } }: { readonly ledger: FundLedger }) {
  const styles = useStyles();
  const whole = Math.max(1, frame, granted, used);
  const width = (amount: number): string => `${String((100 * Math.max(0, amount)) / whole)}%`;
  return (
    <svg className={styles.drawing} width="100%" height="24" aria-hidden focusable="false">
      <rect width={width(frame)} height="24" rx="4" fill={tokens.colorNeutralBackground5} />
      <rect width={width(granted)} height="24" rx="4" fill={moneyColors.effect} opacity="0.55" />
      <rect width={width(used)} y="7" height="10" rx="3" fill={moneyColors.frameAdjustment} />
    </svg>
  );
}

function FundYears({ ledger: { years, planned, used, granted } }: { readonly ledger: FundLedger }) {
  const styles = useFigureTableStyles();
  const texts = useTexts(moneyTexts);
  const { kronor, percent } = useFormat();
  const shareOf = (part: number): string => (granted > 0 ? percent(part / granted) : "–");
  return (
    <table className={styles.table} aria-label={texts.fundYears}>
      <thead>
        <tr>
          <th scope="col">{texts.year}</th>
          <th scope="col">{texts.planned}</th>
          <th scope="col">{texts.share}</th>
          <th scope="col">{texts.used}</th>
          <th scope="col">{texts.share}</th>
        </tr>
      </thead>
      <tbody>
        {years.map((each) => (
          <tr key={each.year}>
            <th scope="row">{each.year}</th>
            <td>{kronor(each.planned)}</td>
            <td>{shareOf(each.planned)}</td>
            <td>{kronor(each.used)}</td>
            <td>{shareOf(each.used)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.total}</th>
          <td>{kronor(planned)}</td>
          <td>{shareOf(planned)}</td>
          <td>{kronor(used)}</td>
          <td>{shareOf(used)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
