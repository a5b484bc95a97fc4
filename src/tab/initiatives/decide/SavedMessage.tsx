import type { Outcome } from "#domain/decisions/decision.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { decideTexts } from "./decide-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    ":focus": { outlineStyle: "none" },
  },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** Says that a stand has been written; takes the focus from the form that it replaces. */
export function SavedMessage({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const texts = useTexts(decideTexts);
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    sentence.current?.focus();
  }, []);
  return (
    <p ref={sentence} tabIndex={-1} className={styles.root}>
      <CheckmarkCircle16Filled className={styles.icon} aria-hidden />
      {texts.saved(texts[outcome])}
    </p>
  );
}
