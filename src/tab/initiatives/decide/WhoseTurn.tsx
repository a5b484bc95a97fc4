import { teamOf } from "#domain/governance/teams.ts";
import { mandateLabels, matterLabels } from "#domain/organisation/mandate.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { PersonName } from "#tab/shared/PersonName.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { OpenedCase } from "../story/opened-case.ts";
import { partyTitle, peopleWithDeputies } from "../story/party-words.ts";
import { decideTexts } from "./decide-texts.ts";
import type { Turn } from "./turn.ts";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 18rem), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: "2px 0 0", overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  people: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  person: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  quiet: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface TurnProps {
  readonly story: OpenedCase;
  readonly turn: Turn;
}

/** Whose turn it is by name, and what they may decide by which delegation and up to which amount. */
export function WhoseTurn({ story, turn }: TurnProps) {
  const styles = useStyles();
  const texts = useTexts(decideTexts);
  return (
    <dl className={styles.facts}>
      <div>
        <dt className={styles.term}>{texts.whose}</dt>
        <dd className={styles.value}>
          <Party story={story} turn={turn} />
        </dd>
      </div>
      {turn.isValuation ? null : (
        <div>
          <dt className={styles.term}>{texts.mandate}</dt>
          <dd className={styles.value}>
            <Mandate story={story} turn={turn} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** As many persons as are listed one by one. */
const listed = 6;

function Party({ story: { derived }, turn: { step, body } }: TurnProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(decideTexts);
  const people = peopleWithDeputies(step.party, derived.standing);
  const isBody = step.party.startsWith("body:");
  const team = teamOf(derived.standing.model, step.party);
  // Its members are told with their competences.
  if (team && people.length > 0) return <span className={styles.title}>{text(team.name)}</span>;
  return (
    <>
      <span className={styles.title}>{text(partyTitle(step.party, derived.standing))}</span>
      {isBody && !body ? <span className={styles.quiet}>{texts.noBody}</span> : null}
      {!isBody && people.length === 0 ? <span className={styles.quiet}>{texts.nobody}</span> : null}
      {body ? <span className={styles.quiet}>{texts.seats}</span> : null}
      <ul className={styles.people}>
        {people.slice(0, listed).map(({ person, deputy }) => (
          <li key={person.id} className={styles.person}>
            <PersonName id={person.id} />
            {deputy && !isBody ? <span className={styles.quiet}>({texts.deputy(deputy.name)})</span> : null}
          </li>
        ))}
        {people.length > listed ? <li className={styles.quiet}>+ {people.length - listed}</li> : null}
      </ul>
    </>
  );
}

function Mandate({ story: { initiative }, turn: { step, mandate } }: TurnProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(decideTexts);
  const format = useFormat();
  const { line, delegationPoint } = mandate;
  const upTo = line?.upTo;
  const limit = upTo === undefined ? "" : `, ${texts.limit(format.kronor(upTo))}`;
  const right = line?.mandate === "decides" ? texts.noDelegation : texts.noDecision;
  const { budget } = initiative;
  const cost = budget === undefined ? texts.noCost : texts.cost(format.kronor(budget));
  return (
    <>
      <span className={styles.title}>
        {texts.mandateFor(text(mandateLabels[mandate.mandate]), text(matterLabels[step.matter]))}
      </span>
      <span className={styles.quiet}>
        {delegationPoint === "" ? right : texts.delegation(delegationPoint)}
        {limit}
      </span>
      {upTo === undefined ? null : <span className={styles.quiet}>{cost}</span>}
    </>
  );
}
