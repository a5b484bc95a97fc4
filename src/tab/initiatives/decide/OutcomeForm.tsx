import type { Outcome } from "#domain/decisions/decision.ts";
import { partyName } from "#domain/governance/decision-refusal.ts";
import { handedTo } from "#domain/governance/teams.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import type { OpenedCase } from "../story/opened-case.ts";
import { decideTexts } from "./decide-texts.ts";
import { MeetingChoice } from "./MeetingChoice.tsx";
import { needsReason, type Turn } from "./turn.ts";
import { useRecording, type RecordingState } from "./use-recording.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  set: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  label: { padding: 0, marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  refused: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "75ch" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface OutcomeFormProps {
  readonly story: OpenedCase;
  readonly turn: Turn;
  /** The meeting that the form was opened from. */
  readonly meeting?: Stored<Meeting>;
  readonly onRecorded: (outcome: Outcome) => void;
}

/** What may be recorded here, as buttons; the chosen one asks for its reason before anything is written. */
export function OutcomeForm({ story, turn, meeting, onRecorded }: OutcomeFormProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(decideTexts);
  const [chosenMeeting, setChosenMeeting] = useState<Stored<Meeting>>();
  const recording = useRecording({ story, turn, meeting: meeting ?? chosenMeeting, onRecorded });
  const { outcome } = recording.written;
  const { model } = story.derived.standing;
  const nameOf = (each: Outcome): string => {
    const receiver = handedTo(model, turn.step, each);
    return receiver ? texts.handOver(text(partyName(model, receiver))) : texts[each];
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void recording.save();
  };
  return (
    <form className={styles.root} onSubmit={submit} noValidate aria-busy={recording.isSaving}>
      <fieldset className={styles.set}>
        <legend className={styles.label}>{texts.whatIsSaid}</legend>
        <div className={styles.choices}>
          {turn.choices
            .filter(({ refusal }) => refusal === undefined)
            .map((choice) => (
              <ToggleButton
                key={choice.outcome}
                checked={outcome === choice.outcome}
                className={mergeClasses(outcome === choice.outcome && styles.chosen)}
                onClick={() => {
                  recording.change({ outcome: choice.outcome });
                }}
              >
                {nameOf(choice.outcome)}
              </ToggleButton>
            ))}
        </div>
      </fieldset>
      {turn.choices.map(({ outcome: refused, refusal }) =>
        refusal === undefined ? null : (
          <p key={refused} className={styles.refused}>
            {texts.notYet(nameOf(refused), text(refusal))}
          </p>
        ),
      )}
      {outcome === undefined ? null : (
        <>
          {turn.body && !meeting ? (
            <MeetingChoice bodyId={turn.body.id} chosen={chosenMeeting} onChoose={setChosenMeeting} />
          ) : null}
          {meeting ? <p className={styles.refused}>{texts.atMeeting(meeting.title)}</p> : null}
          <ReasonAndSave recording={recording} outcome={outcome} name={nameOf(outcome)} />
        </>
      )}
    </form>
  );
}

function ReasonAndSave({
  recording,
  outcome,
  name,
}: {
  readonly recording: RecordingState;
  readonly outcome: Outcome;
  /** As the button says. */
  readonly name: string;
}) {
  const styles = useStyles();
  const texts = useTexts(decideTexts);
  const { written, change, cancel, save, isSaving, problem, isReasonMissing } = recording;
  return (
    <>
      <Field
        label={texts.reason}
        hint={texts.reasonHint}
        required={needsReason(outcome)}
        {...(isReasonMissing
          ? { validationMessage: texts.reasonMissing, validationState: "error" as const }
          : {})}
      >
        <Textarea
          value={written.reason}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => {
            change({ reason: value });
          }}
        />
      </Field>
      {problem === undefined ? null : <FailureMessage problem={problem} onRetry={() => void save()} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
          {isSaving ? texts.saving : texts.save(name)}
        </Button>
        <Button onClick={cancel}>{texts.cancel}</Button>
      </div>
    </>
  );
}
