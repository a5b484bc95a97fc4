import { linksThatHold } from "#domain/initiatives/need-links.ts";
import { usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback } from "react";
import { calculationTexts } from "./calculation-texts.ts";
import { useCardStyles } from "./card-styles.ts";
import { chainTexts } from "./chain-texts.ts";

/** Which initiatives this one is a precondition of: their effects arise there, and are counted there. */
export function EnabledNote({ initiativeId }: { readonly initiativeId: number }) {
  const styles = useCardStyles();
  const texts = useTexts(chainTexts);
  const { enabler, back } = useTexts(calculationTexts);
  const { needLinks } = useRepositories();
  const portfolio = usePortfolio();
  const loaded = useLoaded(
    useCallback(
      () => needLinks.find({ where: [{ property: "initiativeId", is: "eq", value: initiativeId }] }),
      [needLinks, initiativeId],
    ),
  );
  const links = loaded.state === "ready" ? linksThatHold(loaded.value) : [];
  const enabled = links.filter(({ kind }) => kind === "enables");
  const rows = portfolio.state === "ready" ? portfolio.portfolio.rows : [];
  return (
    <div>
      {enabled.length === 0 ? null : (
        <>
          <p className={styles.quiet}>{texts.enables(enabled.length)}</p>
          <ul>
            {enabled.map(({ id, otherId, reason }) => (
              <li key={id}>
                <RouteLink to={{ page: "initiative", id: otherId }}>
                  {rows.find((row) => row.id === otherId)?.title ?? texts.unknownInitiative}
                </RouteLink>
                {reason.trim() === "" ? null : `: ${reason}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.quiet}>
        {enabler} <RouteLink to={{ page: "initiative", id: initiativeId }}>{back}</RouteLink>
      </p>
    </div>
  );
}
