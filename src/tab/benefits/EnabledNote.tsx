import { countedElsewhere } from "#domain/benefits/enabled-benefits.ts";
import type { Calculation } from "#domain/benefits/calculation.ts";
import { EnabledList } from "#tab/shared/money/EnabledList.tsx";
import { useEnabled } from "#tab/shared/money/use-enabled.ts";
import { usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { calculationTexts } from "./calculation-texts.ts";
import { useCardStyles } from "./card-styles.ts";
import { chainTexts } from "./chain/chain-texts.ts";

/** Which initiatives this one is a precondition of: their effects arise there, and are counted there. */
export function EnabledNote({ calculation }: { readonly calculation: Calculation }) {
  const styles = useCardStyles();
  const texts = useTexts(chainTexts);
  const { enabler, back } = useTexts(calculationTexts);
  const portfolio = usePortfolio();
  const { initiativeId } = calculation;
  const { benefits, links, newest } = useEnabled(initiativeId);
  const rows = portfolio.state === "ready" ? portfolio.portfolio.rows : [];
  const titleOf = (id: number): string => rows.find((row) => row.id === id)?.title ?? String(id);
  const twice = new Map(
    countedElsewhere(calculation, links, newest).map(({ line, initiativeId: id }) => [line.what, id]),
  );
  return (
    <div>
      <EnabledList benefits={benefits} />
      {[...twice].map(([what, id]) => (
        <MessageBar key={what} intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{texts.twice(what, titleOf(id))}</MessageBarBody>
        </MessageBar>
      ))}
      <p className={styles.quiet}>
        {enabler} <RouteLink to={{ page: "initiative", id: initiativeId }}>{back}</RouteLink>
      </p>
    </div>
  );
}
