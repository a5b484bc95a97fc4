import type { DutyRule } from "#domain/governance/governing-model.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { ConditionField } from "./fields/ConditionField.tsx";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { ItemList } from "./fields/ItemList.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { newKey, noText } from "./new-key.ts";
import { partyChoices } from "./party-choices.ts";

/** What answers oblige to: of whom, by when, and who says so. */
export function DutiesEditor({ model, change }: EditorProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  const today = useToday();
  return (
    <SectionCard title={texts.duties}>
      <ItemList<DutyRule>
        items={model.duties}
        onChange={(duties) => {
          change({ duties });
        }}
        keyOf={({ key }) => key}
        titleOf={({ title }) => text(title)}
        pathOf={({ key }) => `duties.${key}`}
        addLabel={texts.addDuty}
        blank={() => ({
          key: newKey(model.duties, "duty"),
          title: noText,
          why: noText,
          when: { fact: "isNewSystem", is: true },
          party: "initiative:owner",
          dueInDays: 30,
          source: "",
          validFrom: today,
          validTo: undefined,
        })}
      >
        {(duty, set) => <DutyFields duty={duty} model={model} onChange={set} />}
      </ItemList>
    </SectionCard>
  );
}

interface DutyFieldsProps {
  readonly duty: DutyRule;
  readonly model: EditorProps["model"];
  readonly onChange: (duty: DutyRule) => void;
}

function DutyFields({ duty, model, onChange }: DutyFieldsProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  const set = (part: Partial<DutyRule>): void => {
    onChange({ ...duty, ...part });
  };
  return (
    <>
      <TextPairField label={texts.name} value={duty.title} onChange={(title) => set({ title })} />
      <TextPairField label={texts.why} value={duty.why} isLong onChange={(why) => set({ why })} />
      <ConditionField condition={duty.when} model={model} onChange={(when) => set({ when })} />
      <ChoiceField
        label={texts.responsible}
        value={duty.party}
        choices={partyChoices(model, text)}
        onChange={(party) => set({ party })}
      />
      <NumberField
        label={texts.dueInDays}
        value={duty.dueInDays}
        onChange={(days) => set({ dueInDays: days ?? duty.dueInDays })}
      />
      <WordField label={texts.source} value={duty.source} onChange={(source) => set({ source })} />
      <DayField
        label={texts.validFrom}
        value={duty.validFrom}
        onChange={(day) => {
          if (day) set({ validFrom: day });
        }}
      />
      <DayField
        label={texts.validTo}
        hint={texts.validToHint}
        value={duty.validTo}
        onChange={(validTo) => set({ validTo })}
      />
    </>
  );
}
