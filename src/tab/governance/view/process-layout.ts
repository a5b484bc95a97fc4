import {
  processEnds,
  type Party,
  type Process,
  type ProcessEnd,
  type Step,
} from "#domain/governance/governing-model.ts";

/** A step's place in the picture: its column is its number in the process, its lane its party's. */
export interface PlacedStep {
  readonly step: Step;
  readonly column: number;
  readonly lane: number;
}

/** A way from one step to another. */
export interface Way {
  readonly from: PlacedStep;
  readonly to: PlacedStep;
  /** To an earlier step, or to itself. */
  readonly isBack: boolean;
}

export interface ProcessLayout {
  readonly lanes: readonly Party[];
  readonly steps: readonly PlacedStep[];
  readonly ways: readonly Way[];
}

export const isProcessEnd = (to: string): to is ProcessEnd => processEnds.some((end) => end === to);

/** Lanes by who is responsible, in the order in which they first act; each step in a column of its own. */
export function layoutOf({ steps }: Pick<Process, "steps">): ProcessLayout {
  const lanes = [...new Set(steps.map(({ party }) => party))];
  const placed = steps.map((step, column) => ({ step, column, lane: lanes.indexOf(step.party) }));
  const byKey = new Map(placed.map((each) => [each.step.key, each]));
  const ways = placed.flatMap((from) =>
    [...new Set(from.step.moves.map(({ to }) => to))].flatMap((key) => {
      const to = byKey.get(key);
      return to ? [{ from, to, isBack: to.column <= from.column }] : [];
    }),
  );
  return { lanes, steps: placed, ways };
}

/** Measures of the picture, in pixels. */
export const measures = { label: 178, column: 178, lane: 118, cardWidth: 146, cardHeight: 82 } as const;

const left = ({ column }: PlacedStep): number =>
  measures.label + column * measures.column + (measures.column - measures.cardWidth) / 2;
const top = ({ lane }: PlacedStep): number =>
  lane * measures.lane + (measures.lane - measures.cardHeight) / 2;

/** Where a step's card stands. */
export const cornerOf = (step: PlacedStep): { readonly left: number; readonly top: number } => ({
  left: left(step),
  top: top(step),
});

/**
 * The line of a way. A column holds one card and the edges between lanes hold none, so that lines which go along
 * these never cross a card: to the next step straight over; further on above; back below.
 */
export function pathOf({ from, to, isBack }: Way): string {
  const { cardWidth, cardHeight, lane, column } = measures;
  const middle = (step: PlacedStep): number => top(step) + cardHeight / 2;
  if (to.column === from.column + 1) {
    const start = left(from) + cardWidth;
    const turn = start + (column - cardWidth) / 2;
    const end = left(to) - 6;
    return `M${String(start)} ${String(middle(from))}H${String(turn)}V${String(middle(to))}H${String(end)}`;
  }
  const shift = isBack ? 22 : -22;
  const out = left(from) + cardWidth / 2 + shift;
  const into = left(to) + cardWidth / 2 + shift + (from === to ? -44 : 0);
  const edge = (from.lane + (isBack ? 1 : 0)) * lane + (isBack ? -8 : 8);
  const exit = isBack ? top(from) + cardHeight : top(from);
  const comesFromBelow = isBack ? to.lane <= from.lane : to.lane < from.lane;
  const entry = comesFromBelow ? top(to) + cardHeight + 6 : top(to) - 6;
  return `M${String(out)} ${String(exit)}V${String(edge)}H${String(into)}V${String(entry)}`;
}
