import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { propertyTexts } from "../portfolio-texts.ts";
import { missing, type FacetKey } from "./facets.ts";
import { useChoiceLabels, type ChoiceLabels } from "./use-choice-labels.ts";

interface FacetGroupProps {
  readonly facet: FacetKey;
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly onChange: (choices: readonly string[]) => void;
}

const texts = defineTexts({
  sv: {
    more: (count: number) => `Visa ${count} till`,
    fewer: "Visa färre",
    chosen: (count: number) => `${count} valda`,
  },
  en: {
    more: (count: number) => `Show ${count} more`,
    fewer: "Show fewer",
    chosen: (count: number) => `${count} chosen`,
  },
});

/** Choices shown before "more". */
const few = 8;
const openAtFirst: ReadonlySet<FacetKey> = new Set(["status", "unit", "priorityClass"]);

const useStyles = makeStyles({
  root: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
  },
  name: {
    padding: "10px 4px",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    marginInlineStart: "8px",
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  choices: { margin: 0, padding: "0 0 10px", border: "none", display: "grid", gap: "2px" },
  choice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    overflowWrap: "anywhere",
    hyphens: "auto",
    alignItems: "center",
    gap: "8px",
    minHeight: "28px",
    padding: "2px 4px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  box: { width: "16px", height: "16px", margin: "0 2px", accentColor: tokens.colorCompoundBrandBackground },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

/** One filter: its choices with counts, those that have none left out unless chosen. */
export function FacetGroup({ facet, chosen, counts, onChange }: FacetGroupProps) {
  const styles = useStyles();
  const names = useTexts(propertyTexts);
  const words = useTexts(texts);
  const labels = useChoiceLabels();
  const format = useFormat();
  const [showsAll, setShowsAll] = useState(false);
  const choices = choicesOf(facet, chosen, counts, labels, format.compare);
  const shown = showsAll || labels.order(facet) ? choices : choices.slice(0, few);
  const hidden = choices.length - shown.length;
  return (
    <details className={styles.root} open={openAtFirst.has(facet) || chosen.length > 0}>
      <summary className={styles.name}>
        {names[facet]}
        {chosen.length > 0 ? <span className={styles.chosen}>{words.chosen(chosen.length)}</span> : null}
      </summary>
      <fieldset className={styles.choices} aria-label={names[facet]}>
        {shown.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="checkbox"
              className={styles.box}
              checked={chosen.includes(choice)}
              onChange={({ target }) => {
                onChange(target.checked ? [...chosen, choice] : chosen.filter((other) => other !== choice));
              }}
            />
            <span>{labels.label(facet, choice)}</span>
            <span className={styles.count}>{format.number(counts.get(choice) ?? 0)}</span>
          </label>
        ))}
        {hidden > 0 || (showsAll && choices.length > few) ? (
          <Button
            appearance="transparent"
            size="small"
            onClick={() => {
              setShowsAll(!showsAll);
            }}
          >
            {showsAll ? words.fewer : words.more(hidden)}
          </Button>
        ) : null}
      </fieldset>
    </details>
  );
}

const last = (choice: string): number => Number(choice === missing);

/** In the facet's own order, or the most frequent first; what is missing stands last. */
function choicesOf(
  facet: FacetKey,
  chosen: readonly string[],
  counts: ReadonlyMap<string, number>,
  labels: ChoiceLabels,
  compare: (a: string, b: string) => number,
): readonly string[] {
  const present = new Set([...counts.keys(), ...chosen]);
  const order = labels.order(facet);
  if (order) return order.filter((choice) => present.has(choice));
  const byName = (a: string, b: string): number => compare(labels.label(facet, a), labels.label(facet, b));
  return [...present].toSorted((a, b) => {
    if (facet === "year") return last(a) - last(b) || byName(b, a);
    return last(a) - last(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byName(a, b);
  });
}
