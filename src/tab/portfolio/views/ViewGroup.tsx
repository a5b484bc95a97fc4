import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Delete16Regular } from "@fluentui/react-icons";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { isSameView, type PortfolioView } from "./portfolio-view.ts";

const texts = defineTexts({
  sv: { remove: (name: string) => `Ta bort vyn ${name}` },
  en: { remove: (name: string) => `Remove the view ${name}` },
});

const useStyles = makeStyles({
  group: { marginBottom: "10px" },
  name: {
    margin: "0 0 2px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  choice: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexGrow: 1,
    minWidth: 0,
    minHeight: "32px",
    padding: "4px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  row: { display: "flex", alignItems: "center", gap: "4px" },
  current: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

/** A view to choose. */
export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly view: PortfolioView;
  /** Left out when the person may not remove it. */
  readonly onRemove?: () => void;
}

interface ViewGroupProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  /** The one shown. */
  readonly view: PortfolioView;
  readonly onChoose: (view: PortfolioView) => void;
}

/** Views of one kind, under their heading. */
export function ViewGroup({ name, choices, view, onChoose }: ViewGroupProps) {
  const styles = useStyles();
  const words = useTexts(texts);
  if (choices.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.name}>{name}</h2>
      <ul className={styles.list}>
        {choices.map((choice) => {
          const isCurrent = isSameView(choice.view, view);
          return (
            <li key={choice.key} className={styles.row}>
              <button
                type="button"
                aria-current={isCurrent ? "true" : undefined}
                className={mergeClasses(styles.choice, isCurrent && styles.current)}
                onClick={() => {
                  onChoose(choice.view);
                }}
              >
                {choice.name}
                {isCurrent ? <Checkmark16Regular /> : null}
              </button>
              {choice.onRemove ? (
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Delete16Regular />}
                  aria-label={words.remove(choice.name)}
                  onClick={choice.onRemove}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
