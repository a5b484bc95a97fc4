import type { Enquiry } from "#domain/organisation/enquiry.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RowForm } from "#tab/shared/rows/RowForm.tsx";
import { useRowEdit } from "#tab/shared/rows/use-row-edit.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { enquiriesTexts } from "./enquiries-texts.ts";

interface AnswerFormProps {
  readonly enquiry: Stored<Enquiry>;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Answers a question, today and in one's own name. */
export function AnswerForm({ enquiry, onChanged, onClose }: AnswerFormProps) {
  const texts = useTexts(enquiriesTexts);
  const { enquiries } = useRepositories();
  const today = useToday();
  const me = useDirectory()?.me.person;
  const [isTried, setTried] = useState(false);
  const edit = useRowEdit<Enquiry>({
    form: "enquiry-answer",
    row: enquiry,
    repository: enquiries,
    onSaved: () => {
      onChanged();
      onClose();
    },
  });
  const isEmpty = edit.value.answer.trim() === "";
  const save = async (): Promise<void> => {
    setTried(true);
    if (!isEmpty) await edit.save();
  };
  return (
    <RowForm
      label={texts.answerNamed(enquiry.question)}
      edit={{ ...edit, save }}
      onClose={onClose}
      onReload={onChanged}
    >
      <Field
        label={texts.answer}
        required
        {...(isTried && isEmpty
          ? { validationMessage: texts.answerNeeded, validationState: "error" as const }
          : {})}
      >
        <Textarea
          value={edit.value.answer}
          resize="vertical"
          onChange={(_, { value }) => {
            edit.set({ answer: value, answeredById: me?.id, answeredOn: today });
          }}
        />
      </Field>
    </RowForm>
  );
}
