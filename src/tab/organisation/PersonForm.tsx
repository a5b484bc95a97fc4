import { roleLabels, roles, type Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
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
import { UnitChoice } from "./UnitChoice.tsx";

interface PersonFormProps extends PartProps {
  readonly person: Stored<Person>;
  readonly onClose: () => void;
}

/** Changes a person in place: unit, roles, and who acts when they are away. */
export function PersonForm({ person, governance, onChanged, onClose }: PersonFormProps) {
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const repositories = useRepositories();
  const edit = useRowEdit<Person>({
    form: "person",
    row: person,
    repository: repositories.people,
    onSaved: () => {
      onChanged();
      onClose();
    },
  });
  const { value, set } = edit;
  const { units, people } = governance.organisation;
  return (
    <RowForm label={texts.editNamed(person.name)} edit={edit} onClose={onClose} onReload={onChanged}>
      <div className={styles.fields}>
        <WordField label={texts.jobTitle} value={value.title} onChange={(title) => set({ title })} />
        <UnitChoice value={value.unitId} units={units} onChange={(unitId) => set({ unitId })} />
        <PersonField
          label={texts.deputy}
          value={value.deputyId}
          people={people.filter(({ id }) => id !== person.id)}
          onChange={(deputyId) => set({ deputyId })}
        />
      </div>
      <fieldset className={styles.checks} aria-label={texts.roles}>
        {roles.map((role) => (
          <Checkbox
            key={role}
            label={text(roleLabels[role])}
            checked={value.roles.includes(role)}
            onChange={(_, { checked }) =>
              set({
                roles: roles.filter((each) =>
                  each === role ? checked === true : value.roles.includes(each),
                ),
              })
            }
          />
        ))}
      </fieldset>
    </RowForm>
  );
}
