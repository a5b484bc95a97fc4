import type { Criterion, Level } from "#domain/valuation/valuation-model.ts";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Checkbox } from "@fluentui/react-components";
import { editTexts } from "../edit-texts.ts";
import { ItemList } from "../fields/ItemList.tsx";
import { TextPairField } from "../fields/TextPairField.tsx";
import { noText } from "../new-key.ts";
import { CriterionKindFields } from "./CriterionKindFields.tsx";

interface CriterionFieldsProps {
  readonly criterion: Criterion;
  /** The valuation model's other criteria. */
  readonly others: readonly Criterion[];
  readonly path: string;
  readonly onChange: (criterion: Criterion) => void;
}

/** What one criterion asks, how it is answered and what it weighs. */
export function CriterionFields({ criterion, others, path, onChange }: CriterionFieldsProps) {
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
      <CriterionKindFields criterion={criterion} others={others} onChange={onChange} />
      {criterion.kind === "level" ? (
        <NumberField
          label={texts.weight}
          hint={texts.weightHint}
          value={criterion.weight}
          onChange={(weight) => set({ weight: weight ?? criterion.weight })}
        />
      ) : null}
      <Checkbox
        label={texts.isRequired}
        checked={criterion.isRequired}
        onChange={(_, { checked }) => set({ isRequired: checked === true })}
      />
      {criterion.kind === "level" ? (
        <Checkbox
          label={texts.isInverse}
          checked={criterion.isInverse}
          onChange={(_, { checked }) => set({ isInverse: checked === true })}
        />
      ) : null}
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
