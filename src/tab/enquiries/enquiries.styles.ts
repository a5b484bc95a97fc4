import { makeStyles, tokens } from "@fluentui/react-components";

export const useEnquiriesStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  choice: { width: "18rem", maxWidth: "100%" },
  narrow: { minWidth: 0 },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: "12px 16px",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "5px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  question: { margin: 0, maxWidth: "75ch", fontSize: tokens.fontSizeBase300, whiteSpace: "pre-line" },
  answer: {
    margin: 0,
    maxWidth: "75ch",
    paddingLeft: "12px",
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    whiteSpace: "pre-line",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `2px ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  text: { margin: 0, maxWidth: "75ch" },
});
