import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import { useBasisStyles } from "../basis/basis.styles.ts";
import type { OpenedCase } from "../story/opened-case.ts";
import { FormHeading } from "./FormHeading.tsx";
import { RetirementFields } from "./RetirementFields.tsx";
import { retirementTexts } from "./retirement-texts.ts";
import { useNewRetirement } from "./use-new-retirement.ts";
import type { WrittenRetirement } from "./written-retirement.ts";

interface NewRetirementProps {
  readonly story: Pick<OpenedCase, "initiative" | "today">;
  readonly first: Partial<WrittenRetirement>;
  readonly onClose: () => void;
  /** Reads the rows again. */
  readonly onChanged: () => void;
}

/** Promises one more that goes away, or says that nothing does and why. */
export function NewRetirement({ story, first, onClose, onChanged }: NewRetirementProps) {
  const styles = useBasisStyles();
  const texts = useTexts(retirementTexts);
  const form = useNewRetirement({
    initiative: story.initiative,
    first,
    today: story.today,
    onSaved: () => {
      onClose();
      onChanged();
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void form.save();
  };
  const name = first.kind === "nothing" ? texts.formNothing : texts.formNew;
  return (
    <form className={styles.form} aria-label={name} onSubmit={submit} noValidate aria-busy={form.isSaving}>
      <FormHeading>{name}</FormHeading>
      {form.isRestored ? <p className={styles.small}>{texts.restored}</p> : null}
      <RetirementFields value={form.value} set={form.set} problems={form.problems} />
      {form.problem === undefined ? null : (
        <FailureMessage problem={form.problem} onRetry={() => void form.save()} />
      )}
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
