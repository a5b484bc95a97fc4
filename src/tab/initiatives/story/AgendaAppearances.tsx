import { agendaItemTypeLabels } from "#domain/meetings/meeting.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { InitiativeCase } from "./load-case.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { storyTexts } from "./story-texts.ts";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalL },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  reason: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    maxWidth: "75ch",
  },
});

/** The meetings where it has been, or will be, on the agenda; latest first. */
export function AgendaAppearances({ story }: { readonly story: InitiativeCase }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(storyTexts);
  const format = useFormat();
  const now = useClock()();
  const appearances = story.agendaItems
    .flatMap((item) => {
      const meeting = story.meetings.get(item.meetingId);
      return meeting ? [{ item, meeting }] : [];
    })
    .toSorted((one, other) => other.meeting.startsAt.localeCompare(one.meeting.startsAt));
  return (
    <SectionCard title={texts.agendaTitle}>
      {appearances.length === 0 ? <p className={styles.quiet}>{texts.agendaNone}</p> : null}
      <ul className={styles.list}>
        {appearances.map(({ item, meeting }) => (
          <li key={item.id}>
            <div className={styles.row}>
              <RouteLink to={{ page: "meeting", id: meeting.id }}>{meeting.title}</RouteLink>
              {meeting.startsAt >= now ? <Badge appearance="tint">{texts.upcoming}</Badge> : null}
            </div>
            <p className={styles.quiet}>
              {format.dateTime(meeting.startsAt)} · {text(agendaItemTypeLabels[item.itemType])}
            </p>
            {item.note === "" ? null : <p className={styles.reason}>{item.note}</p>}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
