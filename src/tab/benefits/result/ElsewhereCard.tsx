import { landsElsewhere } from "#domain/benefits/lands-elsewhere.ts";
import type { Calculation } from "#domain/benefits/calculation.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowForward16Regular } from "@fluentui/react-icons";
import { useCardStyles } from "../card-styles.ts";
import { resultTexts } from "./result-texts.ts";

const useStyles = makeStyles({
  root: { border: `1px solid ${tokens.colorBrandStroke2}`, backgroundColor: tokens.colorBrandBackground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXS },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface ElsewhereCardProps {
  readonly calculation: Calculation;
  readonly unitId: number | undefined;
}

/** What of the effects lands in other units than the one that runs it; nothing where all of it stays. */
export function ElsewhereCard({ calculation, unitId }: ElsewhereCardProps) {
  const styles = useStyles();
  const shared = useCardStyles();
  const texts = useTexts(resultTexts);
  const format = useFormat();
  const directory = useDirectory();
  const { byUnit, elsewhere, own, unknown } = landsElsewhere(calculation, unitId);
  if (byUnit.length === 0) return null;
  const all = elsewhere + own + unknown;
  return (
    <section className={`${shared.card} ${styles.root}`} aria-labelledby="calculation-elsewhere">
      <h2 id="calculation-elsewhere" className={shared.title}>
        {texts.elsewhereTitle}
      </h2>
      <p className={shared.hint}>
        {texts.elsewhere(format.kronor(elsewhere), format.percent(all > 0 ? elsewhere / all : 0))}
      </p>
      <ul className={styles.list}>
        {byUnit.map(({ unitId: id, amount }) => (
          <li key={id} className={styles.item}>
            <ArrowForward16Regular aria-hidden />
            <span className={styles.name}>{directory?.unit(id)?.name ?? texts.unknownUnit("")}</span>
            <span className={styles.amount}>{format.kronor(amount)}</span>
          </li>
        ))}
      </ul>
      <p className={shared.quiet}>
        {texts.own(format.kronor(own))}
        {unknown === 0 ? null : <> · {texts.unknownUnit(format.kronor(unknown))}</>}
      </p>
    </section>
  );
}
