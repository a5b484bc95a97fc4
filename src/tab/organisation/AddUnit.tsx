import { unitKindLabels, unitKinds, type Unit, type UnitKind } from "#domain/organisation/unit.ts";
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

interface AddUnitProps {
  readonly units: readonly Unit[];
  readonly onAdded: () => void;
}

/** A unit that has come: its key is made from its name, and never changes. */
export function AddUnit({ units, onAdded }: AddUnitProps) {
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const repositories = useRepositories();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<UnitKind>("administration");
  const add = async (): Promise<void> => {
    await repositories.units.add({
      key: keyFrom(
        name,
        units.map(({ key }) => key),
      ),
      name: name.trim(),
      shortName: name.trim(),
      kind,
      managerId: undefined,
      isCentral: false,
      strategistId: undefined,
      means: undefined,
      result: undefined,
    });
    setName("");
    onAdded();
  };
  return (
    <AddForm label={texts.addUnit} lead={texts.addUnitLead} canAdd={name.trim() !== ""} onAdd={add}>
      <div className={styles.fields}>
        <WordField label={texts.name} value={name} onChange={setName} />
        <ChoiceField
          label={texts.kind}
          value={kind}
          choices={unitKinds.map((each) => ({ value: each, text: text(unitKindLabels[each]) }))}
          onChange={setKind}
        />
      </div>
    </AddForm>
  );
}
