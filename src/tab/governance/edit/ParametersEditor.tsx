import type { Parameter } from "#domain/governance/governing-model.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { parameterValue } from "#tab/shared/parameter-value.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useValidity } from "../use-validity.ts";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { ItemList } from "./fields/ItemList.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { newKey, noText } from "./new-key.ts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 9rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

/** The dated and sourced numbers that rules and calculations read. */
export function ParametersEditor({ model: { parameters }, change }: EditorProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  const language = useLanguage();
  const validity = useValidity();
  const today = useToday();
  return (
    <SectionCard title={texts.parameters}>
      <ItemList<Parameter>
        items={parameters}
        onChange={(next) => {
          change({ parameters: next });
        }}
        keyOf={({ key }, index) =>
          parameters.filter((each) => each.key === key).length > 1 ? `${key} ${String(index)}` : key
        }
        titleOf={(parameter) =>
          `${text(parameter.name)}: ${parameterValue(parameter, language)}, ${validity(parameter)}`
        }
        pathOf={({ key }) => `parameters.${key}`}
        addLabel={texts.addParameter}
        blank={() => ({
          key: newKey(parameters, "value"),
          name: noText,
          value: 0,
          unit: "",
          validFrom: today,
          validTo: undefined,
          source: "",
        })}
      >
        {(parameter, set) => <ParameterFields parameter={parameter} onChange={set} />}
      </ItemList>
    </SectionCard>
  );
}

interface ParameterFieldsProps {
  readonly parameter: Parameter;
  readonly onChange: (parameter: Parameter) => void;
}

function ParameterFields({ parameter, onChange }: ParameterFieldsProps) {
  const styles = useStyles();
  const texts = useTexts(editTexts);
  const set = (part: Partial<Parameter>): void => {
    onChange({ ...parameter, ...part });
  };
  return (
    <>
      <TextPairField label={texts.name} value={parameter.name} onChange={(name) => set({ name })} />
      <div className={styles.row}>
        <NumberField
          label={texts.value}
          value={parameter.value}
          onChange={(value) => set({ value: value ?? parameter.value })}
        />
        <WordField label={texts.unitOfValue} value={parameter.unit} onChange={(unit) => set({ unit })} />
        <DayField
          label={texts.validFrom}
          value={parameter.validFrom}
          onChange={(day) => {
            if (day) set({ validFrom: day });
          }}
        />
        <DayField
          label={texts.validTo}
          hint={texts.validToHint}
          value={parameter.validTo}
          onChange={(validTo) => set({ validTo })}
        />
      </div>
      <WordField label={texts.source} value={parameter.source} onChange={(source) => set({ source })} />
    </>
  );
}
