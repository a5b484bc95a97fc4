import type { Initiative } from "#domain/initiatives/initiative.ts";
import { managerOf } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { Page } from "#tab/shared/Page.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
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
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface NeedRegisteredProps {
  readonly initiative: Stored<Initiative>;
  readonly onAnother: () => void;
}

/** The calm end of registering: what happens next, and the way there. */
export function NeedRegistered({ initiative, onAnother }: NeedRegisteredProps) {
  const styles = useStyles();
  const texts = useTexts(needTexts);
  const directory = useDirectory();
  const manager = directory && managerOf(directory.unit(initiative.unitId), directory.people);
  return (
    <Page
      title={texts.doneTitle}
      lead={texts.doneLead(initiative.title)}
      above={<CheckmarkCircle48Regular className={styles.icon} aria-hidden />}
    >
      <h2 className={styles.title}>{texts.doneNext}</h2>
      <ol className={styles.list}>
        <li>{texts.doneStep1}</li>
        <li>{manager ? texts.doneStep2(manager.name) : texts.doneStep2Unknown}</li>
        <li>{texts.doneStep3}</li>
      </ol>
      <div className={styles.links}>
        <RouteButton appearance="primary" to={{ page: "valuation", id: initiative.id }}>
          {texts.doneValue}
        </RouteButton>
        <RouteButton to={{ page: "initiative", id: initiative.id }}>{texts.doneOpen}</RouteButton>
        <Button appearance="subtle" onClick={onAnother}>
          {texts.doneAnother}
        </Button>
      </div>
    </Page>
  );
}
