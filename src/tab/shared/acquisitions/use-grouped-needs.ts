import { acquisitionBonds } from "#domain/acquisitions/acquisition-bonds.ts";
import { acquisitionNeeds, type AcquisitionNeed } from "#domain/acquisitions/acquisition.ts";
import { groupAcquisitions, type AcquisitionGroup } from "#domain/acquisitions/group-acquisitions.ts";
import { parameterOn } from "#domain/governance/parameter-on.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useAlikePairs } from "#tab/shared/use-alike-pairs.ts";
import { useMemo } from "react";
import type { AcquisitionRows } from "./load-acquisition-rows.ts";

export interface GroupedNeeds {
  readonly needs: readonly AcquisitionNeed[];
  readonly groups: readonly AcquisitionGroup<AcquisitionNeed>[];
  /** Initiatives that may acquire something; nobody has answered. */
  readonly unknown: number;
  readonly confidential: number;
  /** How far words have been compared: until then groups are made of what is said, replaced and managed. */
  readonly compared: "looking" | "failed" | "done";
}

const none: AcquisitionRows = { initiatives: [], needLinks: [] };

/** The acquisitions by the model in force, and which could be bought together; nothing while there are no rows. */
export function useGroupedNeeds(rows: AcquisitionRows | undefined, model: GoverningModel): GroupedNeeds {
  const { initiatives, needLinks } = rows ?? none;
  const today = useToday();
  const pairs = useAlikePairs(initiatives);
  const found = useMemo(
    () => acquisitionNeeds(initiatives, needLinks, model, parameterOn(model, today)),
    [initiatives, needLinks, model, today],
  );
  const groups = useMemo(() => {
    const alike = pairs === undefined || pairs === "failed" ? [] : pairs;
    return groupAcquisitions(found.needs, acquisitionBonds(found.needs, needLinks, alike));
  }, [found, needLinks, pairs]);
  const compared = pairs === undefined ? "looking" : "done";
  return { ...found, groups, compared: pairs === "failed" ? "failed" : compared };
}
