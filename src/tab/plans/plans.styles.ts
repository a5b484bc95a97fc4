import { makeStyles, tokens } from "@fluentui/react-components";

export const usePlansStyles = makeStyles({
  unitChoice: { width: "22rem", maxWidth: "100%" },
  narrow: { minWidth: 0 },
  text: { margin: 0, maxWidth: "75ch" },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "2.2rem minmax(0, 1fr)",
    gap: `2px ${tokens.spacingHorizontalS}`,
    paddingBlock: tokens.spacingVerticalS,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  place: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
  },
  body: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `4px ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  words: { flex: "1 1 14rem", minWidth: 0, overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: `2px ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  object: {
    paddingBlock: tokens.spacingVerticalS,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300 },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 24rem), 1fr))",
    gap: tokens.spacingHorizontalL,
    alignItems: "start",
  },
  summary: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 12rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  form: { display: "grid", gap: tokens.spacingVerticalM },
  enter: { justifySelf: "start" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});
