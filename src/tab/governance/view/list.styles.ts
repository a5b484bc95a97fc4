import { makeStyles, tokens } from "@fluentui/react-components";

/** Plain lists and tables that the parts of a model share. */
export const useListStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    paddingBlock: tokens.spacingVerticalS,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  paragraph: { margin: "2px 0 0", maxWidth: "75ch" },
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  strong: { fontWeight: tokens.fontWeightSemibold },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase300,
    "& th": {
      textAlign: "start",
      padding: "6px 12px 6px 0",
      fontWeight: tokens.fontWeightSemibold,
      fontSize: tokens.fontSizeBase200,
    },
    "& thead th": { verticalAlign: "bottom" },
    "& tbody th": { verticalAlign: "top", paddingTop: "10px" },
    "& td": { verticalAlign: "top", padding: "8px 12px 8px 0" },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
