import { unitKindLabels, unitKinds, type Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { PersonField } from "#tab/shared/rows/PersonField.tsx";
import { RowForm } from "#tab/shared/rows/RowForm.tsx";
import { useRowEdit } from "#tab/shared/rows/use-row-edit.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Checkbox } from "@fluentui/react-components";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";
import type { PartProps } from "./part-props.ts";

interface UnitFormProps extends PartProps {
  readonly unit: Stored<Unit>;
  readonly onClose: () => void;
}

/** Changes a unit in place: who decides in the line, who supports, and what it has. */
export function UnitForm({ unit, governance, onChanged, onClose }: UnitFormProps) {
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const { units } = useRepositories();
  const edit = useRowEdit<Unit>({
    form: "unit",
    row: unit,
    repository: units,
    onSaved: () => {
      onChanged();
      onClose();
    },
  });
  const { value, set } = edit;
  const { people } = governance.organisation;
  return (
    <RowForm label={texts.editNamed(unit.name)} edit={edit} onClose={onClose} onReload={onChanged}>
      <div className={styles.fields}>
        <WordField label={texts.name} value={value.name} onChange={(name) => set({ name })} />
        <WordField
          label={texts.shortName}
          value={value.shortName}
          onChange={(shortName) => set({ shortName })}
        />
        <ChoiceField
          label={texts.kind}
          value={value.kind}
          choices={unitKinds.map((kind) => ({ value: kind, text: text(unitKindLabels[kind]) }))}
          onChange={(kind) => set({ kind })}
        />
        <PersonField
          label={texts.manager}
          value={value.managerId}
          people={people}
          onChange={(managerId) => set({ managerId })}
        />
        <PersonField
          label={texts.strategist}
          value={value.strategistId}
          people={people}
          onChange={(strategistId) => set({ strategistId })}
        />
        <NumberField
          label={texts.means}
          value={value.means}
          isOptional
          onChange={(means) => set({ means })}
        />
        <NumberField
          label={texts.result}
          value={value.result}
          isOptional
          onChange={(result) => set({ result })}
        />
      </div>
      <Checkbox
        label={texts.isCentral}
        checked={value.isCentral}
        onChange={(_, { checked }) => set({ isCentral: checked === true })}
      />
    </RowForm>
  );
}
