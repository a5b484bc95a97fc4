import { rankingKeys, type RankingKey } from "#domain/governance/governing-model.ts";
import { rankingKeyLabels } from "#tab/shared/governance-fact-labels.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { ItemTools } from "./fields/ItemTools.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { useNextFocus } from "./fields/use-next-focus.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "1.4em", display: "grid", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flex: "1 1 12rem" },
  add: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** In which order needs are compared, and where the capacity line is drawn. */
export function RankingEditor({ model: { ranking }, change }: EditorProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  const { list, focusNext } = useNextFocus(ranking.keys);
  const setKeys = (keys: readonly RankingKey[]): void => {
    change({ ranking: { ...ranking, keys } });
  };
  const swapped = (index: number, by: 1 | -1): void => {
    const keys = [...ranking.keys];
    const [key] = keys.splice(index, 1);
    if (key) setKeys(keys.toSpliced(index + by, 0, key));
  };
  return (
    <SectionCard title={texts.ranking} lead={texts.rankingLead}>
      <div ref={list}>
        <ol className={styles.list} data-path="ranking">
          {ranking.keys.map((key, index) => (
            <li key={key}>
              <span className={styles.row}>
                <span className={styles.name}>{text(rankingKeyLabels[key])}</span>
                <ItemTools
                  title={text(rankingKeyLabels[key])}
                  stop={(kind) => `${kind} ${key}`}
                  isFirst={index === 0}
                  isLast={index === ranking.keys.length - 1}
                  onMove={(by) => {
                    focusNext(`${by === 1 ? "down" : "up"} ${key}`);
                    swapped(index, by);
                  }}
                  onRemove={() => {
                    setKeys(ranking.keys.filter((each) => each !== key));
                  }}
                />
              </span>
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.add}>
        {rankingKeys
          .filter((key) => !ranking.keys.includes(key))
          .map((key) => (
            <Button
              key={key}
              size="small"
              onClick={() => {
                setKeys([...ranking.keys, key]);
              }}
            >
              {texts.addKey}: {text(rankingKeyLabels[key])}
            </Button>
          ))}
      </div>
      <NumberField
        label={texts.capacityHours}
        hint={texts.capacityHint}
        value={ranking.capacityHours}
        isOptional
        onChange={(capacityHours) => {
          change({ ranking: { ...ranking, capacityHours } });
        }}
      />
      <TextPairField
        label={texts.period}
        value={ranking.period}
        onChange={(period) => {
          change({ ranking: { ...ranking, period } });
        }}
      />
    </SectionCard>
  );
}
