import { balanceParts, changeBalance } from "#domain/initiatives/change-balance.ts";
import { startOfUse } from "#domain/initiatives/start-of-use.ts";
import { parameterOn } from "#domain/governance/parameter-on.ts";
import { BalanceBar } from "#tab/shared/charts/BalanceBar.tsx";
import { BalanceTable } from "#tab/shared/charts/BalanceTable.tsx";
import { balanceTexts } from "#tab/shared/charts/balance-texts.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useId } from "react";
import type { OpenedCase } from "../story/opened-case.ts";
import { basisTexts } from "./basis-texts.ts";
import { useBasisStyles } from "./basis.styles.ts";

/** Hours on technology against hours on how people work, before and after go-live; nothing without such activities [A-192, D-19]. */
export function BalancePicture({ story }: { readonly story: OpenedCase }) {
  const styles = useBasisStyles();
  const texts = useTexts(basisTexts);
  const shared = useTexts(balanceTexts);
  const { date } = useFormat();
  const id = useId();
  const { initiative, basisItems, events, derived, today } = story;
  const balance = changeBalance(basisItems);
  if (balance.activities === 0) return null;
  const start = startOfUse(initiative, events);
  return (
    <section className={styles.balance} aria-labelledby={id}>
      <h3 id={id} className={styles.groupTitle}>
        {texts.balanceTitle}
      </h3>
      <p className={styles.small}>{texts.balanceHint}</p>
      <BalanceBar balance={balance} aim={parameterOn(derived.standing.model, today)("changeShare")} />
      <BalanceTable name={shared.phases} parts={balanceParts(basisItems, start)} />
      <p className={styles.small}>
        {start.day === undefined
          ? shared.startUnknown
          : start.source === "closed"
            ? shared.startClosed(date(start.day))
            : shared.startPlanned(date(start.day))}
      </p>
    </section>
  );
}
