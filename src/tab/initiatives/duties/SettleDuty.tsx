import type { Duty } from "#domain/governance/duty.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { dutyTexts } from "./duty-texts.ts";
import { useWrite } from "./use-write.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const readNote = (kept: unknown): string | undefined => (typeof kept === "string" ? kept : undefined);

interface SettleDutyProps {
  readonly duty: Stored<Duty>;
  /** The answer that made the duty has changed since: that it is not needed is what to say first. */
  readonly isAsked: boolean;
  /** Of the initiative: nothing about it is kept on the device. */
  readonly isConfidential: boolean;
  readonly onClose: (hasSettled: boolean) => void;
}

/** Says that a duty is done or not needed; what was done is demanded, since auditors ask. */
export function SettleDuty({ duty, isAsked, isConfidential, onClose }: SettleDutyProps) {
  const styles = useStyles();
  const texts = useTexts(dutyTexts);
  const { duties } = useRepositories();
  const me = useDirectory()?.me.person;
  const { kept, keep, clear } = useDraft({
    form: "duty",
    record: String(duty.id),
    isConfidential,
    read: readNote,
  });
  const [state, setState] = useState<"done" | "notNeeded">(isAsked ? "done" : "notNeeded");
  const [note, setNote] = useState(kept ?? "");
  const [isTried, setTried] = useState(false);
  const { isSaving, problem, write } = useWrite();
  const save = async (): Promise<void> => {
    setTried(true);
    if (!me || note.trim() === "") return;
    const changes = { state, note: note.trim(), settledById: me.id };
    if (!(await write(() => duties.update(duty.id, duty.version, changes)))) return;
    clear();
    onClose(true);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void save();
  };
  const isMissing = isTried && note.trim() === "";
  return (
    <form className={styles.root} onSubmit={submit} noValidate aria-busy={isSaving}>
      <Field label={texts.state}>
        <RadioGroup
          value={state}
          onChange={(_, { value }) => {
            setState(value === "notNeeded" ? "notNeeded" : "done");
          }}
        >
          {(isAsked ? (["done", "notNeeded"] as const) : (["notNeeded", "done"] as const)).map((each) => (
            <Radio key={each} value={each} label={texts[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={texts.what}
        required
        {...(isMissing ? { validationMessage: texts.whatMissing, validationState: "error" as const } : {})}
      >
        <Textarea
          value={note}
          resize="vertical"
          onChange={(_, { value }) => {
            setNote(value);
            keep(value);
          }}
        />
      </Field>
      {problem === undefined ? null : <FailureMessage problem={problem} onRetry={() => void save()} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
          {isSaving ? texts.saving : texts.save}
        </Button>
        <Button
          onClick={() => {
            clear();
            onClose(false);
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
