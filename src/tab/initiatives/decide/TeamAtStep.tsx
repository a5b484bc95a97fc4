import { factsIn, evaluate } from "#domain/governance/evaluate.ts";
import type { Standing } from "#domain/governance/decision-refusal.ts";
import type { Requirement, Step, Team } from "#domain/governance/governing-model.ts";
import { teamState } from "#domain/governance/teams.ts";
import { roleLabels } from "#domain/organisation/person.ts";
import { partyHeading } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { TeamSeats } from "#tab/shared/TeamSeats.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Circle20Regular, Info16Regular } from "@fluentui/react-icons";
import { decideTexts } from "./decide-texts.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  vacant: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    maxWidth: "75ch",
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  tasks: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  task: { display: "flex", gap: tokens.spacingHorizontalS, minWidth: 0 },
  said: { display: "grid", gap: "2px", minWidth: 0 },
  // Beside the link and not in its sentence: it is seen to be a link without being underlined.
  beside: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  open: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface TeamAtStepProps {
  readonly team: Team;
  readonly standing: Standing;
  readonly step: Step;
}

/** Who is in the team whose step it is, what it lacks, and what it has to do itself before it hands over. */
export function TeamAtStep({ team, standing, step }: TeamAtStepProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(decideTexts);
  const { model, organisation, initiative } = standing;
  const state = teamState(team, organisation.people);
  const tasks = tasksOf(team, step);
  const vacancies = state.vacancies.map(({ role }) => text(roleLabels[role]).toLocaleLowerCase("sv"));
  return (
    <div className={styles.root}>
      <TeamSeats state={state} />
      {state.isWhole ? null : (
        <p className={styles.vacant}>
          <Info16Regular className={styles.icon} aria-hidden />
          <span className={styles.beside}>
            <span>{texts.teamIsVacant(vacancies.join(", "))}</span>
            <RouteLink to={{ page: "organisation" }}>{texts.toOrganisation}</RouteLink>
          </span>
        </p>
      )}
      {tasks.length === 0 ? null : (
        <div>
          <h3 className={styles.title}>{texts.beforeHandingOver(text(partyHeading(model, team.handsTo)))}</h3>
          <ul className={styles.tasks}>
            {tasks.map((requirement) => (
              <Task
                key={requirement.key}
                requirement={requirement}
                team={team}
                standing={standing}
                initiativeId={initiative.id}
              />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const isOfTeam = ({ role }: Team, fact: string): boolean =>
  fact === `calculatedBy:${role}` || fact === `valuedBy:${role}`;

/** What a team's step demands that the team does itself. */
export const tasksOf = (team: Team, { exit }: Step): readonly Requirement[] =>
  exit.filter(({ when }) => factsIn(when).some((fact) => isOfTeam(team, fact)));

interface TaskProps {
  readonly requirement: Requirement;
  readonly team: Team;
  readonly standing: Standing;
  readonly initiativeId: number;
}

function Task({ requirement, team, standing, initiativeId }: TaskProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(decideTexts);
  const { facts, parameter } = standing;
  const isDone = evaluate(requirement.when, facts, parameter) === "yes";
  const isCalculation = factsIn(requirement.when).includes(`calculatedBy:${team.role}`);
  const isByOther = isCalculation
    ? facts("isCalculated") === true && facts(`calculatedBy:${team.role}`) === false
    : facts("isValued") === true && facts(`valuedBy:${team.role}`) === false;
  const Icon = isDone ? CheckmarkCircle20Filled : Circle20Regular;
  return (
    <li className={styles.task}>
      <Icon className={isDone ? styles.done : styles.open} aria-hidden />
      <span className={styles.said}>
        <span className={styles.beside}>
          <RouteLink to={{ page: isCalculation ? "calculation" : "valuation", id: initiativeId }}>
            {isCalculation ? texts.teamCalculates : texts.teamValues}
          </RouteLink>
          <span>{isDone ? texts.teamHasDone : isByOther ? texts.teamByOther : texts.teamRemains}</span>
        </span>
        {isDone ? null : <span className={styles.quiet}>{text(requirement.text)}</span>}
      </span>
    </li>
  );
}
