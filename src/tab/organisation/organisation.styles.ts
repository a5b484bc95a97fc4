import { makeStyles, tokens } from "@fluentui/react-components";

/** Lists of rows that are changed in place. */
export const useOrganisationStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    paddingBlock: tokens.spacingVerticalM,
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
  warning: { color: tokens.colorStatusWarningForeground1 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `4px ${tokens.spacingHorizontalL}`,
    marginTop: "4px",
  },
  text: { margin: "4px 0 0", maxWidth: "75ch" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  checks: { display: "flex", flexWrap: "wrap", margin: 0, padding: 0, border: "none" },
});
