import { deriveCases } from "./derive-cases.ts";
import type { Derivation } from "./derivation.ts";

/** Tells rows the step that they are behind with, as many as there is room for in this minute. @returns how many were behind */
export async function tellSteps(about: Derivation): Promise<number> {
  const { mirror, now } = about;
  const ids = [...mirror.steps.behind].slice(0, mirror.steps.left(now()));
  if (ids.length === 0) return 0;
  for (const id of ids) mirror.steps.behind.delete(id);
  const rows = ids.flatMap((id) => mirror.rows.get(id) ?? []);
  await deriveCases(rows, mirror.rows, about);
  return ids.length;
}
