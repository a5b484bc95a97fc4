import { looksLikeIdentityNumber } from "#domain/initiatives/need-form.ts";
import type { Text } from "#domain/shared/language.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Input, Textarea } from "@fluentui/react-components";
import { calculationTexts } from "../calculation-texts.ts";
import { useCardStyles } from "../card-styles.ts";

interface WordsFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem?: Text | undefined;
  readonly rows?: number;
  /** The id of a datalist. */
  readonly list?: string;
  readonly onChange: (value: string) => void;
}

/** A text, with a warning when it seems to hold a personal identity number. */
export function WordsField({ id, label, hint, value, problem, rows = 1, list, onChange }: WordsFieldProps) {
  const styles = useCardStyles();
  const text = useText();
  const texts = useTexts(calculationTexts);
  const message = problem
    ? ({ validationMessage: text(problem), validationState: "error" } as const)
    : looksLikeIdentityNumber(value)
      ? ({ validationMessage: texts.identityNumber, validationState: "warning" } as const)
      : {};
  const shared = {
    ...(id === undefined ? {} : { id }),
    value,
    onChange: (_: unknown, data: { readonly value: string }) => {
      onChange(data.value);
    },
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...message}>
      {rows === 1 ? (
        <Input
          {...shared}
          className={styles.narrowControl}
          input={{ className: styles.narrowControl, ...(list === undefined ? {} : { list }) }}
        />
      ) : (
        <Textarea {...shared} rows={rows} resize="vertical" />
      )}
    </Field>
  );
}
