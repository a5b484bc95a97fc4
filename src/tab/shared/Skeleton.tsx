import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  bar: {
    height: "20px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { from: { opacity: 1 }, "50%": { opacity: 0.45 }, to: { opacity: 1 } },
    animationDuration: "1.8s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

const widths = ["62%", "94%", "88%", "71%", "91%", "55%", "83%"];

/** Grey bars where text will come; `label` is read out. */
export function Skeleton({ label, rows = 5 }: { readonly label: string; readonly rows?: number }) {
  const styles = useStyles();
  return (
    <output className={styles.root}>
      <span className={styles.hidden}>{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={styles.bar} style={{ width: widths[row % widths.length] }} aria-hidden />
      ))}
    </output>
  );
}
