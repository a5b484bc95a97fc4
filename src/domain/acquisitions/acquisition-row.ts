import type { Initiative } from "#domain/initiatives/initiative.ts";

/** What is read of every initiative to find the acquisitions and hold them together. */
export const acquisitionProperties = [
  "title",
  "unitId",
  "otherUnitIds",
  "isNewSystem",
  "needAnswers",
  "systemId",
  "replacesIds",
  "budget",
  "isConfidential",
  "status",
] as const satisfies readonly (keyof Initiative)[];
export type AcquisitionRow = Pick<Initiative, (typeof acquisitionProperties)[number]>;
