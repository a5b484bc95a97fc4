import type { AgendaItem } from "#domain/meetings/meeting.ts";
import type { Mandate } from "#domain/organisation/mandate.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  CalendarArrowRight20Regular,
  Delete20Regular,
  Edit20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { EditAgendaItem } from "./EditAgendaItem.tsx";
import type { MeetingCase } from "./load-meetings.ts";
import { meetingTexts } from "./meeting-texts.ts";
import type { Agenda } from "./use-agenda.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginInlineStart: "-6px" },
});

interface AgendaItemToolsProps {
  readonly item: Stored<AgendaItem>;
  readonly title: string;
  /** 0 is first. */
  readonly place: number;
  readonly meetingCase: MeetingCase;
  readonly agenda: Agenda;
  readonly mandate: Mandate;
  /** Tells a screen reader what has happened. */
  readonly onSaid: (sentence: string) => void;
}

/** What one may do to an item: move it, change it, put it off, take it off. */
export function AgendaItemTools(props: AgendaItemToolsProps) {
  const { item, title, place, meetingCase, agenda, mandate, onSaid } = props;
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const move = async (step: "up" | "down"): Promise<void> => {
    if (await agenda.move(item, step)) onSaid(texts.moved(title, step === "up" ? place : place + 2));
  };
  const postpone = (): Promise<boolean> =>
    agenda.postpone(item, (to) => {
      onSaid(to ? texts.postponed(title, format.dateTime(to.startsAt)) : texts.postponeNone);
    });
  const withdraw = async (): Promise<void> => {
    if (await agenda.withdraw(item)) onSaid(texts.withdrawn(title));
  };
  if (isEditing) {
    return (
      <EditAgendaItem
        item={item}
        isConfidential={meetingCase.initiatives.get(item.initiativeId)?.isConfidential !== false}
        agenda={agenda}
        mandate={mandate}
        onClose={() => {
          setEditing(false);
        }}
      />
    );
  }
  return (
    <div className={styles.root}>
      <Button
        appearance="subtle"
        icon={<ArrowUp20Regular />}
        aria-label={texts.moveUpLabel(title)}
        title={texts.moveUp}
        disabledFocusable={place === 0 || agenda.isBusy}
        onClick={() => void move("up")}
      />
      <Button
        appearance="subtle"
        icon={<ArrowDown20Regular />}
        aria-label={texts.moveDownLabel(title)}
        title={texts.moveDown}
        disabledFocusable={place === meetingCase.items.length - 1 || agenda.isBusy}
        onClick={() => void move("down")}
      />
      <Button
        appearance="subtle"
        icon={<Edit20Regular />}
        aria-label={texts.editLabel(title)}
        onClick={() => {
          setEditing(true);
        }}
      >
        {texts.edit}
      </Button>
      <Button
        appearance="subtle"
        icon={<CalendarArrowRight20Regular />}
        aria-label={texts.postponeLabel(title)}
        disabledFocusable={agenda.isBusy}
        onClick={() => void postpone()}
      >
        {texts.postpone}
      </Button>
      <Button
        appearance="subtle"
        icon={<Delete20Regular />}
        aria-label={texts.withdrawLabel(title)}
        disabledFocusable={agenda.isBusy}
        onClick={() => void withdraw()}
      >
        {texts.withdraw}
      </Button>
    </div>
  );
}
