import { unfundedHighValue, type FundingRow, type UnfundedUnit } from "#domain/money/unfunded-high-value.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { moneyTexts } from "./money-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    padding: "12px 16px 16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  units: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 20rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  unit: {
    display: "grid",
    alignContent: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "8px",
    alignItems: "baseline",
  },
  name: { margin: 0, minWidth: 0, fontSize: tokens.fontSizeBase300 },
  ability: { flexShrink: 0, whiteSpace: "nowrap" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 12px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    "& dd": { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  rows: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "flex", justifyContent: "space-between", gap: "8px", fontSize: tokens.fontSizeBase200 },
  figures: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

interface UnfundedCardProps {
  readonly rows: readonly FundingRow[];
  readonly highScore: number;
  readonly units: readonly Stored<Unit>[];
}

/** What is worth the most and has no money, by unit and beside what the unit can pay [D-06, A-165, A-166]. */
export function UnfundedCard({ rows, highScore, units }: UnfundedCardProps) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const { number } = useFormat();
  const titleId = useId();
  const unfunded = useMemo(() => unfundedHighValue(rows, units, highScore), [rows, units, highScore]);
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {texts.unfunded}
      </h2>
      {unfunded.length === 0 ? <p className={styles.note}>{texts.unfundedNone}</p> : null}
      <ul className={styles.units}>
        {unfunded.map((each) => (
          <UnitOf
            key={each.unitId ?? "unknown"}
            unfunded={each}
            name={units.find(({ id }) => id === each.unitId)?.name ?? texts.unknownUnit}
          />
        ))}
      </ul>
      <p className={styles.note}>{texts.unfundedNote(number(highScore))}</p>
    </section>
  );
}

function UnitOf({ unfunded, name }: { readonly unfunded: UnfundedUnit; readonly name: string }) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const { kronor, shortKronor, number } = useFormat();
  const { cannotPay, needed, means, result, withoutBudget, initiatives } = unfunded;
  return (
    <li className={styles.unit}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <Ability cannotPay={cannotPay} />
      </div>
      <dl className={styles.facts}>
        <dt>{texts.needed}</dt>
        <dd title={kronor(needed)}>
          {shortKronor(needed)}
          {withoutBudget > 0 ? ` + ${texts.withoutBudget(withoutBudget)}` : ""}
        </dd>
        <dt>{texts.means}</dt>
        <dd>{means === undefined ? texts.unknown : shortKronor(means)}</dd>
        <dt>{texts.result}</dt>
        <dd>{result === undefined ? texts.unknown : shortKronor(result)}</dd>
      </dl>
      <ul className={styles.rows}>
        {initiatives.map(({ id, title, score, budget }) => (
          <li key={id} className={styles.row}>
            <RouteLink to={{ page: "initiative", id }}>{title}</RouteLink>
            <span className={styles.figures}>
              {texts.score(number(score ?? 0))}, {shortKronor(budget)}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Ability({ cannotPay }: Pick<UnfundedUnit, "cannotPay">) {
  const styles = useStyles();
  const { ability, able, unable, unknown } = useTexts(moneyTexts);
  const [word, color] =
    cannotPay === undefined
      ? ([unknown, "informative"] as const)
      : cannotPay
        ? ([unable, "danger"] as const)
        : ([able, "success"] as const);
  return (
    <Badge appearance="tint" color={color} className={styles.ability}>
      {ability}: {word}
    </Badge>
  );
}
