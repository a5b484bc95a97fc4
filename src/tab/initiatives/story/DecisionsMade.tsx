import { nameOfVersion } from "#domain/governance/model-version.ts";
import { outcomeLabels, type Decision, type Outcome } from "#domain/decisions/decision.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { PersonName } from "#tab/shared/PersonName.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { decideTexts } from "../decide/decide-texts.ts";
import type { OpenedCase } from "./opened-case.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { storyTexts } from "./story-texts.ts";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalL },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  outcome: { fontWeight: tokens.fontWeightSemibold },
  isVoid: { textDecorationLine: "line-through" },
  reason: {
    margin: `${tokens.spacingVerticalXS} 0`,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    maxWidth: "75ch",
  },
  why: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorStatusWarningForeground1,
    maxWidth: "75ch",
  },
  icon: { flexShrink: 0, marginTop: "2px" },
});

/** What was decided or recommended, by whom, where, by which right and why; what does not count says why not. */
export function DecisionsMade({ story }: { readonly story: OpenedCase }) {
  const styles = useStyles();
  const texts = useTexts(storyTexts);
  return (
    <SectionCard title={texts.decisionsTitle}>
      {story.decisions.length === 0 ? <p className={styles.quiet}>{texts.decisionsNone}</p> : null}
      <ul className={styles.list}>
        {story.decisions.map((decision) => (
          <li key={decision.id}>
            <DecisionMade decision={decision} story={story} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

interface DecisionMadeProps {
  readonly decision: Stored<Decision>;
  readonly story: OpenedCase;
}

function DecisionMade({ decision, story }: DecisionMadeProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(storyTexts);
  const format = useFormat();
  const { outcome, decidedById, bodyId, meetingId, reason, createdAt } = decision;
  const body = bodyId === undefined ? undefined : story.bodies.get(bodyId);
  const meeting = meetingId === undefined ? undefined : story.meetings.get(meetingId);
  const why = useWhyNot(decision, story);
  return (
    <>
      <div className={styles.row}>
        <span className={mergeClasses(styles.outcome, why !== undefined && styles.isVoid)}>
          {text(outcomeLabels[outcome])}
        </span>
        <Kind outcome={outcome} />
        <PersonName id={decidedById} />
        <span className={styles.quiet}>
          {body?.name ?? texts.inLine}, {format.dateTime(createdAt)}
        </span>
        {meeting ? <RouteLink to={{ page: "meeting", id: meeting.id }}>{meeting.title}</RouteLink> : null}
      </div>
      {why === undefined ? null : (
        <p className={styles.why}>
          <Warning16Regular className={styles.icon} aria-hidden />
          {why}
        </p>
      )}
      <p className={styles.reason}>{reason.trim() === "" ? texts.noReason : reason}</p>
      <p className={styles.small}>{useRight(decision, story).join(" · ")}</p>
    </>
  );
}

/** Whether it was a decision, or a recommendation that another's decision follows. */
function Kind({ outcome }: { readonly outcome: Outcome }) {
  const texts = useTexts(decideTexts);
  if (outcome === "recommend") return <Badge appearance="tint">{texts.recommendation}</Badge>;
  if (outcome === "complete" || outcome === "investigateFurther") return null;
  return (
    <Badge appearance="tint" color="informative">
      {texts.decision}
    </Badge>
  );
}

/** Why it does not count, as the server has found or the rows say; undefined when it counts. */
function useWhyNot(
  { id, standing, standingReason }: Stored<Decision>,
  story: OpenedCase,
): string | undefined {
  const text = useText();
  const texts = useTexts(decideTexts);
  const judged = story.derived.judged.get(id);
  if (standing === "doesNotCount") return texts.notCounted(text(standingReason));
  return judged?.counts === false ? texts.notCounted(text(judged.why)) : undefined;
}

/** At which step, by which delegation and under which model it was said, as far as the row tells. */
function useRight({ step, delegationPoint, model, standing }: Stored<Decision>, story: OpenedCase): string[] {
  const text = useText();
  const texts = useTexts(decideTexts);
  const { governance, derived } = story;
  const version = governance.published.find(({ key }) => key === model);
  const definition = version?.definition ?? governance.book.on(story.today);
  const steps = [derived.standing.process, ...definition.processes].flatMap((process) => process.steps);
  const name = steps.find(({ key }) => key === step)?.name;
  return [
    ...(name ? [text(name)] : []),
    ...(delegationPoint === "" ? [] : [texts.delegation(delegationPoint)]),
    ...(version
      ? [texts.underModel(text(nameOfVersion(version)))]
      : model === ""
        ? []
        : [texts.underModel(model)]),
    ...(standing === "notYetRead" ? [texts.notRead] : []),
  ];
}
