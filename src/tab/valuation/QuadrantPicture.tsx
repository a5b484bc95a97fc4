import type { Quadrant } from "#domain/valuation/quadrant.ts";
import type { Quadrants, ValuationModel } from "#domain/valuation/valuation-model.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  root: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  field: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gridTemplateRows: "1fr 1fr",
    aspectRatio: "4 / 3",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: "hidden",
  },
  quarter: {
    display: "grid",
    placeItems: "center",
    padding: "4px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    outline: `0.5px solid ${tokens.colorNeutralStroke2}`,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  dot: {
    position: "absolute",
    width: "14px",
    height: "14px",
    borderRadius: "50%",
    transform: "translate(-50%, 50%)",
    backgroundColor: tokens.colorBrandBackground,
    border: `2px solid ${tokens.colorNeutralBackground1}`,
    boxShadow: tokens.shadow4,
    forcedColorAdjust: "none",
  },
  axes: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  text: { margin: 0 },
});

interface QuadrantPictureProps {
  readonly model: ValuationModel;
  readonly quadrants: Quadrants;
  /** Undefined while either criterion is unanswered. */
  readonly at: Quadrant | undefined;
}

/** Keeps the dot inside the picture at either end of a scale. */
const inside = (share: number): string => `${String(6 + share * 88)}%`;

/** Two criteria as four fields with a dot where the valuation stands; the caption says the same in words. */
export function QuadrantPicture({ model, quadrants, at }: QuadrantPictureProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const nameOf = (key: string): string => {
    const found = model.criteria.find((criterion) => criterion.key === key);
    return found ? text(found.name) : key;
  };
  return (
    <figure className={styles.root}>
      <span className={styles.axes} aria-hidden>
        <span>↑ {nameOf(quadrants.y)}</span>
      </span>
      <div className={styles.field} aria-hidden>
        {quadrants.names.map((name, index) => (
          <span key={name.sv} className={mergeClasses(styles.quarter, at?.index === index && styles.chosen)}>
            {text(name)}
          </span>
        ))}
        {at ? <span className={styles.dot} style={{ left: inside(at.x), bottom: inside(at.y) }} /> : null}
      </div>
      <span className={styles.axes} aria-hidden>
        <span />
        <span>{nameOf(quadrants.x)} →</span>
      </span>
      <figcaption className={styles.text} aria-live="polite">
        {at ? texts.standsIn(text(at.name)) : texts.standsNowhere(nameOf(quadrants.y), nameOf(quadrants.x))}
      </figcaption>
    </figure>
  );
}
