import type { TeamState } from "#domain/governance/teams.ts";
import { roleLabels } from "#domain/organisation/person.ts";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "./language.tsx";
import { PersonName } from "./PersonName.tsx";
import { teamTexts } from "./team-texts.ts";
import { useTexts } from "./texts.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 11rem), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  seat: { minWidth: 0 },
  role: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  people: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `4px ${tokens.spacingHorizontalM}`,
    marginTop: "4px",
    minWidth: 0,
  },
});

/** The competences of a team: who fills each, and which nobody does. */
export function TeamSeats({ state: { team, members, seats } }: { readonly state: TeamState }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(teamTexts);
  const others = members.filter((person) => !seats.some(({ filledBy }) => filledBy.includes(person)));
  return (
    <ul className={styles.list} aria-label={texts.seats(text(team.name))}>
      {seats.map(({ role, atLeast, filledBy, vacant }) => (
        <li key={role} className={styles.seat}>
          <span className={styles.role}>{text(roleLabels[role])}</span>
          <span className={styles.people}>
            {filledBy.map(({ id }) => (
              <PersonName key={id} id={id} />
            ))}
            {vacant === 0 ? null : (
              <Badge appearance="tint" color="warning">
                {atLeast === 1 ? texts.vacant : texts.vacantSome(vacant, atLeast)}
              </Badge>
            )}
          </span>
        </li>
      ))}
      {others.length === 0 ? null : (
        <li className={styles.seat}>
          <span className={styles.role}>{texts.others}</span>
          <span className={styles.people}>
            {others.map(({ id }) => (
              <PersonName key={id} id={id} />
            ))}
          </span>
        </li>
      )}
    </ul>
  );
}
