import type { Labels, Text } from "#domain/shared/language.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, makeStyles, Select } from "@fluentui/react-components";
import { needFieldId } from "./need-field-id.ts";
import { needTexts } from "./need-texts.ts";

interface NeedSelectProps<Option extends string> {
  readonly name: "origin" | "priorityClass" | "form";
  readonly options: readonly Option[];
  readonly labels: Labels<Option>;
  readonly value: Option | undefined;
  readonly onChange: (value: Option | undefined) => void;
  readonly problem?: Text | undefined;
  readonly isRequired?: boolean;
  /** Leaves out the choice of nothing. */
  readonly isAlwaysChosen?: boolean;
}

const useStyles = makeStyles({ control: { minWidth: 0 } });

/** A choice of one among few words of the domain. */
export function NeedSelect<Option extends string>(props: NeedSelectProps<Option>) {
  const {
    name,
    options,
    labels,
    value,
    onChange,
    problem,
    isRequired = false,
    isAlwaysChosen = false,
  } = props;
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(needTexts);
  return (
    <Field
      label={{ children: texts[`${name}Label`], htmlFor: needFieldId(name) }}
      hint={texts[`${name}Hint`]}
      required={isRequired}
      {...(problem ? ({ validationMessage: text(problem), validationState: "error" } as const) : {})}
    >
      <Select
        id={needFieldId(name)}
        className={styles.control}
        value={value ?? ""}
        onChange={(_, data) => {
          onChange(options.find((option) => option === data.value));
        }}
      >
        {isAlwaysChosen ? null : <option value="">{texts.notChosen}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {text(labels[option])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
