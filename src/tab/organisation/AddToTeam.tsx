import type { TeamState } from "#domain/governance/teams.ts";
import { roleLabels, roles, type Person, type Role } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { AddForm } from "#tab/shared/rows/AddForm.tsx";
import { PersonField } from "#tab/shared/rows/PersonField.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";

interface AddToTeamProps {
  readonly state: TeamState;
  readonly people: readonly Stored<Person>[];
  readonly onAdded: () => void;
}

/** Gives somebody the team's role and one of its competences; the first vacant one is asked for. */
export function AddToTeam({ state: { team, seats, vacancies }, people, onAdded }: AddToTeamProps) {
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const repositories = useRepositories();
  const [personId, setPersonId] = useState<number>();
  const [chosen, setChosen] = useState<Role>();
  const competence = chosen ?? (vacancies[0] ?? seats[0])?.role;
  const filled = seats.find(({ role }) => role === competence)?.filledBy ?? [];
  const add = async (): Promise<void> => {
    if (personId === undefined || competence === undefined) return;
    // Read anew, so that a role that somebody else has just given them is kept.
    const row = await repositories.people.byId(personId);
    const wanted = [...row.roles, team.role, competence];
    await repositories.people.update(row.id, row.version, {
      roles: roles.filter((role) => wanted.includes(role)),
    });
    setPersonId(undefined);
    setChosen(undefined);
    onAdded();
  };
  return (
    <AddForm
      label={texts.addToTeam(text(team.name))}
      lead={texts.addToTeamLead}
      canAdd={personId !== undefined && competence !== undefined}
      onAdd={add}
    >
      <div className={styles.fields}>
        <ChoiceField<Role | "">
          label={texts.competence}
          value={competence ?? ""}
          choices={seats.map(({ role }) => ({ value: role, text: text(roleLabels[role]) }))}
          onChange={(role) => {
            if (role !== "") setChosen(role);
          }}
        />
        <PersonField
          label={texts.person}
          empty={texts.choose}
          value={personId}
          people={people.filter((person) => !filled.includes(person))}
          onChange={setPersonId}
        />
      </div>
    </AddForm>
  );
}
