import { agendaItemTypeLabels, type AgendaItem } from "#domain/meetings/meeting.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed12Filled, Warning12Filled } from "@fluentui/react-icons";
import { useState } from "react";
import { AgendaItemTools } from "./AgendaItemTools.tsx";
import type { MeetingCase } from "./load-meetings.ts";
import { meetingTexts } from "./meeting-texts.ts";
import type { Agenda } from "./use-agenda.ts";

const roomy = "@media (min-width: 560px)";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM },
  item: {
    display: "grid",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: "clamp(12px, 2vw, 20px)",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
    minWidth: 0,
    [roomy]: { gridTemplateColumns: "5.5rem minmax(0, 1fr)" },
  },
  time: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
    [roomy]: { flexDirection: "column", gap: 0 },
  },
  clock: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  facts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: `4px ${tokens.spacingHorizontalM}` },
  need: {
    margin: 0,
    overflow: "hidden",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflowWrap: "anywhere",
    maxWidth: "75ch",
  },
  note: { margin: 0, overflowWrap: "anywhere", maxWidth: "75ch" },
  warning: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorStatusWarningForeground1,
  },
});

interface AgendaListProps {
  readonly meetingCase: MeetingCase;
  readonly times: readonly (Instant | undefined)[];
  readonly agenda: Agenda;
  readonly canBuild: boolean;
}

/** The agenda in order: when each item begins, what it is about, and why it is there. */
export function AgendaList({ meetingCase, times, agenda, canBuild }: AgendaListProps) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const [said, setSaid] = useState("");
  const { items, initiatives } = meetingCase;
  return (
    <>
      <ol className={styles.list}>
        {items.map((item, index) => {
          const initiative = initiatives.get(item.initiativeId);
          const title = initiative?.title ?? texts.missing;
          return (
            <li key={item.id} className={styles.item}>
              <ClockTime begins={times[index]} minutes={item.minutes} />
              <div className={styles.main}>
                <AgendaItemStory item={item} initiative={initiative} />
                {canBuild ? (
                  <AgendaItemTools
                    item={item}
                    title={title}
                    place={index}
                    meetingCase={meetingCase}
                    agenda={agenda}
                    onSaid={setSaid}
                  />
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
      <p className={styles.quiet} aria-live="polite">
        {said}
      </p>
    </>
  );
}

function ClockTime({ begins, minutes }: { readonly begins: Instant | undefined; readonly minutes: number }) {
  const styles = useStyles();
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  return (
    <div className={styles.time}>
      <span className={styles.clock}>{format.time(begins)}</span>
      <span className={styles.quiet}>{texts.minutesShort(minutes)}</span>
    </div>
  );
}

interface AgendaItemStoryProps {
  readonly item: AgendaItem;
  readonly initiative: Stored<Initiative> | undefined;
}

function AgendaItemStory({ item, initiative }: AgendaItemStoryProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(meetingTexts);
  const unit = useDirectory()?.unit(initiative?.unitId);
  const type = <Badge appearance="tint">{text(agendaItemTypeLabels[item.itemType])}</Badge>;
  if (!initiative) {
    return (
      <>
        <h3 className={styles.title}>{texts.missing}</h3>
        <p className={styles.quiet}>{texts.missingText}</p>
        <div className={styles.facts}>{type}</div>
      </>
    );
  }
  const isUnvalued = initiative.score === undefined;
  return (
    <>
      <h3 className={styles.title}>
        <RouteLink to={{ page: "initiative", id: initiative.id }}>{initiative.title}</RouteLink>
      </h3>
      <div className={styles.facts}>
        {type}
        <StatusBadge status={initiative.status} />
        <span>{initiative.score === undefined ? texts.notValued : texts.scoreOf(initiative.score)}</span>
        {unit ? <span className={styles.quiet}>{unit.name}</span> : null}
        {initiative.isConfidential ? (
          <Badge appearance="tint" color="danger" icon={<LockClosed12Filled />}>
            {texts.confidential}
          </Badge>
        ) : null}
      </div>
      {isUnvalued && item.itemType === "decision" ? (
        <span className={styles.warning}>
          <Warning12Filled aria-hidden />
          {texts.notValuedWarning}.{" "}
          <RouteLink to={{ page: "valuation", id: initiative.id }}>{texts.value}</RouteLink>
        </span>
      ) : null}
      {initiative.need.trim() === "" ? null : <p className={styles.need}>{initiative.need}</p>}
      {item.note.trim() === "" ? null : (
        <p className={styles.note}>
          <strong>{texts.why}:</strong> {item.note}
        </p>
      )}
    </>
  );
}
