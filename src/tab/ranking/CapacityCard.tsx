import type { CapacityLine } from "#domain/governance/capacity-line.ts";
import type { Ranked } from "#domain/governance/rank.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { classColors } from "./class-colors.ts";
import type { RankingRow } from "./load-ranking.ts";
import { rankingTexts } from "./ranking-texts.ts";

const useStyles = makeStyles({
  drawing: { display: "block", forcedColorAdjust: "none" },
  scroll: { overflowX: "auto" },
});

interface CapacityCardProps {
  readonly line: CapacityLine<Ranked<RankingRow>>;
  readonly capacity: number;
}

/** The hours of the ranked initiatives side by side, with the line where they are used up. */
export function CapacityCard({ line, capacity }: CapacityCardProps) {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const { number } = useFormat();
  return (
    <ChartCard
      title={texts.capacityTitle}
      note={texts.capacityNote(number(line.taken), number(capacity), line.unknown)}
      chart={<HoursDrawing line={line} capacity={capacity} />}
      table={
        <div className={styles.scroll}>
          <HoursTable line={line} />
        </div>
      }
    />
  );
}

const height = 40;
const hoursOf = (rows: readonly { readonly hours: number | undefined }[]): number =>
  rows.reduce((sum, { hours }) => sum + (hours ?? 0), 0);

function HoursDrawing({ line: { rows }, capacity }: CapacityCardProps) {
  const styles = useStyles();
  const { line: word } = useTexts(rankingTexts);
  const { number } = useFormat();
  const wanted = hoursOf(rows);
  const whole = Math.max(1, capacity, wanted);
  const percent = (hours: number): string => `${String((100 * hours) / whole)}%`;
  return (
    <svg className={styles.drawing} width="100%" height={height + 18} role="img" aria-label={word}>
      {rows.map(({ row: { row, place }, hours, room }, index) =>
        hours === undefined || hours === 0 ? null : (
          <rect
            key={row.id}
            x={percent(hoursOf(rows.slice(0, index)))}
            width={percent(hours)}
            height={height}
            fill={classColors[row.priorityClass ?? "none"]}
            opacity={room === "fits" ? 1 : 0.28}
            stroke={tokens.colorNeutralBackground1}
          >
            <title>{`${String(place)}. ${row.initiative.title}: ${number(hours)} h`}</title>
          </rect>
        ),
      )}
      <line
        x1={percent(capacity)}
        x2={percent(capacity)}
        y1="0"
        y2={height + 6}
        stroke={tokens.colorNeutralForeground1}
        strokeWidth="2"
      />
      <text
        x={percent(capacity)}
        y={height + 16}
        fontSize="12"
        textAnchor={capacity > whole / 2 ? "end" : "start"}
        fill={tokens.colorNeutralForeground1}
      >
        {number(capacity)} h
      </text>
    </svg>
  );
}

function HoursTable({ line: { rows } }: Pick<CapacityCardProps, "line">) {
  const styles = useFigureTableStyles();
  const texts = useTexts(rankingTexts);
  const { number } = useFormat();
  return (
    <table className={styles.table} aria-label={texts.capacityTitle}>
      <thead>
        <tr>
          <th scope="col">{texts.initiative}</th>
          <th scope="col">{texts.place}</th>
          <th scope="col">{texts.hours}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row: { row, place }, hours }) => (
          <tr key={row.id}>
            <th scope="row">{row.initiative.title}</th>
            <td>{place}</td>
            <td>{hours === undefined ? texts.unknown : number(hours)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
