import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { RowForm } from "#tab/shared/rows/RowForm.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useBasisStyles } from "../basis/basis.styles.ts";
import { FormHeading } from "../basis/FormHeading.tsx";
import type { OpenedCase } from "../story/opened-case.ts";
import { useProblemOf } from "./RetirementFields.tsx";
import { retirementTexts } from "./retirement-texts.ts";
import { useSettlement } from "./use-settlement.ts";

interface SettleRetirementProps {
  readonly row: Stored<Retirement>;
  readonly story: Pick<OpenedCase, "initiative" | "today">;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** Whoever owns it says that it is gone, or that it stays and why. */
export function SettleRetirement({ row, story, onClose, onChanged }: SettleRetirementProps) {
  const styles = useBasisStyles();
  const text = useText();
  const texts = useTexts(retirementTexts);
  const form = useSettlement({
    row,
    today: story.today,
    isConfidential: story.initiative.isConfidential,
    onSaved: () => {
      onClose();
      onChanged();
    },
  });
  const problemOf = useProblemOf(form.problems);
  const { state, settledOn, note } = form.value;
  const notYet = form.problems.find(({ field }) => field === "settledOn");
  return (
    <div className={styles.form}>
      <FormHeading>{texts.formSettle(row.name)}</FormHeading>
      <RowForm label={texts.formSettle(row.name)} edit={form} onClose={onClose} onReload={onChanged}>
        <Field label={texts.how}>
          <RadioGroup
            value={state}
            onChange={(_, { value }) => {
              form.set({ state: value === "kept" ? "kept" : "retired" });
            }}
          >
            <Radio value="retired" label={texts.isRetired} />
            <Radio value="kept" label={texts.isKept} />
          </RadioGroup>
        </Field>
        <DayField
          label={texts.settledOn}
          value={settledOn}
          onChange={(day) => {
            form.set({ settledOn: day });
          }}
        />
        {notYet ? (
          <p role="alert" className={styles.overdue}>
            {text(notYet.text)}
          </p>
        ) : null}
        <Field
          label={state === "kept" ? texts.whyKept : texts.whatDone}
          required={state === "kept"}
          {...problemOf("note")}
        >
          <Textarea
            value={note}
            resize="vertical"
            onChange={(_, { value }) => {
              form.set({ note: value });
            }}
          />
        </Field>
      </RowForm>
    </div>
  );
}
