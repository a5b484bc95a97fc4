import type { Standing } from "#domain/governance/decision-refusal.ts";
import type { Party } from "#domain/governance/governing-model.ts";
import { bodyRoleOf } from "#domain/governance/parties.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { mergeClasses } from "@fluentui/react-components";
import { Checkmark16Filled, Dismiss16Filled, Subtract16Filled } from "@fluentui/react-icons";
import type { CSSProperties } from "react";
import type { OpenedCase } from "./opened-case.ts";
import { partyTitle, peopleWithDeputies } from "./party-words.ts";
import { pathOfCase, type PathStep, type StepState } from "./path-of-case.ts";
import { usePathStyles } from "./PathStepper.styles.ts";
import { pathTexts } from "./path-texts.ts";
import { withSoftHyphens } from "./soft-hyphens.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";

/** Where on the process that governs it the initiative is, and who acts at each step. */
export function PathStepper({ story: { derived } }: { readonly story: OpenedCase }) {
  const styles = usePathStyles();
  const text = useText();
  const texts = useTexts(pathTexts);
  const { standing, status } = derived;
  const path = pathOfCase(derived);
  const { process } = standing;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a custom property, which the type does not list
  const columns = { "--columns": columnsFor(path.length) } as CSSProperties;
  return (
    <SectionCard
      title={texts.title}
      action={<p className={styles.sentence}>{usePlace(path, status === "closed")}</p>}
    >
      {process.unitKeys.length === 0 ? null : (
        <p className={styles.sentence}>{texts.process(text(process.name))}</p>
      )}
      <ol className={styles.list} style={columns}>
        {path.map((each, index) => (
          <PathItem key={each.step.key} at={each} number={index + 1} standing={standing} />
        ))}
      </ol>
    </SectionCard>
  );
}

/** At most this many steps stand in one row where it is wide; more are divided evenly. */
const inARow = 9;
const columnsFor = (steps: number): number => Math.ceil(steps / Math.ceil(steps / inARow));

interface PathItemProps {
  readonly at: PathStep;
  readonly number: number;
  readonly standing: Standing;
}

function PathItem({ at: { step, state, gate }, number, standing }: PathItemProps) {
  const styles = usePathStyles();
  const text = useText();
  const texts = useTexts(pathTexts);
  const isPlain = state === "done" || state === "ahead";
  return (
    <li
      className={mergeClasses(styles.step, state === "done" && styles.walked)}
      {...(state === "current" ? { "aria-current": "step" as const } : {})}
    >
      <span className={mergeClasses(styles.marker, styles[state])} aria-hidden>
        <Marker state={state} number={number} />
      </span>
      <span className={styles.words}>
        <span
          className={mergeClasses(
            styles.name,
            state === "current" && styles.isCurrent,
            state === "notApplicable" && styles.isLeftOut,
          )}
        >
          {withSoftHyphens(text(step.name))}
        </span>
        {state === "notApplicable" ? null : <Who party={step.party} standing={standing} />}
        <span className={mergeClasses(styles.state, isPlain && styles.unseen)}>
          {texts[stateKeys[state]]}
        </span>
        {gate.length > 0 && state === "ahead" ? (
          <span className={styles.gate}>{texts.gate(gate.length)}</span>
        ) : null}
      </span>
    </li>
  );
}

const stateKeys = {
  done: "stateDone",
  current: "stateCurrent",
  stopped: "stateStopped",
  ahead: "stateAhead",
  missing: "stateMissing",
  notApplicable: "stateNotApplicable",
  unsure: "stateUnsure",
} as const satisfies Record<StepState, string>;

/** As many persons as are named one by one. */
const named = 2;

/** Who is responsible: the body's own name, or what the person is and who that is. */
function Who({ party, standing }: { readonly party: Party; readonly standing: Standing }) {
  const styles = usePathStyles();
  const text = useText();
  const texts = useTexts(pathTexts);
  const title = text(partyTitle(party, standing));
  const people = peopleWithDeputies(party, standing).map(({ person }) => person.name);
  const names = people.length > named ? texts.people(people.length) : people.join(", ");
  return (
    <>
      <span className={styles.who}>{withSoftHyphens(title)}</span>
      {bodyRoleOf(party) === undefined ? (
        <span className={styles.who}>{people.length === 0 ? texts.nobody : names}</span>
      ) : null}
    </>
  );
}

function Marker({ state, number }: { readonly state: StepState; readonly number: number }) {
  if (state === "done") return <Checkmark16Filled />;
  if (state === "stopped") return <Dismiss16Filled />;
  if (state === "notApplicable") return <Subtract16Filled />;
  return state === "missing" ? "–" : number;
}

function usePlace(path: readonly PathStep[], isClosed: boolean): string {
  const text = useText();
  const texts = useTexts(pathTexts);
  const at = path.find(({ state }) => state === "current" || state === "stopped");
  if (isClosed) return texts.closed;
  if (!at) return texts.unknown;
  const name = text(at.step.name);
  return at.state === "stopped" ? texts.stopped(name) : texts.position(name);
}
