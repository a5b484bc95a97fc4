import { peopleOf } from "#domain/governance/parties.ts";
import type { Step } from "#domain/governance/governing-model.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { score } from "#domain/valuation/score.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { partyHeading } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons";
import { stepAfterValuation, type Governed } from "./valuation-ground.ts";
import type { ValuationSubject } from "./valuation-subject.ts";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  icon: { color: tokens.colorStatusSuccessForeground1 },
  score: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: {
    margin: 0,
    paddingInlineStart: "1.4em",
    display: "grid",
    gap: tokens.spacingVerticalS,
    maxWidth: "70ch",
  },
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXL },
});

interface ValuationSentProps {
  readonly subject: ValuationSubject;
  readonly valuation: Stored<Valuation>;
  readonly governed: Governed;
}

/** The calm end of a valuation: its score, and who acts next. */
export function ValuationSent({ subject, valuation, governed }: ValuationSentProps) {
  const styles = useStyles();
  const texts = useTexts(valuationTexts);
  const { initiative, calculations } = subject;
  const next = stepAfterValuation(initiative, valuation, calculations, governed);
  const model = governed.book.valuationModel(valuation.model, valuation.modelVersion);
  const points = model && score(model, valuation.answers);
  return (
    <Page
      title={texts.doneTitle}
      lead={initiative.title}
      above={<CheckmarkCircle48Regular className={styles.icon} aria-hidden />}
    >
      {points === undefined ? null : <p className={styles.score}>{texts.doneScore(points)}</p>}
      <h2 className={styles.title}>{texts.doneNext}</h2>
      <ol className={styles.list}>
        {next ? <NextStep step={next} initiative={initiative} governed={governed} /> : null}
        <li>{texts.doneHistory}</li>
      </ol>
      <div className={styles.links}>
        <RouteLink to={{ page: "initiative", id: initiative.id }}>{texts.doneOpen}</RouteLink>
        <RouteLink to={{ page: "portfolio" }}>{texts.donePortfolio}</RouteLink>
      </div>
    </Page>
  );
}

interface NextStepProps {
  readonly step: Step;
  readonly initiative: Initiative;
  readonly governed: Governed;
}

/** Who takes the step that the valuation leads to. */
function NextStep({ step, initiative, governed }: NextStepProps) {
  const text = useText();
  const texts = useTexts(valuationTexts);
  const { model, organisation } = governed;
  const people = peopleOf(step.party, initiative, model, organisation);
  const [only] = people;
  if (step.party === "unit:manager")
    return <li>{only ? texts.doneManager(only.name) : texts.doneNoManager}</li>;
  const party = text(partyHeading(model, step.party));
  const who = people.length === 1 && only ? `${party}: ${only.name}` : party;
  return <li>{texts.doneStep(text(step.name), who)}</li>;
}
