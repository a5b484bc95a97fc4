import type { Initiative } from "#domain/initiatives/initiative.ts";
import { managerOf } from "#domain/organisation/rights.ts";
import { findModel } from "#domain/valuation/valuation-models.ts";
import { score } from "#domain/valuation/score.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { Page } from "#tab/shared/Page.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons";
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
  readonly initiative: Initiative & { readonly id: number };
  readonly valuation: Valuation;
}

/** The calm end of a valuation: its score, and who acts next. */
export function ValuationSent({ initiative, valuation }: ValuationSentProps) {
  const styles = useStyles();
  const texts = useTexts(valuationTexts);
  const directory = useDirectory();
  const manager = directory && managerOf(directory.unit(initiative.unitId), directory.people);
  const model = findModel(valuation.model, valuation.modelVersion);
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
        <li>{manager ? texts.doneManager(manager.name) : texts.doneNoManager}</li>
        <li>{texts.doneHistory}</li>
      </ol>
      <div className={styles.links}>
        <RouteLink to={{ page: "initiative", id: initiative.id }}>{texts.doneOpen}</RouteLink>
        <RouteLink to={{ page: "portfolio" }}>{texts.donePortfolio}</RouteLink>
      </div>
    </Page>
  );
}
