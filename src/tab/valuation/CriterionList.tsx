import type { Text } from "#domain/shared/language.ts";
import { useText } from "#tab/shared/language.tsx";
import { makeStyles, tokens } from "@fluentui/react-components";
import { CalculationShown } from "./CalculationShown.tsx";
import { CriterionField } from "./CriterionField.tsx";
import { criterionGroups, type NamedCriterion } from "./criterion-groups.ts";
import type { ValuationFormState } from "./use-valuation-form.ts";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

interface CriterionListProps {
  readonly form: ValuationFormState;
  readonly problemOf: (field: string) => Text | undefined;
}

/** The model's criteria, under its sections where it has them. */
export function CriterionList({ form, problemOf }: CriterionListProps) {
  const styles = useStyles();
  const text = useText();
  return criterionGroups(form.model).map(({ heading, criteria }) => (
    <div key={criteria[0]?.criterion.key ?? ""} className={styles.group}>
      {heading ? <h2 className={styles.heading}>{text(heading)}</h2> : null}
      {criteria.map((named) => (
        <OneCriterion key={named.criterion.key} named={named} form={form} problemOf={problemOf} />
      ))}
    </div>
  ));
}

function OneCriterion({ named, form, problemOf }: CriterionListProps & { readonly named: NamedCriterion }) {
  const text = useText();
  const { criterion, title } = named;
  const { key, shows } = criterion;
  const { draft, subject, costTypes } = form;
  return (
    <CriterionField
      criterion={criterion}
      title={title}
      level={draft.answers[key]?.level}
      reason={draft.reasons[key] ?? ""}
      problem={problemOf(key)}
      onLevel={(level) => {
        const { [key]: _former, ...others } = draft.answers;
        form.change({
          answers: level === undefined ? others : { ...others, [key]: { level, reason: "" } },
        });
      }}
      onReason={(reason) => {
        form.change({ reasons: { ...draft.reasons, [key]: reason } });
      }}
    >
      {shows ? (
        <CalculationShown
          initiativeId={subject.initiative.id}
          calculation={subject.calculations[0]}
          shows={shows}
          costTypes={costTypes}
          title={text(criterion.name)}
        />
      ) : null}
    </CriterionField>
  );
}
