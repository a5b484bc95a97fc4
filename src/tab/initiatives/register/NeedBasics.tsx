import type { Text } from "#domain/shared/language.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { needFieldId } from "./need-field-id.ts";
import { NeedStep } from "./NeedStep.tsx";
import { needTexts } from "./need-texts.ts";
import { NeedTextField } from "./NeedTextField.tsx";
import type { NeedFormState } from "./use-need-form.ts";

export interface NeedPartProps {
  readonly form: NeedFormState;
  readonly problemOf: (field: string) => Text | undefined;
}

const useStyles = makeStyles({
  optional: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** Step 1: what is needed, by whom, and whether it is a new system. */
export function NeedBasics({ form, problemOf }: NeedPartProps) {
  const { written, change } = form;
  return (
    <NeedStep number={1}>
      <NeedTextField
        name="title"
        value={written.title}
        isRequired
        problem={problemOf("title")}
        onChange={(title) => {
          change({ title });
        }}
      />
      <NeedTextField
        name="need"
        value={written.need}
        isRequired
        rows={4}
        problem={problemOf("need")}
        onChange={(need) => {
          change({ need });
        }}
      />
      <UnitField form={form} problem={problemOf("unitId")} />
      <NewSystemField form={form} />
    </NeedStep>
  );
}

function UnitField({ form, problem }: { readonly form: NeedFormState; readonly problem: Text | undefined }) {
  const text = useText();
  const texts = useTexts(needTexts);
  const units = useDirectory()?.units ?? [];
  const message = problem ? ({ validationMessage: text(problem), validationState: "error" } as const) : {};
  return (
    <Field label={texts.unitLabel} hint={texts.unitHint} required {...message}>
      <Select
        id={needFieldId("unitId")}
        value={form.unitId === undefined ? "" : String(form.unitId)}
        onChange={(_, data) => {
          form.change({ unitId: data.value === "" ? undefined : Number(data.value) });
        }}
      >
        <option value="">{texts.unitPlaceholder}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const answers = { yes: true, no: false, unknown: undefined } as const;

function NewSystemField({ form }: { readonly form: NeedFormState }) {
  const styles = useStyles();
  const texts = useTexts(needTexts);
  const { isNewSystem } = form.written;
  const chosen = isNewSystem === undefined ? "unknown" : isNewSystem ? "yes" : "no";
  return (
    <>
      <Field
        label={
          <>
            {texts.isNewSystemLabel}{" "}
            <span className={styles.optional}>({texts.optional.toLocaleLowerCase()})</span>
          </>
        }
        hint={texts.isNewSystemHint}
      >
        <RadioGroup
          layout="horizontal"
          value={chosen}
          onChange={(_, { value }) => {
            form.change({ isNewSystem: value === "yes" || value === "no" ? answers[value] : undefined });
          }}
        >
          <Radio value="yes" label={texts.yes} />
          <Radio value="no" label={texts.no} />
          <Radio value="unknown" label={texts.dontKnow} />
        </RadioGroup>
      </Field>
      {isNewSystem === true ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.councilNotice}</MessageBarBody>
        </MessageBar>
      ) : null}
    </>
  );
}
