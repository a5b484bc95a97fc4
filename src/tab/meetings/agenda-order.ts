import { inOrder } from "#domain/meetings/agenda.ts";

interface Positioned {
  readonly id: number;
  readonly position: number;
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
  const ordered = inOrder(items);
  const index = ordered.findIndex((item) => item.id === id);
  const neighbour = ordered[step === "up" ? index - 1 : index + 1];
  if (index < 0 || neighbour === undefined) return undefined;
  const beyond = ordered[step === "up" ? index - 2 : index + 2];
  const outer = beyond?.position ?? neighbour.position + (step === "up" ? -1 : 1);
  return (neighbour.position + outer) / 2;
}
