import { Page } from "#tab/shared/Page.tsx";
import { SplitTable } from "#tab/shared/money/SplitTable.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useCardStyles } from "./card-styles.ts";
import { CalculationEditor } from "./CalculationEditor.tsx";
import { calculationTexts } from "./calculation-texts.ts";
import { ChainResult } from "./chain/ChainResult.tsx";
import { CumulativeCard } from "./result/CumulativeCard.tsx";
import { EarlierCalculations } from "./EarlierCalculations.tsx";
import { ElsewhereCard } from "./result/ElsewhereCard.tsx";
import type { CalculationGround } from "./written/first-calculation.ts";
import { FreedCard } from "./result/FreedCard.tsx";
import type { CalculationSubject } from "./load-calculations.ts";
import { readable } from "./result/readable.ts";
import { ResultPanel } from "./result/ResultPanel.tsx";
import { resultTexts } from "./result/result-texts.ts";
import { useCalculationForm } from "./use-calculation-form.ts";

const wide = "@media (min-width: 1000px)";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXL,
    alignItems: "start",
    [wide]: { gridTemplateColumns: "minmax(0, 1fr) 360px" },
  },
  side: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    [wide]: { position: "sticky", top: "16px" },
  },
  below: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 26rem), 1fr))",
    gap: tokens.spacingHorizontalL,
    alignItems: "start",
  },
});

interface OpenedCalculationProps {
  readonly opened: CalculationSubject;
  readonly ground: CalculationGround;
}

/** The editor, and beside it what it comes to as it stands. */
export function OpenedCalculation({ opened, ground }: OpenedCalculationProps) {
  const styles = useStyles();
  const shared = useCardStyles();
  const texts = useTexts(calculationTexts);
  const { splitTitle, splitNote } = useTexts(resultTexts);
  const form = useCalculationForm(opened, ground);
  const { subject, calculation } = form;
  const { initiative } = subject;
  const hasLines = readable(calculation) && calculation.lines.length > 0;
  return (
    <Page
      title={`${texts.title}: ${initiative.title}`}
      lead={texts.lead}
      width="full"
      above={<RouteLink to={{ page: "initiative", id: initiative.id }}>{texts.back}</RouteLink>}
    >
      {form.isRestored ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.restored}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={form.startOver}>
              {texts.startOver}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      <div className={styles.columns}>
        <CalculationEditor form={form} />
        <div className={styles.side}>
          <ResultPanel calculation={calculation} ground={ground} />
          <FreedCard calculation={calculation} />
          <ChainResult calculation={calculation} />
          <ElsewhereCard calculation={calculation} unitId={initiative.unitId} />
        </div>
      </div>
      <div className={styles.below}>
        <CumulativeCard calculation={calculation} />
        <EarlierCalculations
          calculations={subject.calculations}
          current={calculation}
          onStartFrom={form.startFrom}
        />
      </div>
      {hasLines ? (
        <div className={shared.card}>
          <h2 className={shared.title}>{splitTitle}</h2>
          <p className={shared.hint}>{splitNote}</p>
          <SplitTable calculation={calculation} costTypes={ground.model.money.costTypes} label={splitTitle} />
        </div>
      ) : null}
    </Page>
  );
}
