import type { Text } from "#domain/shared/language.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Select } from "@fluentui/react-components";
import { NeedTemplate } from "../pre-study/NeedTemplate.tsx";
import { needFieldId } from "./need-field-id.ts";
import { NeedStep } from "./NeedStep.tsx";
import { needTexts } from "./need-texts.ts";
import { NeedTextField } from "./NeedTextField.tsx";
import type { NeedFormState } from "./use-need-form.ts";

export interface NeedPartProps {
  readonly form: NeedFormState;
  /** The part's place among those that are shown. */
  readonly number: number;
  readonly problemOf: (field: string) => Text | undefined;
}

/** What is needed, and by whom. */
export function NeedBasics({ form, number, problemOf }: NeedPartProps) {
  const { written, change } = form;
  return (
    <NeedStep part="basics" number={number} isOptional={false}>
      <NeedTextField
        name="title"
        value={written.title}
        isRequired
        problem={problemOf("title")}
        onChange={(title) => {
          change({ title });
        }}
      />
      <NeedTextField
        name="need"
        value={written.need}
        isRequired
        rows={4}
        problem={problemOf("need")}
        onChange={(need) => {
          change({ need });
        }}
      />
      <NeedTemplate
        value={written.need}
        onChange={(need) => {
          change({ need });
        }}
      />
      <UnitField form={form} problem={problemOf("unitId")} />
    </NeedStep>
  );
}

function UnitField({ form, problem }: { readonly form: NeedFormState; readonly problem: Text | undefined }) {
  const text = useText();
  const texts = useTexts(needTexts);
  const units = useDirectory()?.units ?? [];
  const message = problem ? ({ validationMessage: text(problem), validationState: "error" } as const) : {};
  return (
    <Field label={texts.unitLabel} hint={texts.unitHint} required {...message}>
      <Select
        id={needFieldId("unitId")}
        value={form.unitId === undefined ? "" : String(form.unitId)}
        onChange={(_, data) => {
          form.change({ unitId: data.value === "" ? undefined : Number(data.value) });
        }}
      >
        <option value="">{texts.unitPlaceholder}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
