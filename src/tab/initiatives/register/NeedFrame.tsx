import {
  initiativeFormLabels,
  initiativeForms,
  originLabels,
  origins,
  priorityClasses,
  priorityClassLabels,
} from "#domain/initiatives/initiative.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Checkbox, Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import { CostSplitField } from "./CostSplitField.tsx";
import type { NeedPartProps } from "./NeedBasics.tsx";
import { needFieldId } from "./need-field-id.ts";
import { NeedSelect } from "./NeedSelect.tsx";
import { NeedStep } from "./NeedStep.tsx";
import { needTexts } from "./need-texts.ts";
import { NeedTextField } from "./NeedTextField.tsx";
import type { NeedFormState } from "./use-need-form.ts";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 15rem), 1fr))",
    gap: "16px",
    alignItems: "start",
  },
  dropdown: { minWidth: 0 },
});

const moneyAndTime = ["budget", "startsOn", "endsOn"] as const;
const orderNames = ["priorityClass", "origin", "form"] as const;
const frameNames = [...orderNames, "expectedCosts", "otherUnitIds", ...moneyAndTime] as const;

/** Costs, order and who else is concerned. */
export function NeedFrame({ form, number, problemOf }: NeedPartProps) {
  const styles = useStyles();
  return (
    <NeedStep part="frame" number={number} isOptional={!frameNames.some((name) => form.isRequired(name))}>
      {orderNames.some((name) => form.isShown(name)) || form.written.priorityClass === "law" ? (
        <div className={styles.pair}>
          <OrderFields form={form} number={number} problemOf={problemOf} />
        </div>
      ) : null}
      {form.isShown("expectedCosts") ? (
        <NeedTextField
          name="expectedCosts"
          rows={3}
          isRequired={form.isRequired("expectedCosts")}
          value={form.written.expectedCosts}
          problem={problemOf("expectedCosts")}
          onChange={(expectedCosts) => {
            form.change({ expectedCosts });
          }}
        />
      ) : null}
      <div className={styles.pair}>
        {moneyAndTime
          .filter((name) => form.isShown(name))
          .map((name) => (
            <NeedTextField
              key={name}
              name={name}
              isRequired={form.isRequired(name)}
              value={form.written[name]}
              problem={problemOf(name)}
              onChange={(value) => {
                form.change({ [name]: value });
              }}
            />
          ))}
      </div>
      {form.isShown("otherUnitIds") ? <OtherUnitsField form={form} /> : null}
      <CostSplitField form={form} problem={problemOf("costSplit")} />
      <ConfidentialField form={form} />
    </NeedStep>
  );
}

function OrderFields({ form, problemOf }: NeedPartProps) {
  const { written, change } = form;
  return (
    <>
      {form.isShown("priorityClass") ? (
        <NeedSelect
          name="priorityClass"
          options={priorityClasses}
          labels={priorityClassLabels}
          value={written.priorityClass}
          isRequired={form.isRequired("priorityClass")}
          problem={problemOf("priorityClass")}
          onChange={(priorityClass) => {
            change({ priorityClass });
          }}
        />
      ) : null}
      {written.priorityClass === "law" ? (
        <NeedTextField
          name="legalReference"
          value={written.legalReference}
          isRequired
          problem={problemOf("legalReference")}
          onChange={(legalReference) => {
            change({ legalReference });
          }}
        />
      ) : null}
      {form.isShown("origin") ? (
        <NeedSelect
          name="origin"
          options={origins}
          labels={originLabels}
          value={written.origin}
          isRequired={form.isRequired("origin")}
          problem={problemOf("origin")}
          onChange={(origin) => {
            change({ origin });
          }}
        />
      ) : null}
      {form.isShown("form") ? (
        <NeedSelect
          name="form"
          options={initiativeForms}
          labels={initiativeFormLabels}
          value={written.form}
          isAlwaysChosen
          onChange={(chosen) => {
            change({ form: chosen ?? "project" });
          }}
        />
      ) : null}
    </>
  );
}

function OtherUnitsField({ form }: { readonly form: NeedFormState }) {
  const styles = useStyles();
  const texts = useTexts(needTexts);
  const directory = useDirectory();
  const { otherUnitIds } = form.written;
  const names = otherUnitIds.map((id) => directory?.unit(id)?.name ?? "").filter((name) => name !== "");
  return (
    <Field label={texts.otherUnitsLabel} hint={texts.otherUnitsHint}>
      <Dropdown
        id={needFieldId("otherUnitIds")}
        className={styles.dropdown}
        multiselect
        inlinePopup
        placeholder={texts.otherUnitsPlaceholder}
        value={names.join(", ")}
        selectedOptions={otherUnitIds.map(String)}
        onOptionSelect={(_, { selectedOptions }) => {
          form.change({ otherUnitIds: selectedOptions.map(Number) });
        }}
      >
        {(directory?.units ?? [])
          .filter(({ id }) => id !== form.unitId)
          .map((unit) => (
            <Option key={unit.id} value={String(unit.id)} text={unit.name}>
              {unit.name}
            </Option>
          ))}
      </Dropdown>
    </Field>
  );
}

function ConfidentialField({ form }: { readonly form: NeedFormState }) {
  const texts = useTexts(needTexts);
  return (
    <Field hint={texts.isConfidentialHint}>
      <Checkbox
        label={texts.isConfidentialLabel}
        checked={form.written.isConfidential}
        onChange={(_, { checked }) => {
          form.change({ isConfidential: checked === true });
        }}
      />
    </Field>
  );
}
