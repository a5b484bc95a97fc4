import { makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: "6px", fontVariantNumeric: "tabular-nums" },
  figure: { minWidth: "1.8em", textAlign: "end" },
});

/** A score of 0 to 100 as a figure and a short bar. */
export function ScoreBar({ score }: { readonly score: number }) {
  const styles = useStyles();
  const format = useFormat();
  return (
    <span className={styles.root}>
      <svg width="28" height="6" aria-hidden focusable="false">
        <rect width="28" height="6" rx="3" fill={tokens.colorNeutralBackground5} />
        <rect
          width={Math.max(3, (28 * score) / 100)}
          height="6"
          rx="3"
          fill={tokens.colorCompoundBrandBackground}
        />
      </svg>
      <span className={styles.figure}>{format.number(Math.round(score))}</span>
    </span>
  );
}
