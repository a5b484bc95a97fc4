import { makeStyles, tokens } from "@fluentui/react-components";

export const useEditStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: "clamp(12px, 2.5vw, 24px)",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    boxShadow: tokens.shadow4,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, ":focus": { outlineStyle: "none" } },
  subtitle: {
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalL,
    alignItems: "start",
  },
  narrow: { minWidth: 0 },
  set: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0 },
  checks: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 15rem), 1fr))",
    marginTop: tokens.spacingVerticalXS,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "75ch" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
