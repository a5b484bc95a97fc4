import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Eye20Regular, Send20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { AgendaPreview } from "./AgendaPreview.tsx";
import { AgendaStateLine } from "./AgendaStateLine.tsx";
import type { MeetingCase } from "./load-meetings.ts";
import { meetingTexts } from "./meeting-texts.ts";
import type { Agenda } from "./use-agenda.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  failed: { color: tokens.colorStatusDangerForeground1, verticalAlign: "text-bottom" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, flexBasis: "100%" },
});

interface PublishAgendaProps {
  readonly meetingCase: MeetingCase;
  readonly agenda: Agenda;
  readonly canPublish: boolean;
}

/** Whether the agenda is posted, a look at what is sent, and the button that asks the bot to post it. */
export function PublishAgenda({ meetingCase, agenda, canPublish }: PublishAgendaProps) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const [isPreviewing, setPreviewing] = useState(false);
  const { meeting, body, items, notSent } = meetingCase;
  const hasChannel = body !== undefined && body.channelId !== "";
  const isPosted = meeting.agendaState === "posted";
  const isOffered = canPublish && hasChannel && items.length > 0 && meeting.agendaState !== "toPost";
  return (
    <div className={styles.root}>
      <span aria-live="polite">
        {notSent === undefined ? (
          <AgendaStateLine state={meeting.agendaState} />
        ) : (
          <NotSent reason={notSent} />
        )}
      </span>
      {items.length === 0 ? null : (
        <Button
          icon={<Eye20Regular />}
          onClick={() => {
            setPreviewing(true);
          }}
        >
          {texts.preview}
        </Button>
      )}
      {isOffered ? (
        <Button
          appearance={isPosted ? "secondary" : "primary"}
          icon={<Send20Regular />}
          disabledFocusable={agenda.isBusy}
          onClick={() => void agenda.publish()}
        >
          {agenda.isBusy ? texts.publishing : isPosted ? texts.publishAgain : texts.publish}
        </Button>
      ) : null}
      {canPublish && !hasChannel ? <p className={styles.hint}>{texts.noChannel}</p> : null}
      {isPreviewing ? (
        <AgendaPreview
          meetingCase={meetingCase}
          onClose={() => {
            setPreviewing(false);
          }}
        />
      ) : null}
    </div>
  );
}

function NotSent({ reason }: { readonly reason: string }) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  return (
    <span>
      <ErrorCircle16Filled className={styles.failed} aria-hidden /> {texts.stateNotSent} {reason}{" "}
      <RouteLink to={{ page: "log" }}>{texts.openLog}</RouteLink>
    </span>
  );
}
