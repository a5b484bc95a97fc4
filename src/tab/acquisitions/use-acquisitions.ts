import { withPapers, type Acquisition } from "#domain/acquisitions/acquisition.ts";
import { acquisitionQuestions } from "#domain/acquisitions/is-acquisition.ts";
import { jointAcquisition, type JointAcquisition } from "#domain/acquisitions/joint-acquisition.ts";
import type { AcquisitionGroup } from "#domain/acquisitions/group-acquisitions.ts";
import { limitsOn, type ProcurementLimit } from "#domain/acquisitions/procurement-limits.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import { useGroupedNeeds } from "#tab/shared/acquisitions/use-grouped-needs.ts";
import { useToday, type Governance } from "#tab/shared/governance.tsx";
import { useMemo } from "react";
import type { AcquisitionPage } from "./load-acquisitions.ts";

export interface JointGroup extends AcquisitionGroup<Acquisition> {
  readonly joint: JointAcquisition;
}

export interface Acquisitions {
  readonly all: readonly Acquisition[];
  readonly byId: ReadonlyMap<number, Acquisition>;
  /** Those that can be joined first, the dearest first. */
  readonly groups: readonly JointGroup[];
  readonly limits: readonly ProcurementLimit[];
  readonly systems: readonly Stored<System>[];
  readonly unknown: number;
  readonly confidential: number;
  readonly compared: "looking" | "failed" | "done";
  readonly isAsked: boolean;
}

const order = ["canJoin", "joined", "decidedApart"] as const;

/** Every acquisition with its papers, and what those that belong together come to. */
export function useAcquisitions(page: AcquisitionPage, { model }: Pick<Governance, "model">): Acquisitions {
  const today = useToday();
  const grouped = useGroupedNeeds(page, model);
  const { needs } = grouped;
  const byId = useMemo(() => {
    const rows = new Map(page.initiatives.map((row) => [row.id, row]));
    return new Map(
      needs.flatMap((need): [number, Acquisition][] => {
        const row = rows.get(need.id);
        if (!row) return [];
        const papers = {
          row,
          calculation: page.calculations.get(need.id),
          signOffs: page.signOffs.get(need.id) ?? [],
          duties: page.duties.get(need.id) ?? [],
        };
        return [[need.id, withPapers(need, papers, model, today)]];
      }),
    );
  }, [needs, page, model, today]);
  const limits = useMemo(() => limitsOn(model, today), [model, today]);
  const groups = useMemo(
    () =>
      grouped.groups
        .map(({ members, ...group }): JointGroup => {
          const whole = members.flatMap(({ id }) => byId.get(id) ?? []);
          return { ...group, members: whole, joint: jointAcquisition(whole, limits, page.systems) };
        })
        .toSorted(
          (a, b) =>
            order.indexOf(a.state) - order.indexOf(b.state) ||
            b.joint.purchaseValue.sum - a.joint.purchaseValue.sum ||
            b.members.length - a.members.length ||
            (a.members[0]?.id ?? 0) - (b.members[0]?.id ?? 0),
        ),
    [grouped.groups, byId, limits, page.systems],
  );
  return {
    all: useMemo(() => [...byId.values()], [byId]),
    byId,
    groups,
    limits,
    systems: page.systems,
    unknown: grouped.unknown,
    confidential: grouped.confidential,
    compared: grouped.compared,
    isAsked: acquisitionQuestions(model).length > 0,
  };
}
