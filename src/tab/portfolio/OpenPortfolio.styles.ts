import { makeStyles, tokens } from "@fluentui/react-components";

export const useOpenPortfolioStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  toolbar: { position: "relative", display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  tools: { display: "flex", flexWrap: "wrap", gap: "8px", marginInlineStart: "auto" },
  status: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 10px", minHeight: "28px" },
  count: { fontWeight: tokens.fontWeightSemibold },
  older: { color: tokens.colorNeutralForeground3 },
  split: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalM, minWidth: 0 },
  stacked: { flexDirection: "column", alignItems: "stretch" },
  side: { width: "272px", flexShrink: 0 },
  wide: { width: "auto" },
  /** About as high as the charts, so that little moves when they come. */
  charts: { minHeight: "400px" },
  rows: { flex: "1 1 auto", minWidth: 0 },
});
