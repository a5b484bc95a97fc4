import { verdictLabels, verdicts, type Aspect, type Verdict } from "#domain/governance/sign-off.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { propertiesOf } from "#tab/shared/read-json.ts";
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

interface Written {
  readonly verdict: Verdict | undefined;
  readonly note: string;
}

interface SignOffFormProps {
  readonly aspect: Aspect;
  readonly initiative: Pick<Stored<Initiative>, "id" | "isConfidential">;
  readonly onClose: (hasSigned: boolean) => void;
}

/** One person's word on one aspect; conditions and refusals are explained. */
export function SignOffForm({ aspect, initiative, onClose }: SignOffFormProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(dutyTexts);
  const { written, change, save, cancel, isTried, isSaving, problem } = useSignOff({
    aspect,
    initiative,
    onClose,
  });
  const { verdict, note } = written;
  const noteMissing = isTried && isNoteMissing(written);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.root} onSubmit={submit} noValidate aria-busy={isSaving}>
      <Field
        label={texts.verdict}
        required
        {...(isTried && verdict === undefined
          ? { validationMessage: texts.verdictMissing, validationState: "error" as const }
          : {})}
      >
        <RadioGroup
          value={verdict ?? ""}
          onChange={(_, { value }) => {
            change({ verdict: verdicts.find((known) => known === value) });
          }}
        >
          {verdicts.map((each) => (
            <Radio key={each} value={each} label={text(verdictLabels[each])} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={texts.note}
        required={verdict !== undefined && verdict !== "suitable"}
        {...(noteMissing ? { validationMessage: texts.noteMissing, validationState: "error" as const } : {})}
      >
        <Textarea
          value={note}
          resize="vertical"
          onChange={(_, { value }) => {
            change({ note: value });
          }}
        />
      </Field>
      {problem === undefined ? null : <FailureMessage problem={problem} onRetry={() => void save()} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
          {isSaving ? texts.saving : texts.save}
        </Button>
        <Button onClick={cancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

const isNoteMissing = ({ verdict, note }: Written): boolean =>
  verdict !== undefined && verdict !== "suitable" && note.trim() === "";

function useSignOff({ aspect, initiative, onClose }: SignOffFormProps) {
  const { signOffs } = useRepositories();
  const me = useDirectory()?.me.person;
  const { kept, keep, clear } = useDraft({
    form: "signOff",
    record: `${String(initiative.id)}:${aspect}`,
    isConfidential: initiative.isConfidential,
    read: readWritten,
  });
  const [written, setWritten] = useState<Written>(kept ?? { verdict: undefined, note: "" });
  const [isTried, setTried] = useState(false);
  const [key] = useState(() => `signOff:${String(initiative.id)}:${aspect}:${crypto.randomUUID()}`);
  const { isSaving, problem, write } = useWrite();
  const change = (part: Partial<Written>): void => {
    const next = { ...written, ...part };
    setWritten(next);
    keep(next);
  };
  const cancel = (): void => {
    clear();
    onClose(false);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    const { verdict, note } = written;
    if (!me || verdict === undefined || isNoteMissing(written)) return;
    const row = { key, initiativeId: initiative.id, aspect, verdict, note: note.trim(), signedById: me.id };
    if (!(await write(() => signOffs.add(row)))) return;
    clear();
    onClose(true);
  };
  return { written, change, save, cancel, isTried, isSaving, problem };
}

function readWritten(kept: unknown): Written | undefined {
  const parts = propertiesOf(kept);
  const note = parts.get("note");
  const verdict = verdicts.find((known) => known === parts.get("verdict"));
  return typeof note === "string" ? { verdict, note } : undefined;
}
