import { looksLikeIdentityNumber } from "#domain/initiatives/need-form.ts";
import type { Labels } from "#domain/shared/language.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { editedSystems, StaticField } from "./edited-field-names.ts";
import { useEditStyles } from "./EditForm.styles.ts";
import { editTexts } from "./edit-texts.ts";
import type { EditFormState } from "./use-edit-form.ts";

/** What is written or chosen from a few; objects and systems have fields of their own. */
type PlainField = Exclude<StaticField, (typeof editedSystems)[number]>;

interface FieldProps {
  readonly name: PlainField;
  readonly form: EditFormState;
}

const lines: readonly PlainField[] = ["title", "recordNumber", "legalReference", "budget"];

/** What is wrong with a field, as its message; nothing when nothing is. */
export function useMessageOf(): (problem: Problem | undefined) => object {
  const text = useText();
  return (problem) =>
    problem ? { validationMessage: text(problem.text), validationState: "error" as const } : {};
}

interface TextFieldProps extends FieldProps {
  readonly hint?: string;
  readonly problems: readonly Problem[];
}

/** A text of the initiative; warns when a personal identity number seems to stand in it. */
export function EditTextField({ name, form, hint, problems }: TextFieldProps) {
  const styles = useEditStyles();
  const texts = useTexts(editTexts);
  const messageOf = useMessageOf();
  const value = form.mine[name];
  const problem = problems.find(({ field }) => field === name);
  const warning = looksLikeIdentityNumber(value)
    ? ({ validationMessage: texts.identityNumber, validationState: "warning" } as const)
    : {};
  const change = (_: unknown, data: { readonly value: string }): void => {
    form.change(name, data.value);
  };
  return (
    <Field
      label={texts[name]}
      required={name === "title"}
      {...(hint === undefined ? {} : { hint })}
      {...(problem ? messageOf(problem) : warning)}
    >
      {lines.includes(name) ? (
        <Input
          className={styles.narrow}
          value={value}
          onChange={change}
          maxLength={255}
          {...(name === "budget" ? { inputMode: "numeric" as const } : {})}
        />
      ) : (
        <Textarea value={value} onChange={change} rows={3} resize="vertical" />
      )}
    </Field>
  );
}

interface ChoiceFieldProps<Key extends string> extends FieldProps {
  readonly options: readonly Key[];
  readonly labels: Labels<Key>;
  /** What is said of none of them; left out where one must be chosen. */
  readonly none?: string;
}

export function EditChoiceField<Key extends string>({
  name,
  form,
  options,
  labels,
  none,
}: ChoiceFieldProps<Key>) {
  const styles = useEditStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <Field label={texts[name]}>
      <Select
        className={styles.narrow}
        value={form.mine[name]}
        onChange={(_, { value }) => {
          form.change(name, value);
        }}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {text(labels[option])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
