import type { Criterion, Level, ValuationModel } from "#domain/valuation/valuation-model.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { Foldout } from "./fields/Foldout.tsx";
import { ItemList } from "./fields/ItemList.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { newKey, noText } from "./new-key.ts";

const useStyles = makeStyles({ items: { display: "grid", gap: tokens.spacingVerticalS } });

/** The texts, levels and weights of the criteria; what was valued before keeps the version that it was valued with [D-25]. */
export function ValuationEditor({ model, change }: EditorProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <SectionCard title={texts.valuation} lead={texts.valuationLead}>
      <div className={styles.items}>
        {model.valuationModels.map((valuation) => (
          <Foldout key={valuation.key} title={text(valuation.name)} path={`valuationModels.${valuation.key}`}>
            {() => (
              <ValuationFields
                valuation={valuation}
                set={(part) => {
                  change({
                    valuationModels: model.valuationModels.map((each) =>
                      each.key === valuation.key ? { ...each, ...part } : each,
                    ),
                  });
                }}
              />
            )}
          </Foldout>
        ))}
      </div>
    </SectionCard>
  );
}

interface ValuationFieldsProps {
  readonly valuation: ValuationModel;
  readonly set: (part: Partial<ValuationModel>) => void;
}

function ValuationFields({ valuation, set }: ValuationFieldsProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <>
      <TextPairField label={texts.name} value={valuation.name} onChange={(name) => set({ name })} />
      <TextPairField
        label={texts.whenToValue}
        value={valuation.when}
        isLong
        onChange={(when) => set({ when })}
      />
      <WordField label={texts.source} value={valuation.source} onChange={(source) => set({ source })} />
      <ItemList<Criterion>
        items={valuation.criteria}
        onChange={(criteria) => set({ criteria })}
        keyOf={({ key }) => key}
        titleOf={({ name }) => text(name)}
        pathOf={({ key }) => `valuationModels.${valuation.key}.criteria.${key}`}
        addLabel={texts.addCriterion}
        blank={() => blankCriterion(valuation)}
      >
        {(criterion, setOne) => (
          <CriterionFields
            criterion={criterion}
            path={`valuationModels.${valuation.key}.criteria.${criterion.key}`}
            onChange={setOne}
          />
        )}
      </ItemList>
    </>
  );
}

/** A new criterion has the levels of the others, so that scores compare; what they mean is still to be written. */
const blankCriterion = ({ criteria }: ValuationModel): Criterion => ({
  key: newKey(criteria, "criterion"),
  name: noText,
  guidance: noText,
  kind: "level",
  shows: undefined,
  levels: (criteria.find(({ kind }) => kind === "level")?.levels ?? []).map((level) => ({
    ...level,
    meaning: noText,
  })),
  weight: 1,
  isRequired: true,
  section: undefined,
  isInverse: false,
});

interface CriterionFieldsProps {
  readonly criterion: Criterion;
  readonly path: string;
  readonly onChange: (criterion: Criterion) => void;
}

function CriterionFields({ criterion, path, onChange }: CriterionFieldsProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  const set = (part: Partial<Criterion>): void => {
    onChange({ ...criterion, ...part });
  };
  return (
    <>
      <TextPairField label={texts.name} value={criterion.name} onChange={(name) => set({ name })} />
      <TextPairField
        label={texts.guidance}
        value={criterion.guidance}
        isLong
        onChange={(guidance) => set({ guidance })}
      />
      <NumberField
        label={texts.weight}
        hint={texts.weightHint}
        value={criterion.weight}
        onChange={(weight) => set({ weight: weight ?? criterion.weight })}
      />
      <Checkbox
        label={texts.isRequired}
        checked={criterion.isRequired}
        onChange={(_, { checked }) => set({ isRequired: checked === true })}
      />
      <Checkbox
        label={texts.isInverse}
        checked={criterion.isInverse}
        onChange={(_, { checked }) => set({ isInverse: checked === true })}
      />
      {criterion.kind === "level" ? (
        <ItemList<Level>
          items={criterion.levels}
          onChange={(levels) => set({ levels })}
          keyOf={(_, index) => String(index)}
          titleOf={({ value, name }) => `${String(value)} ${text(name)}`}
          pathOf={({ value }) => `${path}.levels.${String(value)}`}
          addLabel={texts.addLevel}
          blank={() => ({
            value: Math.max(0, ...criterion.levels.map(({ value }) => value)) + 1,
            name: noText,
            meaning: noText,
          })}
        >
          {(level, setOne) => <LevelFields level={level} onChange={setOne} />}
        </ItemList>
      ) : null}
    </>
  );
}

interface LevelFieldsProps {
  readonly level: Level;
  readonly onChange: (level: Level) => void;
}

function LevelFields({ level, onChange }: LevelFieldsProps) {
  const texts = useTexts(editTexts);
  return (
    <>
      <NumberField
        label={texts.value}
        value={level.value}
        onChange={(value) => {
          onChange({ ...level, value: value ?? level.value });
        }}
      />
      <TextPairField
        label={texts.name}
        value={level.name}
        onChange={(name) => {
          onChange({ ...level, name });
        }}
      />
      <TextPairField
        label={texts.meaning}
        value={level.meaning}
        isLong
        onChange={(meaning) => {
          onChange({ ...level, meaning });
        }}
      />
    </>
  );
}
