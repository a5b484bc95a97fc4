import { roleLabels, type Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { FoldedRest } from "#tab/shared/FoldedRest.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { AddPerson } from "./AddPerson.tsx";
import { EditableRow } from "./EditableRow.tsx";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";
import type { PartProps } from "./part-props.ts";
import { PersonForm } from "./PersonForm.tsx";

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
  const { person, governance } = props;
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const { units, people } = governance.organisation;
  const unit = units.find(({ id }) => id === person.unitId)?.name;
  const deputy = people.find(({ id }) => id === person.deputyId)?.name;
  const about = [person.title, unit ?? "", person.accountId === undefined ? texts.external : ""];
  return (
    <EditableRow
      name={person.name}
      about={about.filter((each) => each !== "").join(", ")}
      canEdit={props.canEdit}
      renderForm={(close) => <PersonForm {...props} onClose={close} />}
    >
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
    </EditableRow>
  );
}
