import type { Outcome } from "#domain/decisions/decision.ts";
import type { Requirement } from "#domain/governance/governing-model.ts";
import { isOneOf, peopleOf } from "#domain/governance/parties.ts";
import { teamOf } from "#domain/governance/teams.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteButton } from "#tab/shared/RouteButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Info16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { OpenedCase } from "../story/opened-case.ts";
import { missingHere } from "../story/path-of-case.ts";
import { decideTexts } from "./decide-texts.ts";
import { OutcomeForm } from "./OutcomeForm.tsx";
import { TeamAtStep, tasksOf } from "./TeamAtStep.tsx";
import { turnOf } from "./turn.ts";
import { WhoseTurn } from "./WhoseTurn.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  step: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: { margin: 0, maxWidth: "75ch" },
  why: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    maxWidth: "75ch",
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  missing: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  missingTitle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: "1.4em" },
});

export interface StandPanelProps {
  readonly story: OpenedCase;
  readonly meeting?: Stored<Meeting>;
  readonly onRecorded: (outcome: Outcome) => void;
}

/** The step where it stands: what to do, whose turn it is, and what the person who looks may record [A-020, A-035, D-01]. */
export function StandPanel({ story, meeting, onRecorded }: StandPanelProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(decideTexts);
  const person = useDirectory()?.me.person;
  const { standing } = story.derived;
  const turn = turnOf(standing, person, story.today);
  if (!turn) return <p className={styles.text}>{texts.ended}</p>;
  const { step, isValuation, body } = turn;
  const team = teamOf(standing.model, step.party);
  const told = new Set((team ? tasksOf(team, step) : []).map(({ key }) => key));
  const isOthers = meeting !== undefined && body !== undefined && body.id !== meeting.bodyId;
  const why = isOthers ? texts.otherBody(body.name) : turn.why && text(turn.why);
  // Those of the team read what remains where the way to it is.
  const isTold =
    told.size > 0 &&
    person !== undefined &&
    isOneOf(person, peopleOf(step.party, standing.initiative, standing.model, standing.organisation));
  return (
    <div className={styles.root}>
      <p className={styles.step}>{text(step.name)}</p>
      <p className={styles.text}>{text(step.guidance)}</p>
      <WhoseTurn story={story} turn={turn} />
      {team ? <TeamAtStep team={team} standing={standing} step={step} /> : null}
      <Missing requirements={missingHere(standing).filter(({ key }) => !told.has(key))} />
      {isValuation ? (
        <div>
          <RouteButton to={{ page: "valuation", id: story.initiative.id }}>{texts.value}</RouteButton>
        </div>
      ) : null}
      {why === undefined || isTold ? null : (
        <p className={styles.why}>
          <Info16Regular className={styles.icon} aria-hidden />
          {why}
        </p>
      )}
      {!isValuation && why === undefined ? (
        <OutcomeForm
          key={step.key}
          story={story}
          turn={turn}
          onRecorded={onRecorded}
          {...(meeting ? { meeting } : {})}
        />
      ) : null}
    </div>
  );
}

function Missing({ requirements }: { readonly requirements: readonly Requirement[] }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(decideTexts);
  if (requirements.length === 0) return null;
  return (
    <div className={styles.missing}>
      <h3 className={styles.missingTitle}>
        <Warning16Regular aria-hidden />
        {texts.missing}
      </h3>
      <ul className={styles.list}>
        {requirements.map(({ key, text: requirement }) => (
          <li key={key}>{text(requirement)}</li>
        ))}
      </ul>
    </div>
  );
}
