import type { Team } from "#domain/governance/governing-model.ts";
import { teamState } from "#domain/governance/teams.ts";
import { partyHeading } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { teamTexts } from "#tab/shared/team-texts.ts";
import { TeamSeats } from "#tab/shared/TeamSeats.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge } from "@fluentui/react-components";
import { AddToTeam } from "./AddToTeam.tsx";
import { organisationTexts } from "./organisation-texts.ts";
import { useOrganisationStyles } from "./organisation.styles.ts";
import type { PartProps } from "./part-props.ts";

/** The teams of the model in force: who fills each competence, and what is vacant. None where the model has none. */
export function TeamCards(props: PartProps) {
  const { teams } = props.governance.model;
  return teams.map((team) => <TeamCard key={team.role} team={team} {...props} />);
}

function TeamCard({ team, governance, canEdit, onChanged }: PartProps & { readonly team: Team }) {
  const styles = useOrganisationStyles();
  const text = useText();
  const texts = useTexts(organisationTexts);
  const { handsTo } = useTexts(teamTexts);
  const { model, organisation } = governance;
  const state = teamState(team, organisation.people);
  const vacant = state.vacancies.reduce((sum, seat) => sum + seat.vacant, 0);
  return (
    <SectionCard
      title={text(team.name)}
      lead={text(team.purpose)}
      action={
        <Badge appearance="tint" color={state.isWhole ? "success" : "warning"}>
          {state.isWhole ? texts.teamWhole : texts.teamVacant(vacant)}
        </Badge>
      }
    >
      <TeamSeats state={state} />
      <p className={`${styles.text} ${styles.quiet}`}>{handsTo(text(partyHeading(model, team.handsTo)))}.</p>
      {canEdit ? <AddToTeam state={state} people={organisation.people} onAdded={onChanged} /> : null}
    </SectionCard>
  );
}
