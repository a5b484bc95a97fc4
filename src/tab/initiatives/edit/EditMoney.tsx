import {
  fundingLabels,
  fundings,
  initiativeFormLabels,
  initiativeForms,
  priorityClasses,
  priorityClassLabels,
} from "#domain/initiatives/initiative.ts";
import type { MoneyLine } from "#domain/benefits/calculation.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Checkbox, Field, Select } from "@fluentui/react-components";
import { CostSplitField } from "./CostSplitField.tsx";
import { EditChoiceField, EditTextField } from "./EditFields.tsx";
import { EditSystems } from "./EditSystems.tsx";
import { useEditStyles } from "./EditForm.styles.ts";
import { unitsIn } from "./edit-problems.ts";
import { editTexts } from "./edit-texts.ts";
import { numbersIn, sharesIn, textOfShares } from "./field-codecs.ts";
import type { EditFormState } from "./use-edit-form.ts";

interface EditMoneyProps {
  readonly form: EditFormState;
  readonly problems: readonly Problem[];
  /** Of the newest calculation. */
  readonly lines: readonly MoneyLine[];
}

/** How it is carried out, what it costs, who pays, and who leads when several share it. */
export function EditMoney({ form, problems, lines }: EditMoneyProps) {
  const styles = useEditStyles();
  const texts = useTexts(editTexts);
  const none = texts.notChosen;
  return (
    <>
      <h3 className={styles.subtitle}>{texts.frameTitle}</h3>
      <div className={styles.pair}>
        <EditChoiceField name="form" form={form} options={initiativeForms} labels={initiativeFormLabels} />
        <EditChoiceField
          name="priorityClass"
          form={form}
          options={priorityClasses}
          labels={priorityClassLabels}
          none={none}
        />
        {form.mine.priorityClass === "law" ? (
          <EditTextField name="legalReference" form={form} problems={problems} />
        ) : null}
        <EditTextField name="budget" form={form} problems={problems} />
        <EditChoiceField name="funding" form={form} options={fundings} labels={fundingLabels} none={none} />
      </div>
      <Checkbox
        label={texts.isFocused}
        checked={form.mine.isFocused === "yes"}
        onChange={(_, { checked }) => {
          form.change("isFocused", checked === true ? "yes" : "");
        }}
      />
      <EditSystems form={form} />
      <h3 className={styles.subtitle}>{texts.unitsTitle}</h3>
      <UnitFields form={form} />
      <SplitField form={form} problems={problems} lines={lines} />
    </>
  );
}

/** The lead unit and those that share: a unit that no longer takes part loses its share. */
function UnitFields({ form }: { readonly form: EditFormState }) {
  const styles = useEditStyles();
  const texts = useTexts(editTexts);
  const { compare } = useFormat();
  const units = (useDirectory()?.units ?? []).toSorted((a, b) => compare(a.name, b.name));
  const others = numbersIn(form.mine.otherUnitIds);
  const change = (unitId: string, otherIds: readonly number[]): void => {
    const otherUnitIds = otherIds.filter((id) => String(id) !== unitId).join(",");
    const taking = unitsIn({ unitId, otherUnitIds });
    const kept = sharesIn(form.mine.costSplit).filter((share) => taking.includes(share.unitId));
    form.changeAll({ unitId, otherUnitIds, costSplit: otherUnitIds === "" ? "" : textOfShares(kept) });
  };
  return (
    <>
      <Field label={texts.unitId}>
        <Select
          className={styles.narrow}
          value={form.mine.unitId}
          onChange={(_, { value }) => {
            change(value, others);
          }}
        >
          <option value="">{texts.noUnit}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{texts.otherUnitIds}</legend>
        <div className={styles.checks}>
          {units
            .filter(({ id }) => String(id) !== form.mine.unitId)
            .map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={others.includes(id)}
                onChange={(_, { checked }) => {
                  change(
                    form.mine.unitId,
                    checked === true ? [...others, id] : others.filter((each) => each !== id),
                  );
                }}
              />
            ))}
        </div>
      </fieldset>
    </>
  );
}

function SplitField({ form, problems, lines }: EditMoneyProps) {
  const unitIds = unitsIn(form.mine);
  const problem = problems.find(({ field }) => field === "costSplit");
  if (unitIds.length < 2) return null;
  return (
    <CostSplitField
      unitIds={unitIds}
      value={form.mine.costSplit}
      lines={lines}
      problem={problem}
      onChange={(value) => {
        form.change("costSplit", value);
      }}
    />
  );
}
