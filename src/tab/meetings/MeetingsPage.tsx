import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { Page } from "#tab/shared/Page.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { loadMeetings, type MeetingsInTime } from "./load-meetings.ts";
import { meetingTexts } from "./meeting-texts.ts";
import { NextMeeting } from "./NextMeeting.tsx";

const useStyles = makeStyles({
  subtitle: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  when: { minWidth: "11rem", fontVariantNumeric: "tabular-nums" },
  body: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "flex-start" },
});

const pastAtFirst = 8;

/** The bodies' meetings: the next one large, the later and the earlier ones as lists. */
export function MeetingsPage() {
  const repositories = useRepositories();
  const clock = useClock();
  const texts = useTexts(meetingTexts);
  const loaded = useLoaded(useCallback(() => loadMeetings(repositories, clock()), [repositories, clock]));
  return (
    <Page title={texts.title} lead={texts.lead}>
      {loaded.state === "loading" ? <Skeleton label={texts.loading} rows={7} /> : null}
      {loaded.state === "failed" ? <FailureMessage problem={loaded.problem} onRetry={loaded.reload} /> : null}
      {loaded.state === "ready" ? <Meetings meetings={loaded.value} /> : null}
    </Page>
  );
}

function Meetings({ meetings: { coming, past, bodies, nextItems } }: { readonly meetings: MeetingsInTime }) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const [isWhole, setWhole] = useState(false);
  const [next, ...later] = coming;
  if (!next && past.length === 0) {
    return <EmptyState illustration="meeting" title={texts.noneTitle} text={texts.noneText} />;
  }
  return (
    <>
      {next ? (
        <NextMeeting meeting={next} body={bodies.get(next.bodyId)} items={nextItems} />
      ) : (
        <EmptyState illustration="calm" title={texts.noneComingTitle} text={texts.noneComingText} />
      )}
      <MeetingList title={texts.later} meetings={later} bodies={bodies} />
      <MeetingList
        title={texts.past}
        meetings={isWhole ? past : past.slice(0, pastAtFirst)}
        bodies={bodies}
      />
      {!isWhole && past.length > pastAtFirst ? (
        <Button
          className={styles.more}
          onClick={() => {
            setWhole(true);
          }}
        >
          {texts.showAllPast(past.length)}
        </Button>
      ) : null}
    </>
  );
}

interface MeetingListProps {
  readonly title: string;
  readonly meetings: readonly Stored<Meeting>[];
  readonly bodies: ReadonlyMap<number, Stored<Body>>;
}

function MeetingList({ title, meetings, bodies }: MeetingListProps) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  if (meetings.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={styles.subtitle}>{title}</h2>
      <ul className={styles.list}>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={styles.row}>
            <span className={styles.when}>{format.dateTime(meeting.startsAt)}</span>
            <RouteLink to={{ page: "meeting", id: meeting.id }}>{meeting.title}</RouteLink>
            <span className={styles.body}>{bodies.get(meeting.bodyId)?.name ?? texts.unknownBody}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
