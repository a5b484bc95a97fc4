import type { Goal } from "#domain/governance/governing-model.ts";
import { horizonOf } from "#domain/plans/proposed-plan.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useToday } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Combobox, Field, Option, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { usePlansStyles } from "../plans.styles.ts";
import type { WholeDraft } from "./use-whole-draft.ts";
import { useWholeStyles } from "./whole.styles.ts";
import { wholeTexts } from "./whole-texts.ts";

interface AddInitiativeProps {
  readonly draft: WholeDraft;
  readonly goals: readonly Goal[];
}

const shown = 20;

/** Takes in by hand what the proposal does not hold. */
export function AddInitiative({ draft, goals }: AddInitiativeProps) {
  const plans = usePlansStyles();
  const styles = useWholeStyles();
  const texts = useTexts(wholeTexts);
  const today = useToday();
  const [search, setSearch] = useState("");
  const [id, setId] = useState<number>();
  const [goal, setGoal] = useState("");
  const [added, setAdded] = useState("");
  const found = useMemo(() => {
    const words = search.toLocaleLowerCase("sv").split(/\s+/u).filter(Boolean);
    return [...draft.others, ...draft.left]
      .filter(({ row }) => words.every((word) => row.title.toLocaleLowerCase("sv").includes(word)))
      .slice(0, shown);
  }, [draft.others, draft.left, search]);
  const chosen = [...draft.others, ...draft.left].find(({ row }) => row.id === id);
  const add = (): void => {
    if (!chosen) return;
    draft.choose(chosen.row.id, {
      choice: horizonOf(chosen.row, today),
      ...(goal === "" ? {} : { goal }),
    });
    setAdded(chosen.row.title);
    setId(undefined);
    setSearch("");
  };
  return (
    <SectionCard title={texts.addTitle} lead={texts.addLead}>
      <div className={styles.add}>
        <Field label={texts.addWhat}>
          <Combobox
            className={plans.narrow}
            freeform
            inlinePopup
            placeholder={texts.addHint}
            value={search}
            selectedOptions={id === undefined ? [] : [String(id)]}
            onChange={(event) => {
              setSearch(event.target.value);
              setId(undefined);
              setAdded("");
            }}
            onOptionSelect={(_, { optionValue, optionText }) => {
              setSearch(optionText ?? "");
              setId(found.find(({ row }) => String(row.id) === optionValue)?.row.id);
            }}
          >
            {found.length === 0 ? (
              <Option disabled text="">
                {texts.addNone}
              </Option>
            ) : null}
            {found.map(({ row }) => (
              <Option key={row.id} value={String(row.id)} text={row.title}>
                {row.title}
              </Option>
            ))}
          </Combobox>
        </Field>
        <GoalField goals={goals} value={goal} onChoose={setGoal} />
        <Button className={styles.button} disabledFocusable={!chosen} onClick={add}>
          {texts.add}
        </Button>
      </div>
      <p className={plans.text} aria-live="polite">
        {added === "" ? "" : texts.added(added)}
      </p>
    </SectionCard>
  );
}

interface GoalFieldProps {
  readonly goals: readonly Goal[];
  readonly value: string;
  readonly onChoose: (goal: string) => void;
}

function GoalField({ goals, value, onChoose }: GoalFieldProps) {
  const plans = usePlansStyles();
  const texts = useTexts(wholeTexts);
  const text = useText();
  return (
    <Field label={texts.addGoal}>
      <Select
        className={plans.narrow}
        value={value}
        onChange={(_, { value: chosen }) => {
          onChoose(chosen);
        }}
      >
        <option value="">{texts.noGoal}</option>
        {goals.map(({ key, name }) => (
          <option key={key} value={key}>
            {text(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
