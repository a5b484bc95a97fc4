import type { Stored } from "#domain/shared/stored.ts";
import { rolesOf, systemRoleLabels } from "#domain/systems/responsible-people.ts";
import { systemProblems } from "#domain/systems/system-problems.ts";
import {
  systemKindLabels,
  systemKinds,
  systemStateLabels,
  systemStates,
  type System,
  type SystemState,
} from "#domain/systems/system.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { PersonField } from "#tab/shared/rows/PersonField.tsx";
import { RowForm } from "#tab/shared/rows/RowForm.tsx";
import { useRowEdit, type RowEdit } from "#tab/shared/rows/use-row-edit.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { useSystemsStyles } from "./systems.styles.ts";
import { systemsTexts } from "./systems-texts.ts";
import { UnitField } from "./UnitField.tsx";

interface SystemFormProps {
  readonly system: Stored<System>;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Everything of one object or system; retiring it asks for the day. */
export function SystemForm({ system, onChanged, onClose }: SystemFormProps) {
  const styles = useSystemsStyles();
  const text = useText();
  const texts = useTexts(systemsTexts);
  const { systems } = useRepositories();
  const edit = useRowEdit<System>({
    form: "system",
    row: system,
    repository: systems,
    onSaved: () => {
      onChanged();
      onClose();
    },
  });
  const [isTried, setTried] = useState(false);
  const problems = systemProblems(edit.value);
  const save = async (): Promise<void> => {
    setTried(true);
    if (problems.length === 0) await edit.save();
  };
  return (
    <RowForm
      label={texts.editNamed(system.name)}
      edit={{ ...edit, save }}
      onClose={onClose}
      onReload={onChanged}
    >
      <div className={styles.fields}>
        <WhatFields edit={edit} />
        <ResponsibleFields edit={edit} />
        <AmountFields edit={edit} />
      </div>
      {isTried && problems.length > 0 ? (
        <ul className={styles.problems} role="alert">
          {problems.map((problem) => (
            <li key={problem.field}>{text(problem.text)}</li>
          ))}
        </ul>
      ) : null}
    </RowForm>
  );
}

interface PartProps {
  readonly edit: RowEdit<System>;
}

function WhatFields({ edit: { value, set } }: PartProps) {
  const text = useText();
  const texts = useTexts(systemsTexts);
  const today = useToday();
  const choose = (state: SystemState): void => {
    set({ state, retiredOn: state === "retired" ? (value.retiredOn ?? today) : undefined });
  };
  return (
    <>
      <WordField label={texts.name} value={value.name} onChange={(name) => set({ name })} />
      <ChoiceField
        label={texts.kind}
        value={value.kind}
        choices={systemKinds.map((kind) => ({ value: kind, text: text(systemKindLabels[kind]) }))}
        onChange={(kind) => set({ kind })}
      />
      <UnitField label={texts.unit} value={value.unitId} onChange={(unitId) => set({ unitId })} />
      <ChoiceField
        label={texts.state}
        value={value.state}
        choices={systemStates.map((state) => ({ value: state, text: text(systemStateLabels[state]) }))}
        onChange={choose}
      />
      {value.state === "retired" ? (
        <DayField
          label={texts.retiredDay}
          value={value.retiredOn}
          onChange={(retiredOn) => set({ retiredOn })}
        />
      ) : null}
    </>
  );
}

function ResponsibleFields({ edit: { value, set } }: PartProps) {
  const text = useText();
  const people = useDirectory()?.people ?? [];
  return rolesOf(value.kind).map((role) => (
    <PersonField
      key={role}
      label={text(systemRoleLabels[role])}
      value={value[role]}
      people={people}
      onChange={(id) => set({ [role]: id })}
    />
  ));
}

const amounts = ["yearlyCost", "decidedBudget", "usedBudget", "replaceInYear", "replacementCost"] as const;

function AmountFields({ edit: { value, set } }: PartProps) {
  const texts = useTexts(systemsTexts);
  return (
    <>
      {amounts.map((name) => (
        <NumberField
          key={name}
          label={texts[name]}
          value={value[name]}
          isOptional
          onChange={(amount) => set({ [name]: amount })}
        />
      ))}
      <WordField label={texts.note} value={value.note} onChange={(note) => set({ note })} />
    </>
  );
}
