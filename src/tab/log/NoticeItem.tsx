import { noticeStateLabels, type Notice, type NoticeState } from "#domain/digest/notice.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  Checkmark16Regular,
  Clock16Regular,
  ErrorCircle16Regular,
  Send16Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { useClock } from "#tab/shared/clock.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory, usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { logTexts, noticeKindLabels } from "./log-texts.ts";

/** What the log calls bodies, by key, and meetings, by number. */
export interface LogNames {
  readonly bodies: ReadonlyMap<string, string>;
  readonly meetings: ReadonlyMap<number, string>;
}

interface NoticeItemProps {
  readonly notice: Stored<Notice>;
  readonly names: LogNames;
  /** Puts it back in the queue, for those who may. */
  readonly onAgain?: (notice: Stored<Notice>) => Promise<void>;
}

const looks: Readonly<Record<NoticeState, { Icon: FluentIcon; color: string }>> = {
  due: { Icon: Clock16Regular, color: tokens.colorNeutralForeground2 },
  sending: { Icon: Send16Regular, color: tokens.colorBrandForeground1 },
  sent: { Icon: Checkmark16Regular, color: tokens.colorStatusSuccessForeground1 },
  dead: { Icon: ErrorCircle16Regular, color: tokens.colorStatusDangerForeground1 },
};

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr) minmax(0, 4fr) 104px",
    alignItems: "center",
    gap: "4px 16px",
    padding: "10px 16px",
    minHeight: "56px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    "@media (max-width: 799px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  state: { display: "inline-flex", alignItems: "center", gap: "6px", fontWeight: tokens.fontWeightMedium },
});

/** One message: what, to whom, how far it has come and why. */
export function NoticeItem({ notice, names, onAgain }: NoticeItemProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(logTexts);
  const [isBusy, setBusy] = useState(false);
  const recipient = useRecipient(notice.recipient, names.bodies);
  const kind = text(noticeKindLabels[notice.kind]);
  const { Icon, color } = looks[notice.state];
  const mayAgain = onAgain && (notice.state === "dead" || notice.state === "due");
  const again = async (): Promise<void> => {
    setBusy(true);
    await onAgain?.(notice);
    setBusy(false);
  };
  return (
    <li className={styles.root}>
      <div>
        <div className={styles.kind}>{kind}</div>
        <Subject notice={notice} meetings={names.meetings} />
      </div>
      <div>{recipient}</div>
      <div>
        <span className={styles.state} style={{ color }}>
          <Icon />
          {text(noticeStateLabels[notice.state])}
        </span>
        <div className={styles.quiet}>
          <Times notice={notice} />
        </div>
        {notice.reason === "" ? null : <div>{notice.reason}</div>}
      </div>
      <div>
        {mayAgain ? (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={texts.againFor(kind, recipient)}
            onClick={() => void again()}
          >
            {texts.again}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** A person by key, or a body's channel. */
function useRecipient(key: string, bodyNames: ReadonlyMap<string, string>): string {
  const people = useDirectory()?.people;
  return people?.find((person) => person.key === key)?.name ?? bodyNames.get(key) ?? key;
}

function Subject({
  notice: { initiativeId, meetingId },
  meetings,
}: {
  readonly notice: Notice;
  readonly meetings: LogNames["meetings"];
}) {
  const styles = useStyles();
  const texts = useTexts(logTexts);
  const opened = usePortfolio();
  if (initiativeId !== undefined) {
    const rows = opened.state === "ready" ? opened.portfolio.rows : [];
    const title =
      rows.find(({ id }) => id === initiativeId)?.title ?? `${texts.aboutInitiative} ${String(initiativeId)}`;
    return (
      <RouteLink to={{ page: "initiative", id: initiativeId }} className={styles.quiet}>
        {title}
      </RouteLink>
    );
  }
  if (meetingId === undefined) return null;
  return (
    <RouteLink to={{ page: "meeting", id: meetingId }} className={styles.quiet}>
      {meetings.get(meetingId) ?? texts.aboutMeeting}
    </RouteLink>
  );
}

function Times({ notice }: { readonly notice: Stored<Notice> }) {
  const texts = useTexts(logTexts);
  const { dateTime, relative } = useFormat();
  const now = useClock()();
  const parts = [
    notice.sentAt === undefined
      ? texts.queuedAt(relative(notice.createdAt, now))
      : texts.sentAt(dateTime(notice.sentAt)),
    notice.state === "due" && notice.notBefore > now ? texts.notBefore(relative(notice.notBefore, now)) : "",
    notice.attempts > 0 ? texts.attempts(notice.attempts) : "",
  ];
  return parts.filter(Boolean).join(" · ");
}
