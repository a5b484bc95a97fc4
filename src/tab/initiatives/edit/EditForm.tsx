import type { Problem } from "#domain/shared/problem.ts";
import { evidenceLabels, evidences } from "#domain/initiatives/initiative.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import type { OpenedCase } from "../story/opened-case.ts";
import { PreStudyFields } from "../pre-study/PreStudyFields.tsx";
import { ConflictChoice } from "./ConflictChoice.tsx";
import { EditAnswers } from "./EditAnswers.tsx";
import { basisTexts, editedEvidences, editedTexts } from "./edited-field-names.ts";
import { EditChoiceField, EditTextField } from "./EditFields.tsx";
import { useEditStyles } from "./EditForm.styles.ts";
import { EditMoney } from "./EditMoney.tsx";
import { editProblems } from "./edit-problems.ts";
import { EditRoles } from "./EditRoles.tsx";
import { editTexts } from "./edit-texts.ts";
import { useEditForm, type EditFormState } from "./use-edit-form.ts";

interface EditFormProps {
  readonly story: OpenedCase;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Edits what an initiative says: texts, roles, money, answers and closing documents. */
export function EditForm({ story, onSaved, onCancel }: EditFormProps) {
  const styles = useEditStyles();
  const texts = useTexts(editTexts);
  const { questions } = story.derived.standing.model;
  const form = useEditForm(story.initiative, questions, onSaved);
  const { saving } = form;
  const heading = useRef<HTMLHeadingElement>(null);
  const [isTried, setTried] = useState(false);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  if (saving.state === "conflict")
    return <ConflictChoice form={form} conflict={saving} questions={questions} />;
  const wrong = editProblems(form.mine, questions);
  const problems = isTried ? wrong : [];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (wrong.length === 0) void form.save();
  };
  const isSaving = saving.state === "saving";
  return (
    <form className={styles.root} onSubmit={submit} noValidate aria-busy={isSaving}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {texts.formTitle}
      </h2>
      <Restored form={form} />
      {editedTexts.map((name) => (
        <EditTextField key={name} name={name} form={form} problems={problems} />
      ))}
      <h3 className={styles.subtitle}>{texts.basisTitle}</h3>
      <BasisTexts form={form} problems={problems} />
      <EditRoles form={form} />
      <EditMoney form={form} problems={problems} lines={story.calculations[0]?.lines ?? []} />
      <EditAnswers form={form} questions={questions} problems={problems} />
      <h3 className={styles.subtitle}>{texts.closing}</h3>
      <div className={styles.pair}>
        {editedEvidences.map((name) => (
          <EditChoiceField
            key={name}
            name={name}
            form={form}
            options={evidences}
            labels={evidenceLabels}
            none={texts.notStated}
          />
        ))}
      </div>
      {problems.length === 0 ? null : <p role="alert">{texts.correctFirst}</p>}
      {saving.state === "failed" ? (
        <FailureMessage problem={saving.problem} onRetry={() => void form.save()} />
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
          {isSaving ? texts.saving : texts.save}
        </Button>
        <Button
          onClick={() => {
            form.clear();
            onCancel();
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

interface BasisTextsProps {
  readonly form: EditFormState;
  readonly problems: readonly Problem[];
}

/** Purpose, risks, follow-up and the pre-study's tools. */
function BasisTexts({ form, problems }: BasisTextsProps) {
  const { identityNumber } = useTexts(editTexts);
  return basisTexts.map((name) =>
    name === "preStudy" ? (
      <PreStudyFields
        key={name}
        value={form.mine.preStudy}
        identityNumber={identityNumber}
        onChange={(value) => {
          form.change("preStudy", value);
        }}
      />
    ) : (
      <EditTextField key={name} name={name} form={form} problems={problems} />
    ),
  );
}

/** Says that an unsaved change has been brought back. */
function Restored({ form }: { readonly form: EditFormState }) {
  const texts = useTexts(editTexts);
  if (!form.isRestored) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{texts.restored}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={form.discard}>
          {texts.discard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
