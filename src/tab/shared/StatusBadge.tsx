import { initiativeStatusLabels, type InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "./language.tsx";
import { statusColors } from "./status-colors.ts";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    maxWidth: "100%",
    padding: "2px 8px 2px 7px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightMedium,
    whiteSpace: "nowrap",
  },
  dot: { width: "8px", height: "8px", borderRadius: "50%", flexShrink: 0, forcedColorAdjust: "none" },
  name: { overflow: "hidden", textOverflow: "ellipsis" },
});

/** A status by name, with its colour as a reminder. */
export function StatusBadge({ status }: { readonly status: InitiativeStatus }) {
  const styles = useStyles();
  const text = useText();
  const { background, text: color, dot } = statusColors[status];
  return (
    <span className={styles.root} style={{ backgroundColor: background, color }}>
      <span className={styles.dot} style={{ backgroundColor: dot }} aria-hidden />
      <span className={styles.name}>{text(initiativeStatusLabels[status])}</span>
    </span>
  );
}
