import type { Process } from "#domain/governance/governing-model.ts";
import { statusColors } from "#tab/shared/status-colors.ts";
import { tokens } from "@fluentui/react-components";
import { layoutOf } from "../view/process-layout.ts";

const width = 240;
const height = 64;

/** A process in miniature: a dot for each step, in the lane of whoever is responsible. */
export function ProcessSketch({ process }: { readonly process: Process | undefined }) {
  if (!process) return null;
  const { lanes, steps } = layoutOf(process);
  const x = (column: number): number => 12 + (column * (width - 24)) / Math.max(1, steps.length - 1);
  const y = (lane: number): number => 10 + (lane * (height - 20)) / Math.max(1, lanes.length - 1);
  const line = steps.map(({ column, lane }) => `${String(x(column))} ${String(y(lane))}`).join(" L");
  return (
    <svg
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width="100%"
      height={height}
      aria-hidden
      focusable="false"
    >
      {lanes.map((party, lane) => (
        <path key={party} d={`M0 ${String(y(lane))}H${String(width)}`} stroke={tokens.colorNeutralStroke2} />
      ))}
      <path d={`M${line}`} fill="none" stroke={tokens.colorNeutralStroke1Pressed} strokeWidth="1.5" />
      {steps.map(({ step, column, lane }) => (
        <circle
          key={step.key}
          cx={x(column)}
          cy={y(lane)}
          r="5.5"
          fill={statusColors[step.status].dot}
          stroke={tokens.colorNeutralBackground2}
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
