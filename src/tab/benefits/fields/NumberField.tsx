import type { Text } from "#domain/shared/language.ts";
import { useText } from "#tab/shared/language.tsx";
import { Field, Input } from "@fluentui/react-components";
import { useCardStyles } from "../card-styles.ts";

interface NumberFieldProps {
  /** For the links of the summary of problems. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly problem?: Text | undefined;
  readonly onChange: (value: string) => void;
}

/** A number as people write it; read when it is counted with. */
export function NumberField({ id, label, hint, value, problem, onChange }: NumberFieldProps) {
  const styles = useCardStyles();
  const text = useText();
  const message = problem ? ({ validationMessage: text(problem), validationState: "error" } as const) : {};
  return (
    <Field label={{ children: label, htmlFor: id }} {...(hint === undefined ? {} : { hint })} {...message}>
      <Input
        id={id}
        className={styles.narrowControl}
        inputMode="decimal"
        value={value}
        input={{ className: styles.narrowControl }}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
