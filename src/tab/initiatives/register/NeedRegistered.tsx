import type { Initiative } from "#domain/initiatives/initiative.ts";
import { peopleOf } from "#domain/governance/parties.ts";
import { processOf, stepOfStatus } from "#domain/governance/process-of.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { Page } from "#tab/shared/Page.tsx";
import type { Governance } from "#tab/shared/governance.tsx";
import { partyHeading } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { RouteButton } from "#tab/shared/RouteButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons";
import { needTexts } from "./need-texts.ts";

const useStyles = makeStyles({
  icon: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: {
    margin: 0,
    paddingInlineStart: "1.4em",
    display: "grid",
    gap: tokens.spacingVerticalS,
    maxWidth: "70ch",
  },
  duties: { margin: 0 },
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface NeedRegisteredProps {
  readonly initiative: Stored<Initiative>;
  readonly governance: Governance;
  /** How many duties the answers create. */
  readonly duties: number;
  readonly onAnother: () => void;
}

/** How many of the process's steps are told of. */
const told = 3;

/** The calm end of registering: the process's next steps with who takes them, and the way there. */
export function NeedRegistered({ initiative, governance, duties, onAnother }: NeedRegisteredProps) {
  const styles = useStyles();
  const texts = useTexts(needTexts);
  const text = useText();
  const { model, organisation } = governance;
  const unit = organisation.units.find(({ id }) => id === initiative.unitId);
  const process = processOf(model, unit?.key);
  const first = stepOfStatus(process, "idea");
  const from = first ? process.steps.indexOf(first) : 0;
  return (
    <Page
      title={texts.doneTitle}
      lead={texts.doneLead(initiative.title)}
      above={<CheckmarkCircle48Regular className={styles.icon} aria-hidden />}
    >
      <h2 className={styles.title}>{texts.doneNext}</h2>
      <ol className={styles.list}>
        {process.steps.slice(from, from + told).map(({ key, name, party }) => {
          const people = peopleOf(party, initiative, model, organisation);
          const who = text(partyHeading(model, party));
          const [only] = people;
          return (
            <li key={key}>
              {texts.doneStep(text(name), people.length === 1 && only ? `${who}: ${only.name}` : who)}
            </li>
          );
        })}
      </ol>
      {duties === 0 ? null : <p className={styles.duties}>{texts.doneDuties(duties)}</p>}
      <div className={styles.links}>
        <RouteButton appearance="primary" to={{ page: "valuation", id: initiative.id }}>
          {texts.doneValue}
        </RouteButton>
        <RouteButton to={{ page: "calculation", id: initiative.id }}>{texts.doneCalculate}</RouteButton>
        <RouteButton to={{ page: "initiative", id: initiative.id }}>{texts.doneOpen}</RouteButton>
        <Button appearance="subtle" onClick={onAnother}>
          {texts.doneAnother}
        </Button>
      </div>
    </Page>
  );
}
