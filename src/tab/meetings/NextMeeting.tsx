import { standing } from "#domain/meetings/agenda.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RouteButton } from "#tab/shared/RouteButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr24Regular } from "@fluentui/react-icons";
import { useCallback } from "react";
import { AgendaStateLine } from "./AgendaStateLine.tsx";
import { itemsOf } from "./load-meetings.ts";
import { JoinButton } from "./JoinButton.tsx";
import { meetingTexts } from "./meeting-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "clamp(16px, 3vw, 32px)",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  eyebrow: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: {
    margin: 0,
    fontSize: "clamp(1.25rem, 1rem + 1.2vw, 1.75rem)",
    lineHeight: 1.25,
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, display: "flex", flexWrap: "wrap", gap: `2px ${tokens.spacingHorizontalL}` },
  when: { fontWeight: tokens.fontWeightSemibold },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface NextMeetingProps {
  readonly meeting: Stored<Meeting>;
  readonly body: Stored<Body> | undefined;
}

/** The meeting that comes next, large: when, where, how much is on it, and the way in. */
export function NextMeeting({ meeting, body }: NextMeetingProps) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  const now = useClock()();
  const repositories = useRepositories();
  const loaded = useLoaded(useCallback(() => itemsOf(repositories, meeting.id), [repositories, meeting.id]));
  const items = loaded.state === "ready" ? standing(loaded.value) : undefined;
  const decisions = items?.filter(({ itemType }) => itemType === "decision").length ?? 0;
  return (
    <section className={styles.root} aria-labelledby="next-meeting">
      <p className={styles.eyebrow}>
        <CalendarLtr24Regular aria-hidden />
        {texts.next}, {format.relative(meeting.startsAt, now)}
      </p>
      <h2 id="next-meeting" className={styles.title}>
        {meeting.title}
      </h2>
      <p className={styles.line}>
        <span className={styles.when}>
          {format.dateTime(meeting.startsAt)}–{format.time(meeting.endsAt)}
        </span>
        {body ? <span>{body.name}</span> : null}
        {meeting.place === "" ? null : <span>{meeting.place}</span>}
      </p>
      <p className={styles.line}>
        {items === undefined ? null : (
          <span>{items.length === 0 ? texts.itemsNone : texts.items(items.length)}</span>
        )}
        {decisions === 0 ? null : <span>{texts.decisions(decisions)}</span>}
        <AgendaStateLine state={meeting.agendaState} />
      </p>
      <div className={styles.actions}>
        <RouteButton appearance="primary" size="large" to={{ page: "meeting", id: meeting.id }}>
          {texts.open}
        </RouteButton>
        <JoinButton joinUrl={meeting.joinUrl} />
      </div>
    </section>
  );
}
