import { agendaItemTypeLabels } from "#domain/meetings/meeting.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
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
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { beginnings } from "./agenda-times.ts";
import type { MeetingCase } from "./load-meetings.ts";
import { meetingTexts } from "./meeting-texts.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  card: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  item: { display: "grid", gridTemplateColumns: "3.5rem minmax(0, 1fr)", gap: tokens.spacingHorizontalS },
  clock: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  name: { overflowWrap: "anywhere" },
});

interface AgendaPreviewProps {
  readonly meetingCase: MeetingCase;
  readonly onClose: () => void;
}

/** The pre-read as the channel will see it. */
export function AgendaPreview({ meetingCase: { meeting, items, initiatives }, onClose }: AgendaPreviewProps) {
  useFocusBack();
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  const times = beginnings(meeting.startsAt, items);
  return (
    <Dialog
      open
      onOpenChange={(_, { open: isOpen }) => {
        if (!isOpen) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.previewTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.text}>{texts.previewHint}</p>
            <div className={styles.card}>
              <h3 className={styles.title}>{meeting.title}</h3>
              <p className={styles.text}>
                {format.dateTime(meeting.startsAt)}–{format.time(meeting.endsAt)}
                {meeting.place === "" ? "" : `, ${meeting.place}`}
              </p>
              <ol className={styles.list}>
                {items.map((item, index) => {
                  const initiative = initiatives.get(item.initiativeId);
                  const isHidden = initiative?.isConfidential !== false;
                  const note = isHidden || item.note === "" ? "" : `. ${item.note}`;
                  return (
                    <li key={item.id} className={styles.item}>
                      <span className={styles.clock}>{format.time(times[index])}</span>
                      <span className={styles.name}>
                        <strong>{isHidden ? texts.hiddenTitle : initiative.title}</strong>
                        <br />
                        {text(agendaItemTypeLabels[item.itemType])}, {texts.minutesShort(item.minutes)}
                        {note}
                      </span>
                    </li>
                  );
                })}
              </ol>
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{texts.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
