import { Field, Select } from "@fluentui/react-components";
import { useCardStyles } from "../card-styles.ts";

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: Value | "";
  readonly options: readonly (readonly [value: Value, name: string])[];
  /** The choice of nothing; left out when something is always chosen. */
  readonly none?: string;
  readonly onChange: (value: Value | undefined) => void;
}

/** A choice of one among few. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, hint, value, options, none, onChange } = props;
  const styles = useCardStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.narrowControl}
        value={value}
        onChange={(_, data) => {
          onChange(options.find(([option]) => option === data.value)?.[0]);
        }}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
