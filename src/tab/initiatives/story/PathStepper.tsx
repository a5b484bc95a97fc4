import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled, Dismiss16Filled } from "@fluentui/react-icons";
import { pathOfInitiative, type PathFacts, type PathStep, type StepState } from "./path-of-initiative.ts";
import { StoryCard } from "./StoryCard.tsx";
import { storyTexts } from "./story-texts.ts";

const wide = "@media (min-width: 1000px)";
const marker = 26;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    [wide]: { flexDirection: "row" },
  },
  step: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: `${marker}px minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalM,
    flex: "1 1 0",
    minWidth: 0,
    "::after": {
      content: "''",
      position: "absolute",
      backgroundColor: tokens.colorNeutralStroke1,
      insetInlineStart: `${marker / 2 - 1}px`,
      top: `${marker + 4}px`,
      bottom: "4px",
      width: "2px",
      borderRadius: "1px",
    },
    ":last-child": { paddingBottom: 0 },
    ":last-child::after": { display: "none" },
    [wide]: {
      display: "flex",
      flexDirection: "column",
      gap: tokens.spacingVerticalS,
      paddingBottom: 0,
      paddingInlineEnd: tokens.spacingHorizontalM,
      "::after": {
        insetInlineStart: `${marker + 6}px`,
        insetInlineEnd: "6px",
        top: `${marker / 2 - 1}px`,
        bottom: "auto",
        width: "auto",
        height: "2px",
      },
    },
  },
  walked: { "::after": { backgroundColor: tokens.colorBrandStroke1 } },
  marker: {
    display: "grid",
    placeItems: "center",
    boxSizing: "border-box",
    width: `${marker}px`,
    height: `${marker}px`,
    borderRadius: "50%",
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    flexShrink: 0,
  },
  done: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground1,
  },
  current: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    outline: `4px solid ${tokens.colorBrandBackground2}`,
  },
  stopped: {
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  missing: {
    border: `2px dashed ${tokens.colorStatusWarningBorder2}`,
    color: tokens.colorStatusWarningForeground1,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, paddingTop: "2px" },
  name: { overflowWrap: "anywhere", hyphens: "auto", lineHeight: tokens.lineHeightBase200 },
  isCurrent: { fontWeight: tokens.fontWeightSemibold },
  who: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, hyphens: "auto" },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const nameKeys = {
  value: "stepValue",
  review: "stepReview",
  forward: "stepForward",
  allocate: "stepAllocate",
  basis: "stepBasis",
  decide: "stepDecide",
  plan: "stepPlan",
  execute: "stepExecute",
} as const satisfies Record<PathStep, string>;

/** Where on its path the initiative is, and who acts at each step. */
export function PathStepper({ facts }: { readonly facts: PathFacts }) {
  const styles = useStyles();
  const texts = useTexts(storyTexts);
  const path = pathOfInitiative(facts);
  const stateNames: Readonly<Record<StepState, string>> = {
    done: texts.stepDone,
    current: texts.stepCurrent,
    stopped: texts.stepStopped,
    ahead: texts.stepAhead,
    missing: texts.stepMissing,
  };
  return (
    <StoryCard title={texts.pathTitle} action={<p className={styles.sentence}>{usePlace(path, facts)}</p>}>
      <ol className={styles.list}>
        {path.map(({ step, state }, index) => (
          <li
            key={step}
            className={mergeClasses(styles.step, state === "done" && styles.walked)}
            {...(state === "current" ? { "aria-current": "step" as const } : {})}
          >
            <span className={mergeClasses(styles.marker, state !== "ahead" && styles[state])} aria-hidden>
              <Marker state={state} number={index + 1} />
            </span>
            <span className={styles.words}>
              <span className={mergeClasses(styles.name, state === "current" && styles.isCurrent)}>
                {texts[nameKeys[step]]}
              </span>
              <span className={styles.who}>{texts[`${nameKeys[step]}Who`]}</span>
              <span
                className={mergeClasses(
                  styles.state,
                  (state === "done" || state === "ahead") && styles.unseen,
                )}
              >
                {stateNames[state]}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </StoryCard>
  );
}

function Marker({ state, number }: { readonly state: StepState; readonly number: number }) {
  if (state === "done") return <Checkmark16Filled />;
  if (state === "stopped") return <Dismiss16Filled />;
  if (state === "missing") return "–";
  return number;
}

function usePlace(path: ReturnType<typeof pathOfInitiative>, { status }: PathFacts): string {
  const texts = useTexts(storyTexts);
  const at = path.find(({ state }) => state === "current" || state === "stopped");
  if (status === "closed") return texts.pathClosed;
  if (!at) return texts.pathUnknown;
  const name = texts[nameKeys[at.step]];
  return at.state === "stopped" ? texts.pathStopped(name) : texts.pathPosition(name);
}
