import type { EnabledBenefits } from "#domain/benefits/enabled-benefits.ts";
import { useFormat } from "#tab/shared/format.ts";
import { usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { freedTexts } from "./freed-texts.ts";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
});

/** What an initiative makes possible, with the benefits that arise there: shown here, and counted there. */
export function EnabledList({ benefits }: { readonly benefits: readonly EnabledBenefits[] }) {
  const styles = useStyles();
  const texts = useTexts(freedTexts);
  const { shortKronor } = useFormat();
  const portfolio = usePortfolio();
  const rows = portfolio.state === "ready" ? portfolio.portfolio.rows : [];
  if (benefits.length === 0) return null;
  return (
    <>
      <p className={styles.quiet}>{texts.enables(benefits.length)}</p>
      <ul className={styles.list}>
        {benefits.map(({ initiativeId, reason, benefits: words, effects, otherEnablers }) => (
          <li key={initiativeId}>
            <RouteLink to={{ page: "initiative", id: initiativeId }}>
              {rows.find(({ id }) => id === initiativeId)?.title ?? texts.unknownInitiative}
            </RouteLink>
            {[
              reason,
              words.join(". "),
              effects
                ? texts.enabled(shortKronor(effects.freed), shortKronor(effects.saved))
                : texts.notCalculated,
              otherEnablers === 0 ? "" : texts.others(otherEnablers),
            ]
              .filter((line) => line.trim() !== "")
              .map((line) => (
                <p key={line} className={styles.quiet}>
                  {line}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}
