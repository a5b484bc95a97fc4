import type { NeedField } from "#domain/governance/governing-model.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { PreStudyFields } from "../pre-study/PreStudyFields.tsx";
import type { NeedPartProps } from "./NeedBasics.tsx";
import { needFieldId } from "./need-field-id.ts";
import { NeedStep } from "./NeedStep.tsx";
import { needTexts } from "./need-texts.ts";
import { NeedTextField } from "./NeedTextField.tsx";

const todayFields = [
  { name: "background", rows: 4 },
  { name: "volumes", rows: 2 },
  { name: "effectsForStaff", rows: 3 },
  { name: "effectsForUsers", rows: 3 },
] as const;
export const goalFields = [
  { name: "purpose", rows: 3 },
  { name: "risks", rows: 3 },
  { name: "followUp", rows: 2 },
  { name: "preStudy", rows: 2 },
] as const;

/** Fields of the part on today. */
export const todayNames: readonly NeedField[] = todayFields.map(({ name }) => name);
/** Fields of the part on what is to be reached. */
export const goalNames: readonly NeedField[] = goalFields.map(({ name }) => name);

/** How it is today and what gets better. */
export function NeedBackground(props: NeedPartProps) {
  return (
    <NeedStep
      part="today"
      number={props.number}
      isOptional={!todayNames.some((name) => props.form.isRequired(name))}
    >
      <NeedTexts {...props} fields={todayFields} />
    </NeedStep>
  );
}

interface NeedTextsProps extends NeedPartProps {
  readonly fields: typeof todayFields | typeof goalFields;
}

/** Those of some texts that this size of form asks for. */
export function NeedTexts({ form, problemOf, fields }: NeedTextsProps) {
  return fields
    .filter(({ name }) => form.isShown(name))
    .map(({ name, rows }) =>
      name === "preStudy" ? (
        <NeedPreStudy key={name} form={form} problemOf={problemOf} />
      ) : (
        <NeedTextField
          key={name}
          name={name}
          rows={rows}
          isRequired={form.isRequired(name)}
          value={form.written[name]}
          problem={problemOf(name)}
          onChange={(value) => {
            form.change({ [name]: value });
          }}
        />
      ),
    );
}

function NeedPreStudy({ form, problemOf }: Pick<NeedPartProps, "form" | "problemOf">) {
  const text = useText();
  const { identityNumber } = useTexts(needTexts);
  const problem = problemOf("preStudy");
  return (
    <PreStudyFields
      id={needFieldId("preStudy")}
      value={form.written.preStudy}
      isRequired={form.isRequired("preStudy")}
      problem={problem && text(problem)}
      identityNumber={identityNumber}
      onChange={(preStudy) => {
        form.change({ preStudy });
      }}
    />
  );
}
