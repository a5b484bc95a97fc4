import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const texts = defineTexts({
  sv: { notNumber: "Skriv ett tal, till exempel 1 200 eller 0,5." },
  en: { notNumber: "Write a number, such as 1200 or 0.5." },
});

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | undefined;
  /** Called with undefined only where the field may be empty. */
  readonly onChange: (value: number | undefined) => void;
  readonly isOptional?: boolean;
}

/** A number as people write it: spaces between thousands, comma or point. What is no number is shown as wrong and not taken. */
export function NumberField({ label, hint, value, onChange, isOptional = false }: NumberFieldProps) {
  const styles = useStyles();
  const { notNumber } = useTexts(texts);
  const [written, setWritten] = useState<string>();
  const shown = written ?? printed(value);
  const isWrong = shown.trim() === "" ? !isOptional : readNumber(shown) === undefined;
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(isWrong ? { validationMessage: notNumber, validationState: "error" as const } : {})}
    >
      <Input
        className={styles.narrow}
        inputMode="decimal"
        value={shown}
        onChange={(_, { value: next }) => {
          setWritten(next);
          const number = readNumber(next);
          if (number !== undefined) onChange(number);
          else if (isOptional && next.trim() === "") onChange(undefined);
        }}
        onBlur={() => {
          if (!isWrong) setWritten(undefined);
        }}
      />
    </Field>
  );
}

const printed = (value: number | undefined): string =>
  value === undefined ? "" : String(value).replace(".", ",");

/** @returns undefined when the text is no number */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(/\s/gu, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}
