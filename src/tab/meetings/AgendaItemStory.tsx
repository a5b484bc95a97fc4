import type { Initiative } from "#domain/initiatives/initiative.ts";
import { agendaItemTypeLabels, type AgendaItem } from "#domain/meetings/meeting.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed12Filled, Warning12Filled } from "@fluentui/react-icons";
import { AlikeLine } from "./AlikeAcquisitions.tsx";
import { meetingTexts } from "./meeting-texts.ts";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
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

interface AgendaItemStoryProps {
  readonly item: AgendaItem;
  readonly initiative: Stored<Initiative> | undefined;
}

/** What an item is about: the initiative, where it stands, and why it is taken up. */
export function AgendaItemStory({ item, initiative }: AgendaItemStoryProps) {
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
      <AlikeLine initiativeId={initiative.id} />
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
