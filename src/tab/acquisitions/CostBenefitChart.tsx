import type { SecurityState } from "#domain/acquisitions/acquisition-security.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { chartTexts } from "./chart-texts.ts";
import { SecurityShape } from "./SecurityMark.tsx";
import { securityTexts } from "./security-texts.ts";

export interface Point {
  readonly id: number;
  readonly title: string;
  readonly state: SecurityState;
  /** Kronor in year 0. */
  readonly cost: number;
  /** Kronor a year. */
  readonly benefit: number;
}

const useStyles = makeStyles({
  drawing: {
    display: "block",
    width: "100%",
    minWidth: "620px",
    maxWidth: "960px",
    forcedColorAdjust: "none",
  },
});

const width = 720;
const height = 320;
const box = { left: 78, right: 700, top: 26, bottom: 268 } as const;

/** A round number at or above the value: 1, 2 or 5 times a power of ten. */
function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const times = [1, 2, 5, 10].find((each) => each * power >= value) ?? 10;
  return times * power;
}

const shares = [0, 0.5, 1];

/** A point for each acquisition: to the right is dearer, upwards gives more. */
export function CostBenefitChart({ points }: { readonly points: readonly Point[] }) {
  const styles = useStyles();
  const texts = useTexts(chartTexts);
  const names = useTexts(securityTexts);
  const { shortKronor, kronor, number } = useFormat();
  const id = useId();
  const dearest = roundAbove(Math.max(...points.map(({ cost }) => cost)));
  const most = roundAbove(Math.max(...points.map(({ benefit }) => benefit)));
  const least = Math.min(0, ...points.map(({ benefit }) => benefit));
  const x = (cost: number): number => box.left + (cost / dearest) * (box.right - box.left);
  const y = (benefit: number): number =>
    box.bottom - ((benefit - least) / (most - least)) * (box.bottom - box.top);
  return (
    <WideTable name={id}>
      <svg
        id={id}
        className={styles.drawing}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={texts.picture(number(points.length))}
      >
        {shares.map((share) => (
          <g key={share}>
            <line
              x1={box.left}
              x2={box.right}
              y1={y(share * most)}
              y2={y(share * most)}
              stroke={share === 0 ? tokens.colorNeutralStrokeAccessible : tokens.colorNeutralStroke2}
            />
            <Word x={box.left - 8} y={y(share * most) + 4} anchor="end">
              {shortKronor(share * most)}
            </Word>
            <Word x={x(share * dearest)} y={box.bottom + 20} anchor={share === 1 ? "end" : "middle"}>
              {shortKronor(share * dearest)}
            </Word>
          </g>
        ))}
        <Word x={4} y={14} anchor="start">
          {texts.up}
        </Word>
        <Word x={box.right} y={height - 10} anchor="end">
          {texts.across}
        </Word>
        {points.map(({ id: point, title, cost, benefit, state }) => (
          <g key={point} transform={`translate(${String(x(cost))} ${String(y(benefit))})`}>
            <title>{texts.point(title, kronor(cost), kronor(benefit), names[state])}</title>
            <SecurityShape state={state} />
          </g>
        ))}
      </svg>
    </WideTable>
  );
}

interface WordProps {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly children: string;
}

function Word({ x, y, anchor, children }: WordProps) {
  return (
    <text x={x} y={y} textAnchor={anchor} fontSize="12" fill={tokens.colorNeutralForeground1}>
      {children}
    </text>
  );
}
