import { looksLikeIdentityNumber } from "#domain/initiatives/need-form.ts";
import type { Text } from "#domain/shared/language.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Input, Textarea } from "@fluentui/react-components";
import { needFieldId } from "./need-field-id.ts";
import { needTexts } from "./need-texts.ts";
import type { NeedTextField } from "./need-draft.ts";

type Name = Exclude<NeedTextField, "savedVolume" | "savedMinutes" | "preStudy">;

interface NeedTextFieldProps {
  readonly name: Name;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: Text | undefined;
  readonly isRequired?: boolean;
  /** Lines shown; one makes it a single line. */
  readonly rows?: number;
}

/** One text of the need, with guidance under its label. */
export function NeedTextField({
  name,
  value,
  onChange,
  problem,
  isRequired = false,
  rows = 1,
}: NeedTextFieldProps) {
  const text = useText();
  const texts = useTexts(needTexts);
  const warning = looksLikeIdentityNumber(value) ? texts.identityNumber : undefined;
  const message = problem
    ? ({ validationMessage: text(problem), validationState: "error" } as const)
    : warning === undefined
      ? {}
      : ({ validationMessage: warning, validationState: "warning" } as const);
  const shared = {
    id: needFieldId(name),
    value,
    onChange: (_: unknown, data: { value: string }) => {
      onChange(data.value);
    },
  };
  return (
    <Field
      label={{ children: texts[`${name}Label`], htmlFor: needFieldId(name) }}
      hint={texts[`${name}Hint`]}
      required={isRequired}
      {...message}
    >
      {rows === 1 ? (
        <Input {...shared} {...(name === "budget" ? { inputMode: "numeric" } : {})} />
      ) : (
        <Textarea {...shared} rows={rows} resize="vertical" />
      )}
    </Field>
  );
}
