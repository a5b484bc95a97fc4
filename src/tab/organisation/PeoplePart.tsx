import { roleLabels, roles, type Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { FoldedRest } from "#tab/shared/FoldedRest.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { AddPerson } from "./AddPerson.tsx";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";
import type { PartProps } from "./part-props.ts";
import { PersonField } from "#tab/shared/rows/PersonField.tsx";
import { RowForm } from "#tab/shared/rows/RowForm.tsx";
import { useRowEdit } from "#tab/shared/rows/use-row-edit.ts";

/** How many people are shown before the rest is asked for. */
const atFirst = 20;

/** Everybody with a part in the work: their roles, of which one may have several, and who acts when they are away. */
export function PeoplePart(props: PartProps) {
  const styles = useOrganisationStyles();
  const texts = useTexts(organisationTexts);
  const { compare } = useFormat();
  const [sought, setSought] = useState("");
  const { people } = props.governance.organisation;
  const found = people
    .filter(({ name }) => name.toLocaleLowerCase("sv").includes(sought.trim().toLocaleLowerCase("sv")))
    .toSorted((a, b) => compare(a.name, b.name));
  const listOf = (shown: readonly Stored<Person>[]) => (
    <ul className={styles.list}>
      {shown.map((person) => (
        <li key={person.id} className={styles.row}>
          <PersonRow person={person} {...props} />
        </li>
      ))}
    </ul>
  );
  return (
    <SectionCard title={texts.people}>
      <WordField label={texts.search} value={sought} onChange={setSought} />
      {found.length === 0 ? <p className={styles.text}>{texts.noneFound}</p> : null}
      {listOf(found.slice(0, atFirst))}
      {found.length > atFirst ? (
        <FoldedRest label={texts.allPeople(found.length - atFirst)}>
          {listOf(found.slice(atFirst))}
        </FoldedRest>
      ) : null}
      {props.canEdit ? <AddPerson people={people} onAdded={props.onChanged} /> : null}
    </SectionCard>
  );
}

type PersonRowProps = PartProps & { readonly person: Stored<Person> };

function PersonRow(props: PersonRowProps) {
  const { person, governance, canEdit } = props;
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const [isEditing, setEditing] = useState(false);
  const { units, people } = governance.organisation;
  const unit = units.find(({ id }) => id === person.unitId)?.name;
  const deputy = people.find(({ id }) => id === person.deputyId)?.name;
  const about = [person.title, unit ?? "", person.accountId === undefined ? texts.external : ""];
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.name}>{person.name}</h3>
        <span className={`${styles.quiet} ${styles.grow}`}>
          {about.filter((each) => each !== "").join(", ")}
        </span>
        {canEdit && !isEditing ? (
          <Button
            size="small"
            aria-label={texts.editNamed(person.name)}
            onClick={() => {
              setEditing(true);
            }}
          >
            {texts.edit}
          </Button>
        ) : null}
      </div>
      {isEditing ? (
        <PersonForm
          {...props}
          onClose={() => {
            setEditing(false);
          }}
        />
      ) : (
        <div className={styles.line}>
          <span>
            {person.roles.length === 0
              ? texts.noRoles
              : person.roles.map((role) => text(roleLabels[role])).join(", ")}
          </span>
          {person.roles.length === 0 ? null : deputy === undefined ? (
            <span className={styles.warning}>{texts.noDeputy}</span>
          ) : (
            <span className={styles.quiet}>{texts.deputyIs(deputy)}</span>
          )}
        </div>
      )}
    </>
  );
}

function PersonForm({
  person,
  governance,
  onChanged,
  onClose,
}: PersonRowProps & { readonly onClose: () => void }) {
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
        <ChoiceField
          label={texts.unit}
          value={value.unitId === undefined ? "" : String(value.unitId)}
          choices={[
            { value: "", text: texts.none },
            ...units.map(({ id, name }) => ({ value: String(id), text: name })),
          ]}
          onChange={(chosen) => set({ unitId: chosen === "" ? undefined : Number(chosen) })}
        />
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
