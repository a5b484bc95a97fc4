import { evidenceLabels, evidences, type Initiative } from "#domain/initiatives/initiative.ts";
import { looksLikeIdentityNumber } from "#domain/initiatives/need-form.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { ConflictChoice } from "./ConflictChoice.tsx";
import { editedEvidences, editedTexts, type EditedField } from "./edited-fields.ts";
import { editTexts } from "./edit-texts.ts";
import { useEditForm, type EditFormState } from "./use-edit-form.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: "clamp(12px, 2.5vw, 24px)",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    boxShadow: tokens.shadow4,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, ":focus": { outlineStyle: "none" } },
  evidences: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 12rem), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface EditFormProps {
  readonly initiative: Stored<Initiative>;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Edits the texts and the closing documents of an initiative. */
export function EditForm({ initiative, onSaved, onCancel }: EditFormProps) {
  const styles = useStyles();
  const texts = useTexts(editTexts);
  const form = useEditForm(initiative, onSaved);
  const { saving } = form;
  const heading = useRef<HTMLHeadingElement>(null);
  const [isTried, setTried] = useState(false);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  if (saving.state === "conflict") return <ConflictChoice form={form} conflict={saving} />;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (form.mine.title.trim() !== "") void form.save();
  };
  const isSaving = saving.state === "saving";
  return (
    <form className={styles.root} onSubmit={submit} noValidate aria-busy={isSaving}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {texts.formTitle}
      </h2>
      {form.isRestored ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.restored}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={form.discard}>
              {texts.discard}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {editedTexts.map((name) => (
        <TextField key={name} name={name} form={form} isTried={isTried} />
      ))}
      <h3 className={styles.subtitle}>{texts.closing}</h3>
      <div className={styles.evidences}>
        {editedEvidences.map((name) => (
          <EvidenceField key={name} name={name} form={form} />
        ))}
      </div>
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

interface FieldProps {
  readonly name: EditedField;
  readonly form: EditFormState;
}

function TextField({ name, form, isTried }: FieldProps & { readonly isTried: boolean }) {
  const texts = useTexts(editTexts);
  const value = form.mine[name];
  const isLine = name === "title" || name === "recordNumber";
  const isMissing = isTried && name === "title" && value.trim() === "";
  const message = isMissing
    ? ({ validationMessage: texts.needTitle, validationState: "error" } as const)
    : looksLikeIdentityNumber(value)
      ? ({ validationMessage: texts.identityNumber, validationState: "warning" } as const)
      : {};
  const change = (_: unknown, data: { readonly value: string }): void => {
    form.change(name, data.value);
  };
  return (
    <Field label={texts[name]} required={name === "title"} {...message}>
      {isLine ? (
        <Input value={value} onChange={change} maxLength={255} />
      ) : (
        <Textarea value={value} onChange={change} rows={3} resize="vertical" />
      )}
    </Field>
  );
}

function EvidenceField({ name, form }: FieldProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <Field label={texts[name]}>
      <Select
        value={form.mine[name]}
        onChange={(_, { value }) => {
          form.change(name, value);
        }}
      >
        <option value="">{texts.notStated}</option>
        {evidences.map((evidence) => (
          <option key={evidence} value={evidence}>
            {text(evidenceLabels[evidence])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
