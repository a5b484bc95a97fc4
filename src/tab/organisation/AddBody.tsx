import { useToday, type Governance } from "#tab/shared/governance.tsx";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { AddForm } from "#tab/shared/rows/AddForm.tsx";
import { keyFrom } from "./key-from.ts";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";

interface AddBodyProps {
  readonly governance: Governance;
  readonly onAdded: () => void;
}

/** A body of the model in force comes to be: for the whole municipality, or in one unit. */
export function AddBody({ governance: { model, bodies, organisation }, onAdded }: AddBodyProps) {
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const repositories = useRepositories();
  const today = useToday();
  const [name, setName] = useState("");
  const [bodyRole, setBodyRole] = useState(model.bodyRoles[0]?.key ?? "");
  const [unit, setUnit] = useState("");
  const role = model.bodyRoles.find(({ key }) => key === bodyRole);
  const add = async (): Promise<void> => {
    if (!role) return;
    await repositories.bodies.add({
      key: keyFrom(
        name,
        bodies.map(({ key }) => key),
      ),
      name: name.trim(),
      purpose: role.purpose.sv,
      bodyRole,
      unitId: unit === "" ? undefined : Number(unit),
      cadence: role.cadence,
      startsOn: today,
      endsOn: undefined,
      chairId: undefined,
      secretaryId: undefined,
      memberIds: [],
      channelId: "",
    });
    setName("");
    onAdded();
  };
  const isPlaced = role?.isOnePerUnit !== true || unit !== "";
  return (
    <AddForm label={texts.addBody} canAdd={name.trim() !== "" && role !== undefined && isPlaced} onAdd={add}>
      <div className={styles.fields}>
        <WordField label={texts.name} value={name} onChange={setName} />
        <ChoiceField
          label={texts.bodyRole}
          value={bodyRole}
          choices={model.bodyRoles.map((each) => ({ value: each.key, text: text(each.name) }))}
          onChange={setBodyRole}
        />
        <ChoiceField
          label={texts.unit}
          value={unit}
          choices={[
            { value: "", text: texts.none },
            ...organisation.units.map((each) => ({ value: String(each.id), text: each.name })),
          ]}
          onChange={setUnit}
        />
      </div>
    </AddForm>
  );
}
