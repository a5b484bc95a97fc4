import type { GoverningModel, Process } from "#domain/governance/governing-model.ts";
import { GovernanceScroller } from "#tab/shared/GovernanceScroller.tsx";
import { partyHeading } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { statusColors } from "#tab/shared/status-colors.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import {
  cornerOf,
  layoutOf,
  measures,
  pathOf,
  type PlacedStep,
  type ProcessLayout,
} from "./process-layout.ts";
import { viewTexts } from "./view-texts.ts";

const useStyles = makeStyles({
  scroller: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 559px)": { display: "none" },
  },
  picture: { position: "relative" },
  lane: { position: "absolute", insetInline: 0, boxSizing: "border-box" },
  even: { backgroundColor: tokens.colorNeutralBackground2 },
  label: {
    position: "sticky",
    left: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    height: "100%",
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  lines: { position: "absolute", inset: 0, pointerEvents: "none" },
  card: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 10px 6px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  maybe: { borderTopStyle: "dashed", borderRightStyle: "dashed", borderBottomStyle: "dashed" },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  name: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
    overflow: "hidden",
    fontWeight: tokens.fontWeightSemibold,
  },
  gate: {
    position: "absolute",
    top: "50%",
    width: "12px",
    height: "12px",
    transform: "translateY(-50%) rotate(45deg)",
    backgroundColor: tokens.colorPaletteMarigoldBorderActive,
    border: `2px solid ${tokens.colorNeutralBackground1}`,
  },
  before: { left: "-10px" },
  after: { right: "-8px" },
});

/** Who does what in which order: lanes, steps, gates, loops and steps that may be skipped. */
export function ProcessPicture({
  model,
  process,
}: {
  readonly model: GoverningModel;
  readonly process: Process;
}) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(viewTexts);
  const layout = layoutOf(process);
  const width = measures.label + layout.steps.length * measures.column + 16;
  const height = layout.lanes.length * measures.lane;
  return (
    <GovernanceScroller className={styles.scroller} label={texts.pictureName}>
      <div
        className={styles.picture}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture made of boxes and lines is no file
        role="img"
        aria-label={texts.picture(layout.steps.length)}
        style={{ width, height }}
      >
        {layout.lanes.map((party, index) => (
          <div
            key={party}
            className={mergeClasses(styles.lane, index % 2 === 1 && styles.even)}
            style={{ top: index * measures.lane, height: measures.lane }}
          >
            <span className={styles.label} style={{ width: measures.label }}>
              {text(partyHeading(model, party))}
            </span>
          </div>
        ))}
        <Ways layout={layout} width={width} height={height} />
        {layout.steps.map((placed) => (
          <StepCard key={placed.step.key} placed={placed} />
        ))}
      </div>
    </GovernanceScroller>
  );
}

interface WaysProps {
  readonly layout: ProcessLayout;
  readonly width: number;
  readonly height: number;
}

function Ways({ layout, width, height }: WaysProps) {
  const styles = useStyles();
  const id = useId();
  const colour = tokens.colorNeutralStroke1Pressed;
  return (
    <svg className={styles.lines} width={width} height={height} aria-hidden focusable="false">
      <marker id={id} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0 8 4 0 8Z" fill={colour} />
      </marker>
      {layout.ways.map((way) => (
        <path
          key={`${way.from.step.key} ${way.to.step.key}`}
          d={pathOf(way)}
          fill="none"
          stroke={colour}
          strokeWidth="1.5"
          strokeLinejoin="round"
          {...(way.isBack ? { strokeDasharray: "4 4" } : {})}
          markerEnd={`url(#${id})`}
        />
      ))}
    </svg>
  );
}

function StepCard({ placed }: { readonly placed: PlacedStep }) {
  const { step, column } = placed;
  const styles = useStyles();
  const text = useText();
  return (
    <div
      className={mergeClasses(styles.card, step.appliesWhen !== undefined && styles.maybe)}
      style={{
        ...cornerOf(placed),
        width: measures.cardWidth,
        height: measures.cardHeight,
        borderInlineStartColor: statusColors[step.status].dot,
      }}
    >
      {step.entry.length > 0 ? <span className={mergeClasses(styles.gate, styles.before)} /> : null}
      <span className={styles.number}>{column + 1}</span>
      <span className={styles.name}>{text(step.name)}</span>
      {step.exit.length > 0 ? <span className={mergeClasses(styles.gate, styles.after)} /> : null}
    </div>
  );
}
