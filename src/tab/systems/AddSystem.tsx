import { systemKindLabels, systemKinds, type SystemKind } from "#domain/systems/system.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { AddForm } from "#tab/shared/rows/AddForm.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { useSystemsStyles } from "./systems.styles.ts";
import { systemsTexts } from "./systems-texts.ts";
import { UnitField } from "./UnitField.tsx";

/** One more object or system: what it is and whose; the rest is filled in on its row. */
export function AddSystem({ onAdded }: { readonly onAdded: () => void }) {
  const styles = useSystemsStyles();
  const text = useText();
  const texts = useTexts(systemsTexts);
  const { systems } = useRepositories();
  const mine = useDirectory()?.me.person?.unitId;
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [name, setName] = useState("");
  const [kind, setKind] = useState<SystemKind>("system");
  const [unitId, setUnitId] = useState(mine);
  const add = async (): Promise<void> => {
    await systems.add({
      key: `system:${key}`,
      name: name.trim(),
      kind,
      unitId,
      objectManagerId: undefined,
      ownerId: undefined,
      managerId: undefined,
      operationsId: undefined,
      state: "inUse",
      retiredOn: undefined,
      yearlyCost: undefined,
      decidedBudget: undefined,
      usedBudget: undefined,
      replaceInYear: undefined,
      replacementCost: undefined,
      note: "",
    });
    setName("");
    setKey(crypto.randomUUID());
    onAdded();
  };
  return (
    <AddForm label={texts.add} lead={texts.addLead} canAdd={name.trim() !== ""} onAdd={add}>
      <div className={styles.fields}>
        <WordField label={texts.name} value={name} onChange={setName} />
        <ChoiceField
          label={texts.kind}
          value={kind}
          choices={systemKinds.map((each) => ({ value: each, text: text(systemKindLabels[each]) }))}
          onChange={setKind}
        />
        <UnitField label={texts.unit} value={unitId} onChange={setUnitId} />
      </div>
    </AddForm>
  );
}
