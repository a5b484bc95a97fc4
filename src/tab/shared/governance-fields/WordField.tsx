import { Field, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface WordFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A short text in one language. */
export function WordField({ label, hint, value, onChange }: WordFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        className={styles.narrow}
        value={value}
        onChange={(_, { value: written }) => {
          onChange(written);
        }}
      />
    </Field>
  );
}
