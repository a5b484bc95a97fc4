import type { Team } from "#domain/governance/governing-model.ts";
import { roleLabels, roles, type Role } from "#domain/organisation/person.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { EditorProps } from "./editor-props.ts";
import { editTexts } from "./edit-texts.ts";
import { ItemList } from "./fields/ItemList.tsx";
import { TextPairField } from "./fields/TextPairField.tsx";
import { noText } from "./new-key.ts";
import { partyChoices } from "./party-choices.ts";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
});

type Competence = Team["competences"][number];

/** A role that nobody else in the list has; the first of all when every one is taken. */
const freeRole = (taken: readonly { readonly role: Role }[], wanted: readonly Role[]): Role =>
  [...wanted, ...roles].find((role) => !taken.some((each) => each.role === role)) ?? "staff";

/** People with different competences who act as one party in a step. */
export function TeamsEditor({ model, change }: EditorProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <SectionCard title={texts.teams} lead={texts.teamsLead}>
      <ItemList<Team>
        items={model.teams}
        onChange={(teams) => {
          change({ teams });
        }}
        keyOf={(_, index) => String(index)}
        titleOf={({ name }) => text(name)}
        pathOf={({ role }) => `teams.${role}`}
        addLabel={texts.addTeam}
        blank={() => ({
          role: freeRole(model.teams, ["valuationTeam"]),
          name: noText,
          purpose: noText,
          competences: [{ role: "economist", atLeast: 1 }],
          handsTo: partyChoices(model, text)[0]?.value ?? "initiative:owner",
        })}
      >
        {(team, set) => <TeamFields team={team} model={model} onChange={set} />}
      </ItemList>
    </SectionCard>
  );
}

interface TeamFieldsProps {
  readonly team: Team;
  readonly model: EditorProps["model"];
  readonly onChange: (team: Team) => void;
}

function TeamFields({ team, model, onChange }: TeamFieldsProps) {
  const text = useText();
  const texts = useTexts(editTexts);
  const set = (part: Partial<Team>): void => {
    onChange({ ...team, ...part });
  };
  return (
    <>
      <TextPairField label={texts.name} value={team.name} onChange={(name) => set({ name })} />
      <TextPairField
        label={texts.purpose}
        value={team.purpose}
        isLong
        onChange={(purpose) => set({ purpose })}
      />
      <RoleField label={texts.teamRole} role={team.role} onChange={(role) => set({ role })} />
      <Competences team={team} onChange={(competences) => set({ competences })} />
      <div data-path={`teams.${team.role}.handsTo`}>
        <ChoiceField
          label={texts.handsTo}
          value={team.handsTo}
          choices={partyChoices(model, text)}
          onChange={(handsTo) => set({ handsTo })}
        />
      </div>
    </>
  );
}

interface CompetencesProps {
  readonly team: Team;
  readonly onChange: (competences: readonly Competence[]) => void;
}

function Competences({ team, onChange }: CompetencesProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(editTexts);
  return (
    <fieldset className={styles.group} data-path={`teams.${team.role}.competences`}>
      <legend className={styles.legend}>{texts.competences}</legend>
      <ItemList<Competence>
        items={team.competences}
        onChange={onChange}
        keyOf={(_, index) => String(index)}
        titleOf={({ role, atLeast }) => texts.competence(text(roleLabels[role]), atLeast)}
        pathOf={({ role }) => `teams.${team.role}.competences.${role}`}
        addLabel={texts.addCompetence}
        blank={() => ({ role: freeRole([...team.competences, team], []), atLeast: 1 })}
      >
        {(competence, set) => (
          <>
            <RoleField
              label={texts.competenceRole}
              role={competence.role}
              onChange={(role) => {
                set({ ...competence, role });
              }}
            />
            <NumberField
              label={texts.atLeast}
              value={competence.atLeast}
              onChange={(atLeast) => {
                set({ ...competence, atLeast: atLeast ?? competence.atLeast });
              }}
            />
          </>
        )}
      </ItemList>
    </fieldset>
  );
}

interface RoleFieldProps {
  readonly label: string;
  readonly role: Role;
  readonly onChange: (role: Role) => void;
}

function RoleField({ label, role, onChange }: RoleFieldProps) {
  const text = useText();
  return (
    <ChoiceField
      label={label}
      value={role}
      choices={roles.map((value) => ({ value, text: text(roleLabels[value]) }))}
      onChange={onChange}
    />
  );
}
