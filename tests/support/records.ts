import { blankInitiative } from "#domain/initiatives/blank-initiative.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";

/** An initiative with the least that it needs, and what the test says. */
export const initiative = (said: Partial<Initiative> = {}): Initiative => ({
  ...blankInitiative,
  key: crypto.randomUUID(),
  title: "Digital hemtjänst",
  statedStatus: "idea",
  status: "idea",
  ...said,
});
