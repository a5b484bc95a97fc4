import type { AcquisitionNeed } from "#domain/acquisitions/acquisition.ts";

export const chosenStages = ["all", "open", "decided"] as const;

/** Which acquisitions are shown. */
export interface Choice {
  readonly unitId: number | undefined;
  readonly stage: (typeof chosenStages)[number];
}

export const noChoice: Choice = { unitId: undefined, stage: "all" };

export const chooses = (
  { unitId, stage }: Choice,
  acquisition: Pick<AcquisitionNeed, "unitIds" | "stage">,
): boolean =>
  (unitId === undefined || acquisition.unitIds.includes(unitId)) &&
  (stage === "all" || acquisition.stage === stage);
