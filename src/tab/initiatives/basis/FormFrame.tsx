import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import type { ReactNode, SubmitEvent } from "react";
import { basisTexts } from "./basis-texts.ts";
import { useBasisStyles } from "./basis.styles.ts";
import { FormHeading } from "./FormHeading.tsx";

interface FormFrameProps {
  readonly name: string;
  /** What is being written, kept on the device until it is saved or given up. */
  readonly form: {
    readonly save: () => Promise<void>;
    readonly discard: () => void;
    readonly isSaving: boolean;
    readonly isRestored: boolean;
  };
  readonly onClose: () => void;
  /** Its fields, and what hindered its saving. */
  readonly children: ReactNode;
}

/** A form for something new beside an initiative: a heading that takes the focus, its fields, and how it is saved or given up. */
export function FormFrame({ name, form, onClose, children }: FormFrameProps) {
  const styles = useBasisStyles();
  const texts = useTexts(basisTexts);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void form.save();
  };
  return (
    <form className={styles.form} aria-label={name} onSubmit={submit} noValidate aria-busy={form.isSaving}>
      <FormHeading>{name}</FormHeading>
      {form.isRestored ? <p className={styles.small}>{texts.restored}</p> : null}
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={form.isSaving}>
          {form.isSaving ? texts.saving : texts.save}
        </Button>
        <Button
          onClick={() => {
            form.discard();
            onClose();
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
