import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import { teamState } from "#domain/governance/teams.ts";
import { partyHeading } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { teamTexts } from "#tab/shared/team-texts.ts";
import { TeamSeats } from "#tab/shared/TeamSeats.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { governanceTexts } from "../governance-texts.ts";

const useStyles = makeStyles({
  team: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: "4px 0 0", maxWidth: "75ch" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TeamsPartProps {
  readonly model: GoverningModel;
  readonly organisation: Organisation;
}

/** The teams that act as one party in a step, and whom they hand over to. */
export function TeamsPart({ model, organisation }: TeamsPartProps) {
  const styles = useStyles();
  const text = useText();
  const { teams } = useTexts(governanceTexts);
  const { handsTo } = useTexts(teamTexts);
  if (model.teams.length === 0) return null;
  return (
    <SectionCard title={teams}>
      {model.teams.map((team) => (
        <div key={team.role} className={styles.team}>
          <div>
            <h3 className={styles.name}>{text(team.name)}</h3>
            <p className={styles.text}>{text(team.purpose)}</p>
          </div>
          <TeamSeats state={teamState(team, organisation.people)} />
          <p className={styles.quiet}>{handsTo(text(partyHeading(model, team.handsTo)))}.</p>
        </div>
      ))}
    </SectionCard>
  );
}
