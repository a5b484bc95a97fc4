import type { Process, Step } from "#domain/governance/governing-model.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { ItemList } from "./fields/ItemList.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { newKey, noText } from "./new-key.ts";
import { ProcessPicture } from "../view/ProcessPicture.tsx";
import { StepFields } from "./StepFields.tsx";

const useStyles = makeStyles({
  units: { display: "flex", flexWrap: "wrap", margin: 0, padding: 0, border: "none" },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The steps of each process, added, moved and removed by keyboard; the picture follows. */
export function ProcessEditor({ model, change, units }: EditorProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  const [chosen, setChosen] = useState(model.processes[0]?.key ?? "");
  const process = model.processes.find(({ key }) => key === chosen) ?? model.processes[0];
  const set = (part: Partial<Process>): void => {
    change({
      processes: model.processes.map((each) => (each.key === process?.key ? { ...each, ...part } : each)),
    });
  };
  const addProcess = (): void => {
    const key = newKey(model.processes, "process");
    const own: Process = {
      key,
      name: { sv: texts.ownProcess, en: texts.ownProcess },
      unitKeys: units.slice(0, 1).map((unit) => unit.key),
      steps: process?.steps ?? [],
    };
    change({ processes: [...model.processes, own] });
    setChosen(key);
  };
  return (
    <SectionCard title={texts.processes} lead={texts.processesLead}>
      <div data-path="processes">
        <ChoiceField
          label={texts.process}
          value={process?.key ?? ""}
          choices={model.processes.map(({ key, name }) => ({ value: key, text: text(name) }))}
          onChange={setChosen}
        />
      </div>
      {process ? (
        <>
          <ProcessPicture model={model} process={process} />
          <TextPairField label={texts.name} value={process.name} onChange={(name) => set({ name })} />
          <Followers process={process} units={units} set={set} />
          <ItemList<Step>
            key={process.key}
            items={process.steps}
            onChange={(steps) => set({ steps })}
            keyOf={({ key }) => key}
            titleOf={(step) => text(step.name)}
            pathOf={({ key }) => `processes.${process.key}.steps.${key}`}
            addLabel={texts.addStep}
            blank={() => blankStep(process)}
          >
            {(step, setStep) => <StepFields step={step} process={process} model={model} onChange={setStep} />}
          </ItemList>
        </>
      ) : null}
      <div className={styles.tools}>
        <Button icon={<Add20Regular />} onClick={addProcess}>
          {texts.addProcess}
        </Button>
        {process && process.unitKeys.length > 0 ? (
          <Button
            onClick={() => {
              change({ processes: model.processes.filter(({ key }) => key !== process.key) });
            }}
          >
            {texts.removeItem(text(process.name))}
          </Button>
        ) : null}
      </div>
    </SectionCard>
  );
}

const blankStep = ({ steps }: Process): Step => ({
  key: newKey(steps, "step"),
  name: noText,
  status: steps.at(-1)?.status ?? "developing",
  party: "unit:manager",
  matter: "execution",
  guidance: noText,
  agenda: undefined,
  appliesWhen: undefined,
  entry: [],
  exit: [],
  moves: [],
});

interface FollowersProps {
  readonly process: Process;
  readonly units: EditorProps["units"];
  readonly set: (part: Partial<Process>) => void;
}

/** Which units follow a process of their own; the common one is for the rest. */
function Followers({ process, units, set }: FollowersProps) {
  const styles = useStyles();
  const texts = useTexts(editTexts);
  if (process.unitKeys.length === 0) return <p className={styles.text}>{texts.commonProcess}</p>;
  return (
    <fieldset
      className={styles.units}
      aria-label={texts.followers}
      data-path={`processes.${process.key}.unitKeys`}
    >
      {units.map(({ key, name }) => (
        <Checkbox
          key={key}
          label={name}
          checked={process.unitKeys.includes(key)}
          onChange={(_, { checked }) => {
            const others = process.unitKeys.filter((each) => each !== key);
            // The last one stays: a process that nobody is named for is the common one.
            if (checked === true) set({ unitKeys: [...others, key] });
            else if (others.length > 0) set({ unitKeys: others });
          }}
        />
      ))}
    </fieldset>
  );
}
