import { mergedInto } from "#domain/initiatives/need-links.ts";
import { splitProblems } from "#domain/money/split-problems.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Coordinated, CoordinationRows } from "./load-coordination.ts";

export interface Joint {
  readonly initiative: Stored<Coordinated>;
  readonly hasLead: boolean;
  /** Whether everybody who takes part has a share, and the shares make 100. */
  readonly isSplit: boolean;
}

/** What several units share and that is not over; what lacks a lead or a split first. */
export function jointInitiatives({
  initiatives,
  needLinks,
}: Pick<CoordinationRows, "initiatives" | "needLinks">): readonly Joint[] {
  return initiatives
    .filter(
      ({ id, otherUnitIds, status }) =>
        otherUnitIds.length > 0 &&
        status !== "closed" &&
        status !== "rejected" &&
        mergedInto(needLinks, id) === undefined,
    )
    .map((initiative) => {
      const { unitId, otherUnitIds, costSplit } = initiative;
      const units = [...new Set([...(unitId === undefined ? [] : [unitId]), ...otherUnitIds])];
      return {
        initiative,
        hasLead: unitId !== undefined,
        isSplit: splitProblems(costSplit, units).length === 0,
      };
    })
    .toSorted(
      (a, b) =>
        Number(a.hasLead) - Number(b.hasLead) ||
        Number(a.isSplit) - Number(b.isSplit) ||
        a.initiative.id - b.initiative.id,
    );
}
