import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useGovernance } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { BodyAbout } from "./BodyAbout.tsx";
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
  choice: { maxWidth: "24rem", minWidth: 0 },
  more: { alignSelf: "flex-start" },
});

const pastAtFirst = 8;

/** The bodies' meetings: the next one large, the later and the earlier ones as lists. */
export function MeetingsPage() {
  const repositories = useRepositories();
  const clock = useClock();
  const texts = useTexts(meetingTexts);
  const loaded = useLoaded(useCallback(() => loadMeetings(repositories, clock()), [repositories, clock]));
  const governance = useGovernance();
  const model = governance.state === "ready" ? governance.value.model : undefined;
  return (
    <Page title={texts.title} lead={texts.lead}>
      {loaded.state === "loading" ? <Skeleton label={texts.loading} rows={7} /> : null}
      {loaded.state === "failed" ? <FailureMessage problem={loaded.problem} onRetry={loaded.reload} /> : null}
      {loaded.state === "ready" ? <Meetings meetings={loaded.value} model={model} /> : null}
    </Page>
  );
}

interface MeetingsProps {
  readonly meetings: MeetingsInTime;
  readonly model: GoverningModel | undefined;
}

function Meetings({ meetings: { coming, past, bodies }, model }: MeetingsProps) {
  const texts = useTexts(meetingTexts);
  const [bodyId, setBodyId] = useState<number>();
  const ofBody = (all: readonly Stored<Meeting>[]): readonly Stored<Meeting>[] =>
    bodyId === undefined ? all : all.filter((meeting) => meeting.bodyId === bodyId);
  const chosen = bodyId === undefined ? undefined : bodies.get(bodyId);
  const [next, ...later] = ofBody(coming);
  const earlier = ofBody(past);
  if (coming.length === 0 && past.length === 0) {
    return <EmptyState illustration="meeting" title={texts.noneTitle} text={texts.noneText} />;
  }
  return (
    <>
      <BodyChoice bodies={bodies} chosen={bodyId} onChoose={setBodyId} />
      {chosen && model ? <BodyAbout body={chosen} model={model} /> : null}
      {next ? (
        <NextMeeting key={`next:${String(next.id)}`} meeting={next} body={bodies.get(next.bodyId)} />
      ) : (
        <EmptyState
          illustration="calm"
          title={earlier.length === 0 ? texts.noneForBodyTitle : texts.noneComingTitle}
          text={earlier.length === 0 ? texts.noneForBodyText : texts.noneComingText}
        />
      )}
      <MeetingList title={texts.later} meetings={later} bodies={bodies} />
      <PastMeetings key={`past:${String(bodyId)}`} meetings={earlier} bodies={bodies} />
    </>
  );
}

interface BodyChoiceProps {
  readonly bodies: MeetingsInTime["bodies"];
  readonly chosen: number | undefined;
  readonly onChoose: (bodyId: number | undefined) => void;
}

/** Lets a person see one body's meetings; not shown where there is one body. */
function BodyChoice({ bodies, chosen, onChoose }: BodyChoiceProps) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const { compare } = useFormat();
  if (bodies.size < 2) return null;
  return (
    <Field label={texts.chooseBody} className={styles.choice}>
      <Select
        value={String(chosen ?? "")}
        onChange={(_, { value }) => {
          onChoose(value === "" ? undefined : Number(value));
        }}
      >
        <option value="">{texts.allBodies}</option>
        {[...bodies.values()]
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Select>
    </Field>
  );
}

function PastMeetings({ meetings, bodies }: Omit<MeetingListProps, "title">) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <MeetingList
        title={texts.past}
        meetings={isWhole ? meetings : meetings.slice(0, pastAtFirst)}
        bodies={bodies}
      />
      {!isWhole && meetings.length > pastAtFirst ? (
        <Button
          className={styles.more}
          onClick={() => {
            setWhole(true);
          }}
        >
          {texts.showAllPast(meetings.length)}
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
