import {
  agendaItemTypeLabels,
  agendaItemTypes,
  type AgendaItemType,
  type Meeting,
} from "#domain/meetings/meeting.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { RouteButton } from "#tab/shared/RouteButton.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useFocusBack } from "#tab/shared/use-focus-back.ts";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { editTexts } from "./edit-texts.ts";
import { useLift, type LiftState } from "./use-lift.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: { margin: 0 },
});

interface LiftDialogProps {
  readonly initiative: Pick<Stored<Initiative>, "id" | "isConfidential">;
  readonly onClose: () => void;
  readonly onLifted: () => void;
}

/** Puts the initiative on a coming meeting's agenda, from any step of its path. */
export function LiftDialog({ initiative, onClose, onLifted }: LiftDialogProps) {
  useFocusBack();
  const styles = useStyles();
  const texts = useTexts(editTexts);
  const lift = useLift(initiative, onLifted);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.liftTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            {lift.lifted ? (
              <p className={styles.text} role="alert">
                {texts.lifted(lift.lifted.title)}
              </p>
            ) : (
              <LiftFields lift={lift} />
            )}
          </DialogContent>
          <LiftActions lift={lift} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function LiftActions({ lift, onClose }: { readonly lift: LiftState; readonly onClose: () => void }) {
  const texts = useTexts(editTexts);
  return (
    <DialogActions fluid>
      <Button onClick={onClose}>{lift.lifted ? texts.close : texts.cancel}</Button>
      {lift.lifted ? (
        <RouteButton appearance="primary" to={{ page: "meeting", id: lift.lifted.id }}>
          {texts.openMeeting}
        </RouteButton>
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={!lift.canSave || lift.isSaving}
          onClick={() => void lift.save()}
        >
          {lift.isSaving ? texts.saving : texts.liftSubmit}
        </Button>
      )}
    </DialogActions>
  );
}

function LiftFields({ lift }: { readonly lift: LiftState }) {
  const styles = useStyles();
  const texts = useTexts(editTexts);
  const text = useText();
  const { meetings } = lift;
  if (meetings.state === "loading") return <Skeleton label={texts.liftLoading} rows={3} />;
  if (meetings.state === "failed")
    return <FailureMessage problem={meetings.problem} onRetry={meetings.reload} />;
  if (meetings.value.length === 0) return <p className={styles.text}>{texts.liftNone}</p>;
  return (
    <>
      <p className={styles.text}>{texts.liftLead}</p>
      <MeetingField lift={lift} meetings={meetings.value} />
      <Field label={texts.liftType}>
        <Select
          value={lift.itemType}
          onChange={(_, { value }) => {
            lift.setItemType(
              agendaItemTypes.find((type): type is AgendaItemType => type === value) ?? "dialogue",
            );
          }}
        >
          {agendaItemTypes.map((type) => (
            <option key={type} value={type}>
              {text(agendaItemTypeLabels[type])}
            </option>
          ))}
        </Select>
      </Field>
      <NoteField lift={lift} />
      {lift.obstacle === undefined ? null : (
        <p className={styles.text} role="alert">
          {lift.obstacle === "there" ? texts.liftAlready : texts.liftTakenOff}
        </p>
      )}
      {lift.problem === undefined ? null : (
        <FailureMessage problem={lift.problem} onRetry={() => void lift.save()} />
      )}
    </>
  );
}

function MeetingField({
  lift,
  meetings,
}: {
  readonly lift: LiftState;
  readonly meetings: readonly Stored<Meeting>[];
}) {
  const texts = useTexts(editTexts);
  const format = useFormat();
  return (
    <Field label={texts.liftMeeting}>
      <Select
        value={String(lift.meeting?.id ?? "")}
        onChange={(_, { value }) => {
          lift.setMeetingId(Number(value));
        }}
      >
        {meetings.map((meeting) => (
          <option key={meeting.id} value={meeting.id}>
            {meeting.title}, {format.dateTime(meeting.startsAt)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function NoteField({ lift }: { readonly lift: LiftState }) {
  const texts = useTexts(editTexts);
  return (
    <Field label={texts.liftNote} hint={texts.liftNoteHint}>
      <Textarea
        value={lift.note}
        onChange={(_, { value }) => {
          lift.setNote(value);
        }}
      />
    </Field>
  );
}
