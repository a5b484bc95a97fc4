import { makeStyles, tokens } from "@fluentui/react-components";

export const useSectionStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `2px ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, maxWidth: "75ch" },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground2 },
  warning: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorStatusWarningForeground1,
  },
  summary: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  answers: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalM,
  },
  answer: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0, overflowWrap: "anywhere" },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    width: "100%",
  },
  need: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  split: { width: "100%", maxWidth: "32rem", display: "grid", gap: tokens.spacingVerticalXS },
});
