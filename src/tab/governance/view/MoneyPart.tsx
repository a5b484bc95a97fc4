import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useListStyles } from "./list.styles.ts";
import { viewTexts } from "./view-texts.ts";

/** Who pays, and in which categories costs are counted. */
export function MoneyPart({ model: { money } }: { readonly model: GoverningModel }) {
  const styles = useListStyles();
  const text = useText();
  const texts = useTexts(viewTexts);
  const { fund } = money;
  return (
    <SectionCard title={texts.moneyTitle}>
      <p className={styles.paragraph}>{text(money.guidance)}</p>
      <p className={styles.paragraph}>
        {fund ? texts.fund(text(fund.name), fund.firstYear, fund.lastYear) : texts.noFund}
      </p>
      {money.needsSplit ? <p className={styles.paragraph}>{texts.needsSplit}</p> : null}
      <p className={styles.paragraph}>
        {texts.costTypes}: {money.costTypes.map(({ name }) => text(name).toLowerCase()).join(", ")}.
      </p>
    </SectionCard>
  );
}
