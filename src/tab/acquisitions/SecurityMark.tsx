import type { SecurityState } from "#domain/acquisitions/acquisition-security.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles } from "@fluentui/react-components";
import { securityMarks } from "./security-marks.ts";
import { securityTexts } from "./security-texts.ts";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: "6px" },
  drawing: { flexShrink: 0, alignSelf: "center", overflow: "visible", forcedColorAdjust: "none" },
});

/** The shape that stands for a state, around the middle of what it is drawn in. */
export function SecurityShape({ state }: { readonly state: SecurityState }) {
  const { color, path, isLine } = securityMarks[state];
  return isLine ? (
    <path d={path} stroke={color} strokeWidth="3" strokeLinecap="round" fill="none" />
  ) : (
    <path d={path} fill={color} />
  );
}

/** The shape by itself, as small as a letter. */
export function SecuritySign({ state }: { readonly state: SecurityState }) {
  const styles = useStyles();
  return (
    <svg
      className={styles.drawing}
      width="14"
      height="14"
      viewBox="-7 -7 14 14"
      aria-hidden
      focusable="false"
    >
      <SecurityShape state={state} />
    </svg>
  );
}

/** How an acquisition stands with security and law, in words; the shape is a reminder. */
export function SecurityMark({ state }: { readonly state: SecurityState }) {
  const styles = useStyles();
  const texts = useTexts(securityTexts);
  return (
    <span className={styles.root}>
      <SecuritySign state={state} />
      {texts[state]}
    </span>
  );
}
