import type { Goal } from "#domain/governance/governing-model.ts";
import { priorityClassLabels } from "#domain/initiatives/initiative.ts";
import { horizonLabels } from "#domain/plans/plan.ts";
import { planReasonLabels } from "#domain/plans/whole-plan.ts";
import { formatPartialDate } from "#domain/shared/partial-date.ts";
import { FoldedRest } from "#tab/shared/FoldedRest.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Select } from "@fluentui/react-components";
import { keepFocus, rowId } from "../keep-focus.ts";
import { choices } from "../kept-plan.ts";
import { plansTexts } from "../plans-texts.ts";
import { usePlansStyles } from "../plans.styles.ts";
import type { WholeDraft, WholeRow } from "./use-whole-draft.ts";
import { useWholeStyles } from "./whole.styles.ts";
import { wholeTexts } from "./whole-texts.ts";

interface WholeRowsProps {
  readonly rows: readonly WholeRow[];
  /** Place in the plan, by number of the initiative. */
  readonly placed: ReadonlyMap<number, number>;
  readonly goals: readonly Goal[];
  readonly onChoose: WholeDraft["choose"];
}

/** More than these of one goal are folded. */
const most = 6;

/** Initiatives of the whole municipality's plan, in order of priority, each with its goal and its time to choose. */
export function WholeRows({ rows, ...about }: WholeRowsProps) {
  const { more } = useTexts(wholeTexts);
  const { number } = useFormat();
  const rest = rows.slice(most);
  return (
    <>
      <RowList rows={rows.slice(0, most)} {...about} />
      {rest.length === 0 ? null : (
        <FoldedRest label={more(number(rest.length))}>
          <RowList rows={rest} {...about} />
        </FoldedRest>
      )}
    </>
  );
}

function RowList({ rows, placed, goals, onChoose }: WholeRowsProps) {
  const styles = usePlansStyles();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.row.id} className={styles.row} {...rowId(row.row.id)}>
          <span className={styles.place}>{placed.get(row.row.id) ?? ""}</span>
          <div className={styles.body}>
            <div className={styles.words}>
              <RouteLink to={{ page: "initiative", id: row.row.id }}>{row.row.title}</RouteLink>
              <RowFacts row={row} />
            </div>
            <RowChoices row={row} goals={goals} onChoose={onChoose} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function RowFacts({ row: { row, reasons } }: { readonly row: WholeRow }) {
  const styles = usePlansStyles();
  const whole = useWholeStyles();
  const texts = useTexts(plansTexts);
  const text = useText();
  const language = useLanguage();
  const { number } = useFormat();
  const unit = useDirectory()?.unit(row.unitId);
  const { status, priorityClass, score, startsOn } = row;
  return (
    <>
      <div className={styles.facts}>
        <StatusBadge status={status} />
        {unit ? <span>{unit.name}</span> : null}
        <span>{priorityClass === undefined ? texts.noClass : text(priorityClassLabels[priorityClass])}</span>
        {score === undefined ? null : <span>{texts.score(number(score))}</span>}
        {startsOn === undefined ? null : <span>{texts.starts(formatPartialDate(startsOn, language))}</span>}
      </div>
      {reasons.length === 0 ? null : (
        <div className={whole.reasons}>
          {reasons.map((reason) => text(planReasonLabels[reason])).join(" · ")}
        </div>
      )}
    </>
  );
}

interface RowChoicesProps extends Pick<WholeRowsProps, "goals" | "onChoose"> {
  readonly row: WholeRow;
}

function RowChoices({ row: { row, choice, goal }, goals, onChoose }: RowChoicesProps) {
  const styles = usePlansStyles();
  const whole = useWholeStyles();
  const texts = useTexts(plansTexts);
  const { goalOf, noGoal } = useTexts(wholeTexts);
  const text = useText();
  return (
    <div className={whole.choices}>
      <Select
        size="small"
        className={whole.goal}
        aria-label={goalOf(row.title)}
        name="goal"
        value={goal}
        onChange={({ currentTarget }, { value }) => {
          keepFocus(currentTarget, row.id, () => {
            onChoose(row.id, { goal: value });
          });
        }}
      >
        <option value="">{noGoal}</option>
        {goals.map(({ key, name }) => (
          <option key={key} value={key}>
            {text(name)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.narrow}
        aria-label={texts.horizonOf(row.title)}
        name="horizon"
        value={choice}
        onChange={({ currentTarget }, { value }) => {
          const chosen = choices.find((each) => each === value);
          if (!chosen) return;
          keepFocus(currentTarget, row.id, () => {
            onChoose(row.id, { choice: chosen });
          });
        }}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {each === "out" ? texts.notIn : text(horizonLabels[each])}
          </option>
        ))}
      </Select>
    </div>
  );
}
