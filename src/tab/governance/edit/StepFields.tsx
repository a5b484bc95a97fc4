import {
  processEnds,
  type GoverningModel,
  type Move,
  type Process,
  type Requirement,
  type Step,
} from "#domain/governance/governing-model.ts";
import { outcomes } from "#domain/decisions/decision.ts";
import { initiativeStatuses, initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import { matterLabels, matters } from "#domain/organisation/mandate.ts";
import { actLabels, processEndLabels } from "#tab/shared/governance-move-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { editTexts } from "./edit-texts.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { ConditionField } from "./fields/ConditionField.tsx";
import { ItemList } from "./fields/ItemList.tsx";
import { OptionalCondition } from "./fields/OptionalCondition.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { newKey, noText } from "./new-key.ts";
import { partyChoices } from "./party-choices.ts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 13rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface StepFieldsProps {
  readonly step: Step;
  readonly process: Process;
  readonly model: GoverningModel;
  readonly onChange: (step: Step) => void;
}

/** Everything about one step: who, what, when, what must hold, and where it leads. */
export function StepFields({ step, process, model, onChange }: StepFieldsProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  const set = (part: Partial<Step>): void => {
    onChange({ ...step, ...part });
  };
  const path = `processes.${process.key}.steps.${step.key}`;
  return (
    <>
      <TextPairField label={texts.name} value={step.name} onChange={(name) => set({ name })} />
      <div className={styles.row}>
        <ChoiceField
          label={texts.responsible}
          value={step.party}
          choices={partyChoices(model, text)}
          onChange={(party) => set({ party })}
        />
        <ChoiceField
          label={texts.matter}
          value={step.matter}
          choices={matters.map((value) => ({ value, text: text(matterLabels[value]) }))}
          onChange={(matter) => set({ matter })}
        />
        <ChoiceField
          label={texts.status}
          value={step.status}
          choices={initiativeStatuses.map((value) => ({ value, text: text(initiativeStatusLabels[value]) }))}
          onChange={(status) => set({ status })}
        />
        <ChoiceField
          label={texts.agenda}
          value={step.agenda ?? ""}
          choices={[
            { value: "", text: texts.noAgenda },
            ...model.bodyRoles.map(({ key, name }) => ({ value: key, text: text(name) })),
          ]}
          onChange={(agenda) => set({ agenda: agenda === "" ? undefined : agenda })}
        />
      </div>
      <TextPairField
        label={texts.guidance}
        value={step.guidance}
        isLong
        onChange={(guidance) => set({ guidance })}
      />
      <OptionalCondition
        label={texts.onlyWhen}
        condition={step.appliesWhen}
        model={model}
        onChange={(appliesWhen) => set({ appliesWhen })}
      />
      {(["entry", "exit"] as const).map((gate) => (
        <div key={gate}>
          <h3 className={styles.title}>{texts[gate]}</h3>
          <ItemList<Requirement>
            items={step[gate]}
            onChange={(requirements) => set({ [gate]: requirements })}
            keyOf={({ key }) => key}
            titleOf={(requirement) => text(requirement.text)}
            pathOf={({ key }) => `${path}.${gate}.${key}`}
            addLabel={texts.addRequirement}
            blank={() => ({
              key: newKey(step[gate], gate),
              text: noText,
              when: { fact: "isValued", is: true },
            })}
          >
            {(requirement, setOne) => (
              <RequirementFields requirement={requirement} model={model} onChange={setOne} />
            )}
          </ItemList>
        </div>
      ))}
      <Moves step={step} process={process} path={path} set={set} />
    </>
  );
}

interface RequirementFieldsProps {
  readonly requirement: Requirement;
  readonly model: GoverningModel;
  readonly onChange: (requirement: Requirement) => void;
}

function RequirementFields({ requirement, model, onChange }: RequirementFieldsProps) {
  const texts = useTexts(editTexts);
  return (
    <>
      <TextPairField
        label={texts.requirementText}
        value={requirement.text}
        onChange={(written) => {
          onChange({ ...requirement, text: written });
        }}
      />
      <ConditionField
        condition={requirement.when}
        model={model}
        onChange={(when) => {
          onChange({ ...requirement, when });
        }}
      />
    </>
  );
}

interface MovesProps {
  readonly step: Step;
  readonly process: Process;
  readonly path: string;
  readonly set: (part: Partial<Step>) => void;
}

const acts = [...outcomes, "valued"] as const;

/** The ways from a step; the first is the way onward. */
function Moves({ step, process, path, set }: MovesProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  const places = [
    ...process.steps
      .filter(({ key }) => key !== step.key)
      .map(({ key, name }) => ({ value: key, text: text(name) })),
    ...processEnds.map((end) => ({ value: end, text: texts.processEnd(text(processEndLabels[end])) })),
  ];
  const nameOf = (to: string): string => places.find(({ value }) => value === to)?.text ?? to;
  return (
    <div data-path={`${path}.moves`}>
      <h3 className={styles.title}>{texts.moves}</h3>
      <ItemList<Move>
        items={step.moves}
        onChange={(moves) => set({ moves })}
        keyOf={(_, index) => String(index)}
        titleOf={({ act, to }) => `${text(actLabels[act])} → ${nameOf(to)}`}
        pathOf={({ act }) => `${path}.moves.${act}`}
        addLabel={texts.addMove}
        blank={() => ({ act: "complete", to: places[0]?.value ?? "closed" })}
      >
        {(move, setOne) => (
          <div className={styles.row}>
            <ChoiceField
              label={texts.act}
              value={move.act}
              choices={acts.map((value) => ({ value, text: text(actLabels[value]) }))}
              onChange={(act) => {
                setOne({ ...move, act });
              }}
            />
            <ChoiceField
              label={texts.to}
              value={move.to}
              choices={places}
              onChange={(to) => {
                setOne({ ...move, to });
              }}
            />
          </div>
        )}
      </ItemList>
    </div>
  );
}
