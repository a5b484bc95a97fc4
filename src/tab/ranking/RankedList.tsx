import type { CapacityLine } from "#domain/governance/capacity-line.ts";
import type { Ranked } from "#domain/governance/rank.ts";
import { priorityClassLabels } from "#domain/initiatives/initiative.ts";
import { FoldedRest } from "#tab/shared/FoldedRest.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { classColors } from "./class-colors.ts";
import type { RankingRow } from "./load-ranking.ts";
import { rankingTexts } from "./ranking-texts.ts";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "2.6rem minmax(0, 1fr)",
    gap: `2px ${tokens.spacingHorizontalS}`,
    padding: "10px 14px 10px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "5px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  below: { backgroundColor: tokens.colorNeutralBackground2 },
  place: {
    gridRow: "span 3",
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    paddingInlineEnd: "6px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 14px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    "& dl > div": { display: "flex", gap: "4px" },
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, fontVariantNumeric: "tabular-nums" },
  },
  why: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  badges: { display: "flex", flexWrap: "wrap", gap: "6px" },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: "4px 0",
    fontWeight: tokens.fontWeightSemibold,
    "::before": { content: "''", flex: 1, borderTop: `2px dashed ${tokens.colorNeutralForeground1}` },
    "::after": { content: "''", flex: 1, borderTop: `2px dashed ${tokens.colorNeutralForeground1}` },
  },
});

/** How many are shown below the line, or from the top where there is no line, before the rest is asked for. */
const openBelow = 10;

interface RankedListProps {
  readonly ranked: readonly Ranked<RankingRow>[];
  readonly line: CapacityLine<Ranked<RankingRow>> | undefined;
}

/** Every initiative in its place with the reason, and the line where the hours end [D-04]. */
export function RankedList({ ranked, line }: RankedListProps) {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const open = (line?.above ?? 0) + openBelow;
  const itemOf = (each: Ranked<RankingRow>, index: number) => (
    <Fragment key={each.row.id}>
      {line && index === line.above ? <li className={styles.line}>{texts.line}</li> : null}
      <RankedItem
        ranked={each}
        isBelow={line !== undefined && index >= line.above}
        couldPass={line?.rows[index]?.couldPass === true}
      />
    </Fragment>
  );
  return (
    <>
      <ol className={styles.list} aria-label={texts.list}>
        {ranked.slice(0, open).map(itemOf)}
      </ol>
      {ranked.length > open ? (
        <FoldedRest label={texts.rest(ranked.length - open)}>
          <ol className={styles.list} aria-label={texts.listRest}>
            {ranked.slice(open).map((each, index) => itemOf(each, open + index))}
          </ol>
        </FoldedRest>
      ) : null}
    </>
  );
}

interface RankedItemProps {
  readonly ranked: Ranked<RankingRow>;
  readonly isBelow: boolean;
  readonly couldPass: boolean;
}

function RankedItem({ ranked: { row, place, why, isLawUnproven }, isBelow, couldPass }: RankedItemProps) {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const text = useText();
  return (
    <li
      className={mergeClasses(styles.row, isBelow && styles.below)}
      style={{ borderInlineStartColor: classColors[row.priorityClass ?? "none"] }}
    >
      <span className={styles.place}>{place}</span>
      <h2 className={styles.title}>
        <RouteLink to={{ page: "initiative", id: row.id }}>{row.initiative.title}</RouteLink>
      </h2>
      <Facts row={row} />
      <div>
        <p className={styles.why}>{text(why)}</p>
        <div className={styles.badges}>
          {isLawUnproven ? (
            <Badge appearance="tint" color="warning">
              {texts.lawUnproven}
            </Badge>
          ) : null}
          {couldPass ? (
            <Badge appearance="tint" color="informative">
              {texts.couldPass}
            </Badge>
          ) : null}
        </div>
      </div>
    </li>
  );
}

function Facts({ row }: { readonly row: RankingRow }) {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const text = useText();
  const { number } = useFormat();
  const unit = useDirectory()?.unit(row.initiative.unitId);
  const { priorityClass, score, payback, hours } = row;
  const facts = [
    [texts.class, priorityClass === undefined ? texts.noClass : text(priorityClassLabels[priorityClass])],
    [texts.score, score === undefined ? texts.unknown : number(score)],
    ...(payback === undefined ? [] : [[texts.payback, texts.years(number(payback))] as const]),
    [texts.hours, hours === undefined ? texts.unknown : texts.hoursCount(number(hours))],
  ] as const;
  return (
    <div className={styles.facts}>
      <StatusBadge status={row.initiative.status} />
      {unit ? <span>{unit.shortName}</span> : null}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
