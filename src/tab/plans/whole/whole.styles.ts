import { makeStyles, tokens } from "@fluentui/react-components";

export const useWholeStyles = makeStyles({
  reasons: { marginTop: "2px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choices: { display: "flex", flexWrap: "wrap", gap: "6px", minWidth: 0, maxWidth: "100%" },
  goal: { minWidth: 0, width: "15rem", maxWidth: "100%" },
  goals: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  bare: { display: "grid", gap: "4px", margin: 0, paddingInlineStart: "1.2rem" },
  add: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
    maxWidth: "60rem",
  },
  button: { justifySelf: "start" },
});
