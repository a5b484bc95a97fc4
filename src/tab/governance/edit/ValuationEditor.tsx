import type { Criterion, ValuationModel } from "#domain/valuation/valuation-model.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { Foldout } from "./fields/Foldout.tsx";
import { ItemList } from "./fields/ItemList.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { useNextFocus } from "./fields/use-next-focus.ts";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { AddValuationModel } from "./valuation/AddValuationModel.tsx";
import { CriterionFields } from "./valuation/CriterionFields.tsx";
import { blankCriterion, formsThatValueWith } from "./valuation/edit-valuation.ts";
import { QuadrantFields } from "./valuation/QuadrantFields.tsx";
import { RemoveValuationModel } from "./valuation/RemoveValuationModel.tsx";
import { valuationTexts } from "./valuation/valuation-texts.ts";

const useStyles = makeStyles({ items: { display: "grid", gap: tokens.spacingVerticalS } });

const stopOf = (key: string): string => `valuation model ${key}`;
const addStop = "valuation model add";

/**
 * The ways to value, with the texts, levels and weights of their criteria; what was valued before keeps the version that it was
 * valued with [D-25].
 */
export function ValuationEditor({ model, change }: EditorProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  const { removed } = useTexts(valuationTexts);
  const { valuationModels } = model;
  const { list, focusNext } = useNextFocus(valuationModels);
  const [said, setSaid] = useState("");
  const nameOf = ({ name }: ValuationModel): string => (text(name) === "" ? texts.unnamed : text(name));
  return (
    <SectionCard title={texts.valuation} lead={texts.valuationLead}>
      <div ref={list} className={styles.items}>
        {valuationModels.map((valuation) => (
          <Foldout
            key={valuation.key}
            title={nameOf(valuation)}
            path={`valuationModels.${valuation.key}`}
            stop={stopOf(valuation.key)}
          >
            {() => (
              <>
                <ValuationFields
                  valuation={valuation}
                  set={(part) => {
                    change({
                      valuationModels: valuationModels.map((each) =>
                        each.key === valuation.key ? { ...each, ...part } : each,
                      ),
                    });
                  }}
                />
                <RemoveValuationModel
                  name={valuation.name}
                  usedBy={formsThatValueWith(model, valuation.key)}
                  onRemove={() => {
                    setSaid(removed(nameOf(valuation)));
                    focusNext(addStop);
                    change({ valuationModels: valuationModels.filter(({ key }) => key !== valuation.key) });
                  }}
                />
              </>
            )}
          </Foldout>
        ))}
        <AddValuationModel
          others={valuationModels}
          stop={addStop}
          onAdd={(added) => {
            setSaid("");
            focusNext(stopOf(added.key));
            change({ valuationModels: [...valuationModels, added] });
          }}
        />
        <output>{said}</output>
      </div>
    </SectionCard>
  );
}

interface ValuationFieldsProps {
  readonly valuation: ValuationModel;
  readonly set: (part: Partial<ValuationModel>) => void;
}

function ValuationFields({ valuation, set }: ValuationFieldsProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <>
      <TextPairField label={texts.name} value={valuation.name} onChange={(name) => set({ name })} />
      <TextPairField
        label={texts.whenToValue}
        value={valuation.when}
        isLong
        onChange={(when) => set({ when })}
      />
      <WordField label={texts.source} value={valuation.source} onChange={(source) => set({ source })} />
      <ItemList<Criterion>
        items={valuation.criteria}
        onChange={(criteria) => set({ criteria })}
        keyOf={({ key }) => key}
        titleOf={({ name }) => text(name)}
        pathOf={({ key }) => `valuationModels.${valuation.key}.criteria.${key}`}
        addLabel={texts.addCriterion}
        blank={() => blankCriterion(valuation)}
      >
        {(criterion, setOne) => (
          <CriterionFields
            criterion={criterion}
            others={valuation.criteria.filter(({ key }) => key !== criterion.key)}
            path={`valuationModels.${valuation.key}.criteria.${criterion.key}`}
            onChange={setOne}
          />
        )}
      </ItemList>
      <QuadrantFields valuation={valuation} onChange={(quadrants) => set({ quadrants })} />
    </>
  );
}
