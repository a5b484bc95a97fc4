import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few. A value that is no longer among them is shown as it is written. */
export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceFieldProps<Value>) {
  const styles = useStyles();
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <Field label={label}>
      <Select
        className={styles.narrow}
        value={value}
        onChange={(_, { value: chosen }) => {
          const found = choices.find((choice) => choice.value === chosen);
          if (found) onChange(found.value);
        }}
      >
        {isKnown ? null : <option value={value}>{value === "" ? "–" : value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
