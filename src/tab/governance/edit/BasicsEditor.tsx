import type { BodyRole, Goal } from "#domain/governance/governing-model.ts";
import { cadenceLabels, cadences } from "#domain/organisation/cadence.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Checkbox } from "@fluentui/react-components";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { ItemList } from "./fields/ItemList.tsx";
import { LinesField } from "./fields/LinesField.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { newKey, noText } from "./new-key.ts";

/** Name, summary, bodies and goals of a draft. */
export function BasicsEditor({ model, change }: EditorProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  const today = useToday();
  return (
    <>
      <SectionCard title={texts.aboutModel}>
        <TextPairField
          label={texts.name}
          value={model.name}
          onChange={(name) => {
            change({ name });
          }}
        />
        <TextPairField
          label={texts.summary}
          value={model.summary}
          isLong
          onChange={(summary) => {
            change({ summary });
          }}
        />
        <WordField
          label={texts.source}
          value={model.source}
          onChange={(source) => {
            change({ source });
          }}
        />
      </SectionCard>
      <SectionCard title={texts.bodies} lead={texts.bodiesLead}>
        <ItemList<BodyRole>
          items={model.bodyRoles}
          onChange={(bodyRoles) => {
            change({ bodyRoles });
          }}
          keyOf={({ key }) => key}
          titleOf={({ name }) => text(name)}
          pathOf={({ key }) => `bodyRoles.${key}`}
          addLabel={texts.addBody}
          blank={() => ({
            key: newKey(model.bodyRoles, "body"),
            name: noText,
            purpose: noText,
            cadence: "monthly",
            isOnePerUnit: false,
            principles: [],
          })}
        >
          {(body, set) => <BodyFields body={body} onChange={set} />}
        </ItemList>
      </SectionCard>
      <SectionCard title={texts.goals}>
        <ItemList<Goal>
          items={model.goals}
          onChange={(goals) => {
            change({ goals });
          }}
          keyOf={({ key }) => key}
          titleOf={({ name }) => text(name)}
          pathOf={({ key }) => `goals.${key}`}
          addLabel={texts.addGoal}
          blank={() => ({
            key: newKey(model.goals, "goal"),
            name: noText,
            validFrom: today,
            validTo: undefined,
          })}
        >
          {(goal, set) => <GoalFields goal={goal} onChange={set} />}
        </ItemList>
      </SectionCard>
    </>
  );
}

interface BodyFieldsProps {
  readonly body: BodyRole;
  readonly onChange: (body: BodyRole) => void;
}

function BodyFields({ body, onChange }: BodyFieldsProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  const set = (part: Partial<BodyRole>): void => {
    onChange({ ...body, ...part });
  };
  return (
    <>
      <TextPairField label={texts.name} value={body.name} onChange={(name) => set({ name })} />
      <TextPairField
        label={texts.purpose}
        value={body.purpose}
        isLong
        onChange={(purpose) => set({ purpose })}
      />
      <ChoiceField
        label={texts.cadence}
        value={body.cadence}
        choices={cadences.map((value) => ({ value, text: text(cadenceLabels[value]) }))}
        onChange={(cadence) => set({ cadence })}
      />
      <Checkbox
        label={texts.onePerUnit}
        checked={body.isOnePerUnit}
        onChange={(_, { checked }) => set({ isOnePerUnit: checked === true })}
      />
      <LinesField
        label={texts.principles}
        labelInEnglish={texts.principlesEnglish}
        lines={body.principles}
        onChange={(principles) => set({ principles })}
      />
    </>
  );
}

interface GoalFieldsProps {
  readonly goal: Goal;
  readonly onChange: (goal: Goal) => void;
}

function GoalFields({ goal, onChange }: GoalFieldsProps) {
  const texts = useTexts(editTexts);
  return (
    <>
      <TextPairField
        label={texts.name}
        value={goal.name}
        onChange={(name) => {
          onChange({ ...goal, name });
        }}
      />
      <DayField
        label={texts.validFrom}
        value={goal.validFrom}
        onChange={(day) => {
          if (day) onChange({ ...goal, validFrom: day });
        }}
      />
      <DayField
        label={texts.validTo}
        hint={texts.validToHint}
        value={goal.validTo}
        onChange={(validTo) => {
          onChange({ ...goal, validTo });
        }}
      />
    </>
  );
}
