interface Positioned {
  readonly id: number;
  readonly position: number;
}

/** Items in the order of the agenda; those with the same position in the order in which they were added. */
export function inAgendaOrder<Item extends Positioned>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => one.position - other.position || one.id - other.id);
}

/** The position that comes after all items. */
export function lastPosition(items: readonly Positioned[]): number {
  return items.reduce((highest, item) => Math.max(highest, item.position), 0) + 1;
}

/**
 * The position that moves one item a step, so that one row is written and no other.
 * @returns undefined when the item is first or last already, or is not there
 */
export function movedPosition(
  items: readonly Positioned[],
  id: number,
  step: "up" | "down",
): number | undefined {
  const ordered = inAgendaOrder(items);
  const index = ordered.findIndex((item) => item.id === id);
  const neighbour = ordered[step === "up" ? index - 1 : index + 1];
  if (index < 0 || neighbour === undefined) return undefined;
  const beyond = ordered[step === "up" ? index - 2 : index + 2];
  const outer = beyond?.position ?? neighbour.position + (step === "up" ? -1 : 1);
  return (neighbour.position + outer) / 2;
}
