import {
  formSizeLabels,
  needFields,
  type FormRule,
  type NeedField,
} from "#domain/governance/governing-model.ts";
import { needFieldLabels } from "#tab/shared/governance-fact-labels.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { Foldout } from "./fields/Foldout.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { OptionalCondition } from "./fields/OptionalCondition.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 15rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  items: { display: "grid", gap: tokens.spacingVerticalS },
});

/** The three sizes of the form: when each is used and what it asks [D-12]. */
export function FormsEditor({ model, change }: EditorProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <SectionCard title={texts.forms} lead={texts.formsLead}>
      <div className={styles.items}>
        {model.forms.map((form) => {
          const set = (part: Partial<FormRule>): void => {
            change({ forms: model.forms.map((each) => (each === form ? { ...form, ...part } : each)) });
          };
          return (
            <Foldout key={form.size} title={text(formSizeLabels[form.size])} path={`forms.${form.size}`}>
              {() => <FormFields form={form} set={set} model={model} />}
            </Foldout>
          );
        })}
      </div>
    </SectionCard>
  );
}

interface FormFieldsProps {
  readonly form: FormRule;
  readonly model: EditorProps["model"];
  readonly set: (part: Partial<FormRule>) => void;
}

function FormFields({ form, model, set }: FormFieldsProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <>
      <OptionalCondition
        label={texts.whenForm}
        condition={form.when}
        model={model}
        onChange={(when) => set({ when })}
      />
      <TextPairField label={texts.reason} value={form.reason} onChange={(reason) => set({ reason })} />
      <div className={styles.fields}>
        <NumberField
          label={texts.minutes}
          value={form.minutes}
          onChange={(minutes) => set({ minutes: minutes ?? form.minutes })}
        />
        <ChoiceField
          label={texts.valuationModel}
          value={form.valuationModel}
          choices={model.valuationModels.map(({ key, name }) => ({ value: key, text: text(name) }))}
          onChange={(valuationModel) => set({ valuationModel })}
        />
      </div>
      <div className={styles.fields}>
        {needFields.map((field) => (
          <AskedField key={field} field={field} form={form} set={set} />
        ))}
      </div>
    </>
  );
}

type Asking = "notAsked" | "asked" | "required";

function AskedField({ field, form, set }: Omit<FormFieldsProps, "model"> & { readonly field: NeedField }) {
  const text = useText();
  const texts = useTexts(editTexts);
  const isAsked = form.asked.includes(field);
  const value: Asking = form.required.includes(field) ? "required" : isAsked ? "asked" : "notAsked";
  return (
    <ChoiceField<Asking>
      label={text(needFieldLabels[field])}
      value={value}
      choices={(["notAsked", "asked", "required"] as const).map((each) => ({
        value: each,
        text: texts[each],
      }))}
      onChange={(chosen) => {
        const without = (fields: readonly NeedField[]) => fields.filter((each) => each !== field);
        // Fields stand in the form in their own order, whatever was chosen first.
        const asked = needFields.filter((each) =>
          each === field ? chosen !== "notAsked" : form.asked.includes(each),
        );
        set({
          asked,
          required: chosen === "required" ? [...without(form.required), field] : without(form.required),
        });
      }}
    />
  );
}
