import { mayBuildAgenda } from "#domain/organisation/rights.ts";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance, type Governance } from "#tab/shared/governance.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { Page } from "#tab/shared/Page.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useNewerVersion } from "#tab/shared/use-newer-version.ts";
import { useGroundForDialogs } from "#tab/shared/use-ground-for-dialogs.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { AddToAgenda } from "./AddToAgenda.tsx";
import { AlikeAcquisitions } from "./AlikeAcquisitions.tsx";
import { AgendaList } from "./AgendaList.tsx";
import { beginnings, minutesOver } from "./agenda-times.ts";
import { BodyAbout } from "./BodyAbout.tsx";
import { widestMandate } from "./item-types.ts";
import { JoinButton } from "./JoinButton.tsx";
import { loadMeeting, whyNotSent, type MeetingCase } from "./load-meetings.ts";
import { meetingTexts } from "./meeting-texts.ts";
import { Principles } from "./Principles.tsx";
import { PublishAgenda } from "./PublishAgenda.tsx";
import { useAgenda } from "./use-agenda.ts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: `2px ${tokens.spacingHorizontalL}` },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  time: { margin: 0, color: tokens.colorNeutralForeground2 },
  over: { color: tokens.colorStatusDangerForeground1 },
});

/** One meeting with its agenda: also beside the meeting itself, in a narrow panel. */
export function MeetingPage({ id }: { readonly id: number }) {
  const repositories = useRepositories();
  const texts = useTexts(meetingTexts);
  const loaded = useLoaded(useCallback(() => loadMeeting(repositories, id), [repositories, id]));
  const governance = useGovernance();
  if (loaded.state === "ready" && governance.state === "ready") {
    return (
      <OpenedMeeting meetingCase={loaded.value} governance={governance.value} onChanged={loaded.reload} />
    );
  }
  const failed = [loaded, governance].find(({ state }) => state === "failed");
  return (
    <Page title={texts.meeting}>
      {failed?.state === "failed" ? (
        <FailureMessage problem={failed.problem} onRetry={failed.reload} />
      ) : (
        <Skeleton label={texts.loadingMeeting} rows={7} />
      )}
    </Page>
  );
}

interface OpenedMeetingProps {
  readonly meetingCase: MeetingCase;
  readonly governance: Governance;
  readonly onChanged: () => void;
}

function OpenedMeeting({ meetingCase, governance, onChanged }: OpenedMeetingProps) {
  useGroundForDialogs();
  const { meeting, body, items } = meetingCase;
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  const canBuild = mayBuildAgenda(useDirectory()?.me.person);
  const agenda = useAgenda(meetingCase, onChanged);
  const { model } = governance;
  const mandate = widestMandate(model, body);
  const role = model.bodyRoles.find(({ key }) => key === body?.bodyRole);
  const repositories = useRepositories();
  useNewerVersion({
    isWaiting: meeting.agendaState === "toPost",
    version: postingVersion(meeting, meetingCase.notSent),
    look: useCallback(async () => {
      const now = await repositories.meetings.byId(meeting.id);
      return { version: postingVersion(now, await whyNotSent(repositories, now)) };
    }, [repositories, meeting.id]),
    onNewer: onChanged,
  });
  return (
    <Page
      title={meeting.title}
      above={<RouteLink to={{ page: "meetings" }}>{texts.title}</RouteLink>}
      lead={
        <span className={styles.line}>
          <span>
            {format.dateTime(meeting.startsAt)}–{format.time(meeting.endsAt)}
          </span>
          {body ? <span>{body.name}</span> : null}
          {meeting.place === "" ? null : <span>{meeting.place}</span>}
        </span>
      }
      actions={<JoinButton joinUrl={meeting.joinUrl} />}
    >
      {body ? <BodyAbout body={body} model={model} /> : null}
      <PublishAgenda meetingCase={meetingCase} agenda={agenda} canPublish={canBuild} />
      {agenda.failing ? (
        <FailureMessage problem={agenda.failing.problem} onRetry={agenda.failing.retry} />
      ) : null}
      <div className={styles.head}>
        <h2 className={styles.subtitle}>{texts.agenda}</h2>
        {items.length === 0 ? null : <TimeLeft meetingCase={meetingCase} />}
      </div>
      {items.length === 0 ? (
        <EmptyState illustration="meeting" title={texts.agendaEmptyTitle} text={texts.agendaEmptyText} />
      ) : (
        <AlikeAcquisitions initiatives={[...meetingCase.initiatives.values()]} model={model}>
          <AgendaList
            meetingCase={meetingCase}
            times={beginnings(meeting.startsAt, items)}
            agenda={agenda}
            mandate={mandate}
            canBuild={canBuild}
            onChanged={onChanged}
          />
        </AlikeAcquisitions>
      )}
      {canBuild ? <AddToAgenda meetingCase={meetingCase} agenda={agenda} mandate={mandate} /> : null}
      <Principles principles={role?.principles ?? []} />
    </Page>
  );
}

/** Changes when the meeting does, and when its agenda turns out not to have arrived. */
const postingVersion = ({ version }: { readonly version: string }, notSent = ""): string =>
  `${version} ${notSent}`;

function TimeLeft({ meetingCase: { meeting, items } }: { readonly meetingCase: MeetingCase }) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const over = minutesOver(meeting, items);
  if (over > 0) return <p className={styles.over}>{texts.over(over)}</p>;
  return <p className={styles.time}>{over === 0 ? texts.full : texts.left(-over)}</p>;
}
