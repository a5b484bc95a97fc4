import type { RoutingRule } from "#domain/governance/governing-model.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Checkbox } from "@fluentui/react-components";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { ConditionField } from "./fields/ConditionField.tsx";
import { ItemList } from "./fields/ItemList.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { newKey, noText } from "./new-key.ts";

/** What must come to which body, with the reason that is shown [D-02]. */
export function RoutingEditor({ model, change }: EditorProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <SectionCard title={texts.routing}>
      <ItemList<RoutingRule>
        items={model.routing}
        onChange={(routing) => {
          change({ routing });
        }}
        keyOf={({ key }) => key}
        titleOf={({ reason }) => text(reason)}
        pathOf={({ key }) => `routing.${key}`}
        addLabel={texts.addRule}
        blank={() => ({
          key: newKey(model.routing, "rule"),
          bodyRole: model.bodyRoles[0]?.key ?? "",
          isMandatory: true,
          when: { fact: "isNewSystem", is: true },
          reason: noText,
          source: "",
        })}
      >
        {(rule, set) => <RuleFields rule={rule} model={model} onChange={set} />}
      </ItemList>
    </SectionCard>
  );
}

interface RuleFieldsProps {
  readonly rule: RoutingRule;
  readonly model: EditorProps["model"];
  readonly onChange: (rule: RoutingRule) => void;
}

function RuleFields({ rule, model, onChange }: RuleFieldsProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  const set = (part: Partial<RoutingRule>): void => {
    onChange({ ...rule, ...part });
  };
  return (
    <>
      <ChoiceField
        label={texts.body}
        value={rule.bodyRole}
        choices={model.bodyRoles.map(({ key, name }) => ({ value: key, text: text(name) }))}
        onChange={(bodyRole) => set({ bodyRole })}
      />
      <Checkbox
        label={texts.isMandatory}
        checked={rule.isMandatory}
        onChange={(_, { checked }) => set({ isMandatory: checked === true })}
      />
      <ConditionField condition={rule.when} model={model} onChange={(when) => set({ when })} />
      <TextPairField label={texts.reason} value={rule.reason} onChange={(reason) => set({ reason })} />
      <WordField label={texts.source} value={rule.source} onChange={(source) => set({ source })} />
    </>
  );
}
