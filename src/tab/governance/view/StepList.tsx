import type { GoverningModel, Process, Requirement, Step } from "#domain/governance/governing-model.ts";
import { actLabels, processEndLabels } from "#tab/shared/governance-move-words.ts";
import { conditionWords, partyHeading } from "#tab/shared/governance-words.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { statusColors } from "#tab/shared/status-colors.ts";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useListStyles } from "./list.styles.ts";
import { isProcessEnd } from "./process-layout.ts";
import { viewTexts } from "./view-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  step: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalL,
    ":not(:last-child)::before": {
      content: '""',
      position: "absolute",
      left: "13px",
      top: "28px",
      bottom: 0,
      width: "2px",
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  number: {
    display: "grid",
    placeItems: "center",
    width: "28px",
    height: "28px",
    boxSizing: "border-box",
    borderRadius: "50%",
    border: "2px solid",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `2px ${tokens.spacingHorizontalM}`,
    minHeight: "28px",
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  rules: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 15rem), 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    marginTop: tokens.spacingVerticalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  items: { margin: 0, paddingInlineStart: "1.1em" },
});

interface StepListProps {
  readonly model: GoverningModel;
  readonly process: Process;
}

/** The same process in words: who is responsible, what must hold, and what can happen at each step. */
export function StepList({ model, process }: StepListProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {process.steps.map((step, index) => (
        <li key={step.key} className={styles.step}>
          <span className={styles.number} style={{ borderColor: statusColors[step.status].dot }} aria-hidden>
            {index + 1}
          </span>
          <StepInWords step={step} model={model} process={process} />
        </li>
      ))}
    </ol>
  );
}

function StepInWords({ step, model, process }: StepListProps & { readonly step: Step }) {
  const styles = useStyles();
  const lists = useListStyles();
  const text = useText();
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  const agenda = model.bodyRoles.find(({ key }) => key === step.agenda)?.name;
  return (
    <div>
      <div className={styles.head}>
        <h3 className={styles.name}>{text(step.name)}</h3>
        <span>{text(partyHeading(model, step.party))}</span>
        <StatusBadge status={step.status} />
      </div>
      <p className={lists.paragraph}>{text(step.guidance)}</p>
      {step.appliesWhen ? (
        <p className={lists.quiet}>{texts.onlyWhen(conditionWords(step.appliesWhen, model, language))}</p>
      ) : null}
      {agenda ? <p className={lists.quiet}>{texts.agenda(text(agenda))}</p> : null}
      <div className={styles.rules}>
        <Requirements title={texts.entry} requirements={step.entry} />
        <Requirements title={texts.exit} requirements={step.exit} />
        <Moves step={step} process={process} />
      </div>
    </div>
  );
}

interface RequirementsProps {
  readonly title: string;
  readonly requirements: readonly Requirement[];
}

function Requirements({ title, requirements }: RequirementsProps) {
  const styles = useStyles();
  const text = useText();
  if (requirements.length === 0) return null;
  return (
    <div>
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.items}>
        {requirements.map((requirement) => (
          <li key={requirement.key}>{text(requirement.text)}</li>
        ))}
      </ul>
    </div>
  );
}

function Moves({ step, process }: { readonly step: Step; readonly process: Process }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(viewTexts);
  const places = process.steps.map(({ key }) => key);
  const isBack = (to: string): boolean => {
    const place = places.indexOf(to);
    return place !== -1 && place <= places.indexOf(step.key);
  };
  const nameOf = (to: string): string => {
    if (isProcessEnd(to)) return text(processEndLabels[to]);
    const found = process.steps.find(({ key }) => key === to);
    return found ? text(found.name) : to;
  };
  return (
    <div>
      <h4 className={styles.title}>{texts.moves}</h4>
      <ul className={styles.items}>
        {step.moves.map(({ act, to }) => (
          <li key={`${act} ${to}`}>
            {text(actLabels[act])} → {nameOf(to)}
            {isBack(to) ? ` (${texts.back})` : ""}
          </li>
        ))}
      </ul>
    </div>
  );
}
