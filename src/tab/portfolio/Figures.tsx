import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import type { PortfolioLine } from "./portfolio-line.ts";

const texts = defineTexts({
  sv: {
    label: "Nyckeltal för urvalet",
    initiatives: "Initiativ",
    all: "hela portföljen",
    of: (n: string, of: string) => `${n} av ${of} i portföljen`,
    budget: "Budget i summa",
    known: (n: string, of: string) => `${n} av ${of} har budget`,
    status: "Med status",
    unstated: (n: string) => `${n} saknar status`,
    valued: "Med poäng",
    notValued: (n: string) => `${n} saknar poäng`,
  },
  en: {
    label: "Key figures of the selection",
    initiatives: "Initiatives",
    all: "the whole portfolio",
    of: (n: string, of: string) => `${n} of ${of} in the portfolio`,
    budget: "Budget in total",
    known: (n: string, of: string) => `${n} of ${of} have a budget`,
    status: "With a status",
    unstated: (n: string) => `${n} have no status`,
    valued: "With a score",
    notValued: (n: string) => `${n} have no score`,
  },
});

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 112px), 1fr))",
    gap: "1px",
    margin: 0,
    overflow: "hidden",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  figure: {
    display: "flex",
    flexDirection: "column",
    padding: "10px clamp(10px, 1.4vw, 16px)",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: "clamp(1.125rem, 0.95rem + 0.8vw, 1.5rem)",
    lineHeight: 1.35,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  part: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FiguresProps {
  readonly lines: readonly PortfolioLine[];
  /** How many there are in the whole portfolio. */
  readonly of: number;
}

/** What the selection adds up to, each figure with how many it rests on. */
export function Figures({ lines, of }: FiguresProps) {
  const styles = useStyles();
  const words = useTexts(texts);
  const { number, shortKronor } = useFormat();
  const totals = useMemo(() => portfolioTotals(lines.map(({ row }) => row)), [lines]);
  const { total, budget } = totals;
  const unstated = totals.byStatus.find(({ status }) => status === "unstated")?.count ?? 0;
  const scored = useMemo(() => lines.filter(({ row }) => row.score !== undefined).length, [lines]);
  const figures = [
    {
      name: words.initiatives,
      value: number(total),
      part: total === of ? words.all : words.of(number(total), number(of)),
    },
    {
      name: words.budget,
      value: shortKronor(budget.sum),
      part: words.known(number(budget.known), number(total)),
    },
    { name: words.status, value: number(total - unstated), part: words.unstated(number(unstated)) },
    { name: words.valued, value: number(scored), part: words.notValued(number(total - scored)) },
  ];
  return (
    <dl aria-label={words.label} className={styles.root}>
      {figures.map(({ name, value, part }) => (
        <div key={name} className={styles.figure}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className={styles.part}>{part}</dd>
        </div>
      ))}
    </dl>
  );
}
