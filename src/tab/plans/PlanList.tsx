import { priorityClassLabels, type Initiative } from "#domain/initiatives/initiative.ts";
import { horizonLabels } from "#domain/plans/plan.ts";
import type { SourcedEstimate } from "#domain/plans/proposed-estimate.ts";
import { formatPartialDate } from "#domain/shared/partial-date.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useLanguage, useText } from "#tab/shared/language.tsx";
import { FoldedRest } from "#tab/shared/FoldedRest.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Select } from "@fluentui/react-components";
import { memo } from "react";
import { EstimateLine } from "./EstimateLine.tsx";
import { keepFocus, rowId } from "./keep-focus.ts";
import { choices, type Choice } from "./kept-plan.ts";
import { plansTexts } from "./plans-texts.ts";
import { usePlansStyles } from "./plans.styles.ts";
import type { Estimate, PlanDraft } from "./use-plan-draft.ts";
import { wholeTexts } from "./whole/whole-texts.ts";

interface PlanListProps {
  readonly unitId: number;
  readonly rows: PlanDraft["rows"];
  /** Place in the plan, by number of the initiative. */
  readonly placed: ReadonlyMap<number, number>;
  readonly onChoose: PlanDraft["choose"];
  readonly onEstimate: Estimate;
}

/** More than these of one horizon are folded. */
const most = 12;

/** Initiatives in order of priority, each with its horizon to choose and its benefit and effect to estimate. */
export function PlanList(props: PlanListProps) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  const { more } = useTexts(wholeTexts);
  const { number } = useFormat();
  if (props.rows.length === 0) return <p className={styles.text}>{texts.nothing}</p>;
  const rest = props.rows.slice(most);
  return (
    <>
      <RowList {...props} rows={props.rows.slice(0, most)} />
      {rest.length === 0 ? null : (
        <FoldedRest label={more(number(rest.length))}>
          <RowList {...props} rows={rest} />
        </FoldedRest>
      )}
    </>
  );
}

function RowList({ unitId, rows, placed, onChoose, onEstimate }: PlanListProps) {
  const styles = usePlansStyles();
  return (
    <ul className={styles.list}>
      {rows.map(({ row, choice, shown, isByHand }) => (
        <PlanRow
          key={row.id}
          initiative={row}
          isLed={row.unitId === unitId}
          choice={choice}
          shown={shown}
          isByHand={isByHand}
          place={placed.get(row.id)}
          onChoose={onChoose}
          onEstimate={onEstimate}
        />
      ))}
    </ul>
  );
}

interface PlanRowProps {
  readonly initiative: Stored<Initiative>;
  readonly isLed: boolean;
  readonly choice: Choice;
  readonly shown: SourcedEstimate;
  readonly isByHand: boolean;
  readonly place: number | undefined;
  readonly onChoose: PlanDraft["choose"];
  readonly onEstimate: Estimate;
}

/** Drawn again only when something in it has changed, so that a keystroke in one row costs one row. */
const PlanRow = memo(function PlanRow(props: PlanRowProps) {
  const { initiative, isLed, choice, place, onChoose, ...estimate } = props;
  const styles = usePlansStyles();
  return (
    <li className={styles.row} {...rowId(initiative.id)}>
      <span className={styles.place}>{place ?? ""}</span>
      <div>
        <div className={styles.body}>
          <div className={styles.words}>
            <RouteLink to={{ page: "initiative", id: initiative.id }}>{initiative.title}</RouteLink>
            <PlanFacts initiative={initiative} isLed={isLed} />
          </div>
          <HorizonChoice
            id={initiative.id}
            title={initiative.title}
            value={choice}
            onChoose={(chosen) => {
              onChoose(initiative.id, chosen);
            }}
          />
        </div>
        {choice === "out" ? null : <EstimateLine id={initiative.id} name={initiative.title} {...estimate} />}
      </div>
    </li>
  );
});

function PlanFacts({
  initiative,
  isLed,
}: {
  readonly initiative: Stored<Initiative>;
  readonly isLed: boolean;
}) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  const text = useText();
  const language = useLanguage();
  const { number } = useFormat();
  const { priorityClass, score, startsOn, status } = initiative;
  return (
    <div className={styles.facts}>
      <StatusBadge status={status} />
      <span>{priorityClass === undefined ? texts.noClass : text(priorityClassLabels[priorityClass])}</span>
      <span>{score === undefined ? texts.notScored : texts.score(number(score))}</span>
      {startsOn === undefined ? null : <span>{texts.starts(formatPartialDate(startsOn, language))}</span>}
      {isLed ? null : <span>{texts.joint}</span>}
    </div>
  );
}

interface HorizonChoiceProps {
  readonly id: number;
  readonly title: string;
  readonly value: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function HorizonChoice({ id, title, value, onChoose }: HorizonChoiceProps) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  const text = useText();
  return (
    <Select
      size="small"
      className={styles.narrow}
      name="horizon"
      aria-label={texts.horizonOf(title)}
      value={value}
      onChange={({ currentTarget }, data) => {
        const chosen = choices.find((choice) => choice === data.value);
        if (!chosen) return;
        keepFocus(currentTarget, id, () => {
          onChoose(chosen);
        });
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice === "out" ? texts.notIn : text(horizonLabels[choice])}
        </option>
      ))}
    </Select>
  );
}
