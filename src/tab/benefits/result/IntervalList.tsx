import type { Interval } from "#domain/benefits/calculate.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCardStyles } from "../card-styles.ts";
import { resultTexts } from "./result-texts.ts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontVariantNumeric: "tabular-nums",
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "end" },
});

/** Net present value at each of the three estimates, and weighed. */
export function IntervalList({ interval }: { readonly interval: Interval }) {
  const styles = useStyles();
  const shared = useCardStyles();
  const texts = useTexts(resultTexts);
  const format = useFormat();
  return (
    <div>
      <h3 className={shared.itemTitle}>{texts.interval}</h3>
      <dl className={styles.list}>
        {(["pessimistic", "likely", "optimistic", "adjusted"] as const).map((point) => (
          <div key={point} style={{ display: "contents" }}>
            <dt className={styles.term}>{texts[point]}</dt>
            <dd className={styles.value}>{format.kronor(interval[point])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
