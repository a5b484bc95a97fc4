import { agendaItemTypeLabels, agendaItemTypes, type AgendaItem } from "#domain/meetings/meeting.ts";
import type { Mandate } from "#domain/organisation/mandate.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDraft } from "#tab/shared/drafts.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { typesFor } from "./item-types.ts";
import { meetingTexts } from "./meeting-texts.ts";
import type { Agenda } from "./use-agenda.ts";
import { readWrittenItem, type WrittenItem } from "./written-item.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  short: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 9rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0 },
});

interface EditAgendaItemProps {
  readonly item: Stored<AgendaItem>;
  /** Of the initiative: nothing about it is kept on the device. */
  readonly isConfidential: boolean;
  readonly agenda: Agenda;
  readonly mandate: Mandate;
  readonly onClose: () => void;
}

/** Changes an item's type, minutes and reason in place. */
export function EditAgendaItem({ item, isConfidential, agenda, mandate, onClose }: EditAgendaItemProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(meetingTexts);
  const { written, change, clear } = useWrittenItem(item, isConfidential);
  const { itemType, minutes, note } = written;
  const close = (): void => {
    clear();
    onClose();
  };
  const offered = agendaItemTypes.filter(
    (type) => type === item.itemType || typesFor(mandate).includes(type),
  );
  const isWrong = !/^\d{1,3}$/.test(minutes.trim()) || Number(minutes) > 480;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isWrong) return;
    if (await agenda.change(item, { itemType, minutes: Number(minutes), note: note.trim() })) close();
  };
  return (
    <form
      className={styles.root}
      aria-label={texts.editTitle}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <div className={styles.short}>
        <Field label={texts.itemType}>
          <Select
            className={styles.narrow}
            value={itemType}
            onChange={(_, { value }) => {
              change({ itemType: agendaItemTypes.find((type) => type === value) ?? item.itemType });
            }}
          >
            {offered.map((type) => (
              <option key={type} value={type}>
                {text(agendaItemTypeLabels[type])}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={texts.minutes}
          {...(isWrong ? { validationMessage: texts.badMinutes, validationState: "error" as const } : {})}
        >
          <Input
            className={styles.narrow}
            inputMode="numeric"
            value={minutes}
            onChange={(_, { value }) => {
              change({ minutes: value });
            }}
          />
        </Field>
      </div>
      <Field label={texts.note}>
        <Textarea
          value={note}
          resize="vertical"
          onChange={(_, { value }) => {
            change({ note: value });
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={agenda.isBusy}>
          {agenda.isBusy ? texts.saving : texts.save}
        </Button>
        <Button onClick={close}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

function useWrittenItem(item: Stored<AgendaItem>, isConfidential: boolean) {
  const { kept, keep, clear } = useDraft({
    form: "agendaItem",
    record: String(item.id),
    isConfidential,
    read: readWrittenItem,
  });
  const [written, setWritten] = useState(
    kept ?? { itemType: item.itemType, minutes: String(item.minutes), note: item.note },
  );
  const change = (part: Partial<WrittenItem>): void => {
    const next = { ...written, ...part };
    setWritten(next);
    keep(next);
  };
  return { written, change, clear };
}
