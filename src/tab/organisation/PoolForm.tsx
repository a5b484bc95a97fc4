import type { Pool } from "#domain/organisation/pool.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { PersonField } from "#tab/shared/rows/PersonField.tsx";
import { RowForm } from "#tab/shared/rows/RowForm.tsx";
import { useRowEdit } from "#tab/shared/rows/use-row-edit.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";
import type { PartProps } from "./part-props.ts";

interface PoolFormProps extends PartProps {
  readonly pool: Stored<Pool>;
  readonly onClose: () => void;
}

/** Changes a pool in place: who gives its time, and how many hours a month there are. */
export function PoolForm({ pool, governance, onChanged, onClose }: PoolFormProps) {
  const styles = useOrganisationStyles();
  const texts = useTexts(organisationTexts);
  const { pools } = useRepositories();
  const edit = useRowEdit<Pool>({
    form: "pool",
    row: pool,
    repository: pools,
    onSaved: () => {
      onChanged();
      onClose();
    },
  });
  const { value, set } = edit;
  return (
    <RowForm label={texts.editNamed(pool.name)} edit={edit} onClose={onClose} onReload={onChanged}>
      <div className={styles.fields}>
        <WordField label={texts.name} value={value.name} onChange={(name) => set({ name })} />
        <PersonField
          label={texts.owner}
          value={value.ownerId}
          people={governance.organisation.people}
          onChange={(ownerId) => set({ ownerId })}
        />
        <NumberField
          label={texts.hours}
          value={value.hoursPerMonth}
          isOptional
          onChange={(hoursPerMonth) => set({ hoursPerMonth })}
        />
      </div>
      <WordField label={texts.purpose} value={value.purpose} onChange={(purpose) => set({ purpose })} />
    </RowForm>
  );
}
