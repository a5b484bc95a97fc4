import type { CostType, MoneyRules } from "#domain/governance/governing-model.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Checkbox } from "@fluentui/react-components";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { ItemList } from "./fields/ItemList.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { newKey, noText } from "./new-key.ts";

/** Who pays, central funds on or off, and the categories of cost. */
export function MoneyEditor({ model: { money }, change }: EditorProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  const year = Number(useToday().slice(0, 4));
  const set = (part: Partial<MoneyRules>): void => {
    change({ money: { ...money, ...part } });
  };
  return (
    <SectionCard title={texts.money}>
      <TextPairField
        label={texts.moneyGuidance}
        value={money.guidance}
        isLong
        onChange={(guidance) => set({ guidance })}
      />
      <Checkbox
        label={texts.hasFund}
        checked={money.fund !== undefined}
        onChange={(_, { checked }) =>
          set({
            fund:
              checked === true
                ? { key: "fund", name: noText, firstYear: year, lastYear: year + 2 }
                : undefined,
          })
        }
      />
      <FundFields money={money} set={set} />
      <Checkbox
        label={texts.needsSplit}
        checked={money.needsSplit}
        onChange={(_, { checked }) => set({ needsSplit: checked === true })}
      />
      <h3>{texts.costTypes}</h3>
      <ItemList<CostType>
        items={money.costTypes}
        onChange={(costTypes) => set({ costTypes })}
        keyOf={({ key }) => key}
        titleOf={({ name }) => text(name)}
        pathOf={({ key }) => `money.costTypes.${key}`}
        addLabel={texts.addCostType}
        blank={() => ({ key: newKey(money.costTypes, "cost"), name: noText })}
      >
        {(costType, setOne) => (
          <TextPairField
            label={texts.name}
            value={costType.name}
            onChange={(name) => {
              setOne({ ...costType, name });
            }}
          />
        )}
      </ItemList>
    </SectionCard>
  );
}

interface FundFieldsProps {
  readonly money: MoneyRules;
  readonly set: (part: Partial<MoneyRules>) => void;
}

function FundFields({ money: { fund }, set }: FundFieldsProps) {
  const texts = useTexts(editTexts);
  if (!fund) return null;
  return (
    <div data-path="money.fund">
      <TextPairField
        label={texts.fundName}
        value={fund.name}
        onChange={(name) => set({ fund: { ...fund, name } })}
      />
      <NumberField
        label={texts.firstYear}
        value={fund.firstYear}
        onChange={(firstYear) => set({ fund: { ...fund, firstYear: firstYear ?? fund.firstYear } })}
      />
      <NumberField
        label={texts.lastYear}
        value={fund.lastYear}
        onChange={(lastYear) => set({ fund: { ...fund, lastYear: lastYear ?? fund.lastYear } })}
      />
    </div>
  );
}
