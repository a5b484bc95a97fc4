import { mergeClasses } from "@fluentui/react-components";
import { followLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { goTo, useRoute } from "#tab/shared/use-route.ts";
import { memo, type CSSProperties } from "react";
import type { PortfolioLine } from "../portfolio-line.ts";
import { portfolioTexts } from "../portfolio-texts.ts";
import { CellContent } from "./CellContent.tsx";
import { columnSizes, type ColumnKey } from "./columns.ts";
import { gridRoles } from "./grid-roles.ts";
import { useGridStyles } from "./PortfolioGrid.styles.ts";
import type { CellPlace } from "./use-grid-focus.ts";

interface GridRowProps {
  readonly line: PortfolioLine;
  /** 1 is the first row under the header. */
  readonly number: number;
  readonly columns: readonly ColumnKey[];
  readonly style: CSSProperties;
  /** Which of its cells is in the tab order, if any. */
  readonly activeColumn: number | undefined;
  readonly onCellFocus: (place: CellPlace) => void;
}

/** One initiative; the title leads to its page, and so does the rest of the row. */
export const GridRow = memo(function GridRow({
  line,
  number,
  columns,
  style,
  activeColumn,
  onCellFocus,
}: GridRowProps) {
  const styles = useGridStyles();
  const place = { page: "initiative", id: line.row.id } as const;
  return (
    <tr
      {...gridRoles.row}
      aria-rowindex={number + 1}
      className={styles.row}
      style={style}
      onClick={(event) => {
        if (!event.defaultPrevented) goTo(place);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !(event.target instanceof HTMLAnchorElement)) goTo(place);
      }}
    >
      {columns.map((column, index) => {
        const tabIndex = activeColumn === index ? 0 : -1;
        const isTitle = column === "title";
        return (
          <td
            key={column}
            {...gridRoles.cell}
            aria-colindex={index + 1}
            data-row={number}
            data-column={index}
            tabIndex={isTitle ? undefined : tabIndex}
            className={mergeClasses(styles.cell, columnSizes[column].isFigure && styles.figure)}
            onFocus={() => {
              onCellFocus({ row: number, column: index });
            }}
          >
            {isTitle ? (
              <TitleLink line={line} tabIndex={tabIndex} />
            ) : (
              <CellContent line={line} column={column} />
            )}
          </td>
        );
      })}
    </tr>
  );
});

function TitleLink({ line, tabIndex }: { readonly line: PortfolioLine; readonly tabIndex: number }) {
  const styles = useGridStyles();
  const { confidential } = useTexts(portfolioTexts);
  const { hrefOf } = useRoute();
  const place = { page: "initiative", id: line.row.id } as const;
  return (
    <>
      <a
        href={hrefOf(place)}
        tabIndex={tabIndex}
        className={styles.link}
        title={line.row.title}
        onClick={(event) => {
          event.stopPropagation();
          followLink(event, place);
        }}
      >
        {line.row.title}
      </a>
      {line.row.isConfidential ? <span className={styles.lock}>{confidential}</span> : null}
    </>
  );
}
