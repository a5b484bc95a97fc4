import type { Criterion } from "#domain/valuation/valuation-model.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { valuationTexts } from "./valuation-texts.ts";

interface LevelCardsProps {
  readonly criterion: Criterion;
  readonly chosen: number | undefined;
  readonly onChoose: (level: number) => void;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
}

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 11rem), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  /** Two by two rather than three and one. */
  four: { gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))" },
  card: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    transitionProperty: "background-color, border-color",
    transitionDuration: tokens.durationFaster,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  invalid: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  radio: {
    width: "18px",
    height: "18px",
    margin: "1px 0 0",
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    outlineStyle: "none",
  },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  value: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  meaning: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** A criterion's levels as radio buttons, each with its meaning written out. */
export function LevelCards({
  criterion,
  chosen,
  onChoose,
  labelledBy,
  describedBy,
  isInvalid,
}: LevelCardsProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  return (
    <div
      role="radiogroup"
      className={mergeClasses(styles.group, criterion.levels.length === 4 && styles.four)}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-required
      aria-invalid={isInvalid}
    >
      {criterion.levels.map((level) => {
        const isChosen = level.value === chosen;
        return (
          // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- its text is the level's name and meaning, deeper inside
          <label
            key={level.value}
            className={mergeClasses(styles.card, isInvalid && styles.invalid, isChosen && styles.chosen)}
          >
            <input
              type="radio"
              className={styles.radio}
              name={`level-${criterion.key}`}
              value={level.value}
              checked={isChosen}
              onChange={() => {
                onChoose(level.value);
              }}
            />
            <span className={styles.words}>
              <span className={styles.name}>
                {text(level.name)} <span className={styles.value}>· {texts.level(level.value)}</span>
              </span>
              <span className={styles.meaning}>{text(level.meaning)}</span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
