import { makeStyles, tokens } from "@fluentui/react-components";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useRef } from "react";
import type { PortfolioLine } from "../portfolio-line.ts";
import { portfolioTexts } from "../portfolio-texts.ts";
import { ScoreBar } from "./ScoreBar.tsx";
import { useRows } from "./use-rows.ts";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", insetInline: 0, top: 0, paddingBottom: "8px" },
  card: {
    display: "grid",
    gap: "6px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 10px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The portfolio where it is narrow: a card for each initiative, of which only those in sight are drawn. */
export function PortfolioCards({ lines }: { readonly lines: readonly PortfolioLine[] }) {
  const styles = useStyles();
  const { gridLabel } = useTexts(portfolioTexts);
  const list = useRef<HTMLUListElement>(null);
  const { rows, above } = useRows({ body: list, count: lines.length, height: 118, header: 0 });
  return (
    <ul ref={list} aria-label={gridLabel} className={styles.list} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, start }) => {
        const line = lines[index];
        return line ? (
          <li
            key={line.row.id}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${String(start - above)}px)` }}
          >
            <Card line={line} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

function Card({ line: { row, unitName, ownerName } }: { readonly line: PortfolioLine }) {
  const styles = useStyles();
  const format = useFormat();
  return (
    <article className={styles.card}>
      <RouteLink to={{ page: "initiative", id: row.id }} className={styles.title}>
        {row.title}
      </RouteLink>
      <div className={styles.line}>
        <StatusBadge status={row.status} />
        {row.score === undefined ? null : <ScoreBar score={row.score} />}
        {row.budget === undefined ? null : <span>{format.shortKronor(row.budget)}</span>}
      </div>
      {unitName || ownerName ? (
        <div className={styles.line}>{[unitName, ownerName].filter(Boolean).join(" · ")}</div>
      ) : null}
    </article>
  );
}
