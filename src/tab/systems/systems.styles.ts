import { makeStyles, tokens } from "@fluentui/react-components";

export const useSystemsStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  unitChoice: { width: "20rem", maxWidth: "100%" },
  narrow: { minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  bullets: { margin: 0, paddingInlineStart: "1.4em" },
  row: {
    paddingBlock: tokens.spacingVerticalM,
    minWidth: 0,
    overflowWrap: "anywhere",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `2px ${tokens.spacingHorizontalM}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  grow: { flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: `2px ${tokens.spacingHorizontalL}`,
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    "& > div": { display: "flex", flexWrap: "wrap", gap: "4px" },
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0 },
  },
  badges: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  problems: { margin: 0, paddingInlineStart: "1.4em", color: tokens.colorStatusDangerForeground1 },
  text: { margin: 0, maxWidth: "75ch" },
  warning: { margin: 0, maxWidth: "75ch", color: tokens.colorStatusWarningForeground1 },
  drawing: { display: "block", width: "100%", height: "auto", forcedColorAdjust: "none" },
  /** A badge whose words may need several lines. */
  longBadge: { height: "auto", minHeight: "20px", whiteSpace: "normal", textAlign: "start" },
  more: { alignSelf: "flex-start" },
  /** Tables whose last columns hold words. */
  thirdWords: {
    "& td:nth-child(3), & thead th:nth-child(3):not(:first-child)": { textAlign: "start" },
  },
  words: { "& td:last-child, & thead th:last-child:not(:first-child)": { textAlign: "start" } },
});
