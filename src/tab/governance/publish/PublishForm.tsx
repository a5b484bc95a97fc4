import type { ModelVersion } from "#domain/governance/model-version.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { TextPairField } from "../edit/fields/TextPairField.tsx";
import { publishTexts } from "./publish-texts.ts";
import type { PublishDialogProps } from "./publish-dialog-props.ts";
import { usePublishing, type Publishing } from "./use-publishing.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 12rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  problems: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  list: { margin: "4px 0", paddingInlineStart: "1.3em" },
  // The point stands by the first of several lines; a link's own colour is too faint on this ground in the dark theme.
  link: {
    verticalAlign: "top",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: tokens.spacingHorizontalS },
});

interface PublishFormProps extends PublishDialogProps {
  readonly onDone: (version: ModelVersion) => void;
}

export function PublishForm(props: PublishFormProps) {
  const { onGoTo, onClose, onDone } = props;
  const styles = useStyles();
  const texts = useTexts(publishTexts);
  const publishing = usePublishing(props, onDone);
  const { written, set, isBusy, problem, problems } = publishing;
  return (
    <>
      <p className={styles.text}>{texts.lead}</p>
      <div className={styles.row}>
        <DayField
          label={texts.takesOverOn}
          value={written.takesOverOn}
          onChange={(takesOverOn) => set({ takesOverOn })}
        />
        <DayField
          label={texts.decidedOn}
          value={written.decidedOn}
          onChange={(decidedOn) => set({ decidedOn })}
        />
        <WordField
          label={texts.decidedBy}
          hint={texts.decidedByHint}
          value={written.decidedBy}
          onChange={(decidedBy) => set({ decidedBy })}
        />
        <WordField
          label={texts.paragraph}
          value={written.paragraph}
          onChange={(paragraph) => set({ paragraph })}
        />
      </div>
      <TextPairField
        label={texts.note}
        value={{ sv: written.note, en: written.noteInEnglish }}
        isLong
        onChange={({ sv, en }) => {
          set({ note: sv, noteInEnglish: en });
        }}
      />
      <Hindrances title={texts.problems} problems={problems} onGoTo={onGoTo} />
      <Hindrances title={texts.warnings} problems={publishing.warnings} onGoTo={onGoTo} />
      {problem === undefined ? null : (
        <FailureMessage problem={problem} onRetry={() => void publishing.publish()} />
      )}
      <div className={styles.actions}>
        <Button onClick={onClose}>{texts.cancel}</Button>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || problems.length > 0}
          onClick={() => void publishing.publish()}
        >
          {isBusy ? texts.publishing : texts.publish}
        </Button>
      </div>
    </>
  );
}

/** Problems of the dialog's own fields have no place in the draft to lead to. */
const ownFields = ["takesOverOn", "decidedOn", "decidedBy", "paragraph"];

interface HindrancesProps extends Pick<Publishing, "problems">, Pick<PublishFormProps, "onGoTo"> {
  readonly title: string;
}

function Hindrances({ title, problems, onGoTo }: HindrancesProps) {
  const styles = useStyles();
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} aria-live="polite">
      {title}
      <ul className={styles.list}>
        {problems.map(({ field, text: words }) => (
          <li key={`${field} ${words.sv}`}>
            {ownFields.includes(field) ? (
              text(words)
            ) : (
              <Link
                className={styles.link}
                as="button"
                type="button"
                onClick={() => {
                  onGoTo(field);
                }}
              >
                {text(words)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
