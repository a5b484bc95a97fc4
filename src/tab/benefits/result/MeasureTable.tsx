import type { CalculationResult } from "#domain/benefits/calculate.ts";
import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Measures } from "#domain/benefits/net-present-value.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCardStyles } from "../card-styles.ts";
import { resultTexts } from "./result-texts.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "6px 0 6px 8px",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "end",
      verticalAlign: "baseline",
    },
    "& thead th": {
      borderTop: "none",
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightSemibold,
    },
    "& th:first-child": { paddingInlineStart: 0, textAlign: "start" },
    "& tbody th": {
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
    },
  },
  first: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  below: { color: tokens.colorPaletteRedForeground1 },
});

interface MeasureTableProps {
  readonly calculation: Calculation;
  readonly result: CalculationResult;
}

/** Net present value, benefit per krona, payback and return: with all effects, and with those that surely show [PENG]. */
export function MeasureTable({ calculation, result }: MeasureTableProps) {
  const styles = useStyles();
  const shared = useCardStyles();
  const texts = useTexts(resultTexts);
  const measures = useMeasureWords();
  const format = useFormat();
  return (
    <>
      <table className={styles.table} aria-label={texts.title}>
        <thead>
          <tr>
            <th scope="col">{texts.measure}</th>
            <th scope="col">{texts.all}</th>
            <th scope="col">{texts.greenOnly}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ name, of }, index) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {[result, result.greenOnly].map((each, column) => (
                <td
                  key={column === 0 ? "all" : "green"}
                  className={
                    index === 0 ? `${styles.first} ${each.netPresentValue < 0 ? styles.below : ""}` : ""
                  }
                >
                  {of(each)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={shared.quiet}>
        {texts.how(
          format.percent(calculation.discountRate),
          format.number(calculation.horizon),
          calculation.convention === "end" ? texts.conventionEnd : texts.conventionStart,
        )}
        {". "}
        {texts.greenNote}
      </p>
    </>
  );
}

/** The measures in words, in the order in which they are shown. */
export function useMeasureWords(): readonly {
  readonly name: string;
  readonly of: (measures: Measures) => string;
}[] {
  const texts = useTexts(resultTexts);
  const format = useFormat();
  const unknown = "–";
  return [
    { name: texts.netPresentValue, of: ({ netPresentValue }) => format.kronor(netPresentValue) },
    {
      name: texts.benefitCostRatio,
      of: ({ benefitCostRatio }) =>
        benefitCostRatio === undefined ? unknown : format.number(Math.round(benefitCostRatio * 10) / 10),
    },
    {
      name: texts.payback,
      of: ({ payback }) => (payback === undefined ? texts.never : texts.years(format.number(payback))),
    },
    {
      name: texts.returnOnInvestment,
      of: ({ returnOnInvestment }) =>
        returnOnInvestment === undefined ? unknown : format.percent(returnOnInvestment),
    },
  ];
}
