import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { needTexts } from "./need-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    margin: 0,
    padding: "clamp(12px, 2.5vw, 24px)",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  number: {
    display: "grid",
    placeItems: "center",
    flexShrink: 0,
    width: "28px",
    height: "28px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  mark: {
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  hint: { margin: "-8px 0 0", maxWidth: "70ch", color: tokens.colorNeutralForeground2 },
});

export type NeedPart = "basics" | "routing" | "law" | "today" | "goal" | "frame";

interface NeedStepProps {
  readonly part: NeedPart;
  /** Its place among the parts that are shown. */
  readonly number: number;
  /** Nothing in it has to be filled in before registering. */
  readonly isOptional: boolean;
  readonly children: ReactNode;
}

/** One part of the form. */
export function NeedStep({ part, number, isOptional, children }: NeedStepProps) {
  const styles = useStyles();
  const texts = useTexts(needTexts);
  const id = `need-step-${part}`;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <span className={styles.number} aria-hidden>
          {number}
        </span>
        <h2 id={id} className={styles.title}>
          {texts[part]}
        </h2>
        {isOptional ? <span className={styles.mark}>{texts.optional}</span> : null}
      </div>
      <p className={styles.hint}>{texts[`${part}Hint`]}</p>
      {children}
    </section>
  );
}
