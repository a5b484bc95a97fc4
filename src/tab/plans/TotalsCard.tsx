import { planTotals, type EstimateTotals } from "#domain/plans/plan-totals.ts";
import { benefitSizeLabels, benefitSizes, horizonLabels } from "#domain/plans/plan.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { estimateTexts } from "./estimate-texts.ts";
import type { PlanDraft } from "./use-plan-draft.ts";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 13rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  figure: {
    display: "grid",
    alignContent: "start",
    gap: "2px",
    padding: "12px 16px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  facts: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: { "& td": { whiteSpace: "nowrap" } },
});

interface TotalsCardProps {
  readonly draft: Pick<PlanDraft, "items" | "objects">;
  readonly statusOf: (initiativeId: number) => InitiativeStatus | undefined;
}

/** What the plan is expected to give in the short and the long term, negative effects apart, and how much of it is estimated. */
export function TotalsCard({ draft: { items, objects }, statusOf }: TotalsCardProps) {
  const styles = useStyles();
  const texts = useTexts(estimateTexts);
  const text = useText();
  const totals = useMemo(() => planTotals(items, objects, statusOf), [items, objects, statusOf]);
  const { short, long } = totals.horizons;
  return (
    <SectionCard title={texts.totals} lead={texts.totalsLead}>
      <dl className={styles.figures}>
        <Figure name={text(horizonLabels.short)} totals={short} />
        <Figure name={text(horizonLabels.long)} totals={long} />
        <Figure name={texts.ownObjects} totals={totals.objects} />
        <Figure name={texts.whole} totals={totals.all} />
      </dl>
      <TotalsTable
        rows={[
          [text(horizonLabels.short), short],
          [text(horizonLabels.long), long],
          [texts.ongoing, totals.ongoing],
          [texts.coming, totals.coming],
          [texts.ownObjects, totals.objects],
        ]}
        whole={totals.all}
      />
    </SectionCard>
  );
}

function Figure({ name, totals }: { readonly name: string; readonly totals: EstimateTotals }) {
  const styles = useStyles();
  const texts = useTexts(estimateTexts);
  const { kronor, number } = useFormat();
  const { net, negative, count, estimated, inKronor } = totals;
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd className={styles.amount}>{inKronor === 0 ? "–" : texts.perYear(kronor(net))}</dd>
      <dd className={styles.facts}>
        {texts.ofEstimated(number(estimated), number(count))} {texts.ofKronor(number(inKronor))}
      </dd>
      {negative === 0 ? null : <dd className={styles.facts}>{texts.negativeApart(kronor(negative))}</dd>}
    </div>
  );
}

interface TotalsTableProps {
  readonly rows: readonly (readonly [name: string, totals: EstimateTotals])[];
  readonly whole: EstimateTotals;
}

function TotalsTable({ rows, whole }: TotalsTableProps) {
  const styles = useStyles();
  const table = useFigureTableStyles();
  const texts = useTexts(estimateTexts);
  const id = useId();
  return (
    <WideTable name={id}>
      <table className={`${table.table} ${styles.table}`} id={id} aria-label={texts.totalsTable}>
        <thead>
          <tr>
            {[texts.part, texts.positive, texts.negative, texts.net, texts.benefits, texts.estimated].map(
              (name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ),
            )}
            <th scope="col">{texts.inKronor}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, totals]) => (
            <TotalsRow key={name} name={name} totals={totals} />
          ))}
        </tbody>
        <tfoot>
          <TotalsRow name={texts.whole} totals={whole} />
        </tfoot>
      </table>
    </WideTable>
  );
}

function TotalsRow({ name, totals }: { readonly name: string; readonly totals: EstimateTotals }) {
  const texts = useTexts(estimateTexts);
  const text = useText();
  const { kronor, number } = useFormat();
  const { count, estimated, inKronor, positive, negative, net, benefits } = totals;
  const sized = benefitSizes
    .toReversed()
    .filter((size) => benefits[size] > 0)
    .map((size) => texts.benefitCount(number(benefits[size]), text(benefitSizeLabels[size])));
  const amount = (value: number): string => kronor(inKronor === 0 ? undefined : value);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{amount(positive)}</td>
      <td>{amount(negative)}</td>
      <td>{amount(net)}</td>
      <td>{sized.length === 0 ? "–" : sized.join(", ")}</td>
      <td>{texts.of(number(estimated), number(count))}</td>
      <td>{texts.of(number(inKronor), number(count))}</td>
    </tr>
  );
}
