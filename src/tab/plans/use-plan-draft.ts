import type { Initiative } from "#domain/initiatives/initiative.ts";
import { horizons, type PlanItem, type PlanObject } from "#domain/plans/plan.ts";
import {
  isEstimated,
  noEstimate,
  withHand,
  type HandEstimate,
  type SourcedEstimate,
} from "#domain/plans/proposed-estimate.ts";
import { inPlanOrder, type Proposal } from "#domain/plans/proposed-plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { useCallback, useMemo, useRef, useState } from "react";
import { handOf, nothingKept, readKeptPlan, withEstimate, type Choice, type KeptPlan } from "./kept-plan.ts";

interface Estimated {
  /** The proposal, with what is written by hand in its place. */
  readonly shown: SourcedEstimate;
  readonly isByHand: boolean;
}

export interface DraftRow extends Estimated {
  readonly row: Stored<Initiative>;
  readonly choice: Choice;
}

export interface DraftObject extends Estimated {
  readonly system: Stored<System>;
}

/** Writes over a part of an estimate, or with undefined goes back to the proposal. */
export type Estimate = (id: number, hand: HandEstimate | undefined) => void;

export interface PlanDraft {
  readonly rows: readonly DraftRow[];
  readonly managed: readonly DraftObject[];
  readonly items: readonly PlanItem[];
  /** Those of the managed objects that are estimated. */
  readonly objects: readonly PlanObject[];
  readonly choose: (id: number, choice: Choice) => void;
  readonly estimateInitiative: Estimate;
  readonly estimateObject: Estimate;
  readonly clear: () => void;
}

/** What a plan is proposed to hold. */
export interface ProposedDraft {
  readonly proposal: Proposal<Stored<Initiative>>;
  /** By number of the initiative. */
  readonly estimates: ReadonlyMap<number, SourcedEstimate>;
  readonly systems: readonly Stored<System>[];
  /** By number of the object. */
  readonly objectEstimates: ReadonlyMap<number, SourcedEstimate>;
}

const unknown: SourcedEstimate = {
  estimate: noEstimate,
  effectFrom: undefined,
  benefitFrom: undefined,
  wordsFrom: undefined,
};

/** The proposal with what somebody has chosen and estimated otherwise, kept on the device until it is decided. */
export function usePlanDraft(unitId: number, proposed: ProposedDraft): PlanDraft {
  const { typed, change, forget } = useTyped(unitId);
  const rows = useMemo(() => rowsOf(proposed, typed), [proposed, typed]);
  const managed = useMemo(() => managedOf(proposed, typed), [proposed, typed]);
  const items = useMemo(() => itemsOf(rows), [rows]);
  const objects = useMemo(
    () =>
      managed.flatMap(({ system: { id }, shown: { estimate } }) =>
        isEstimated(estimate) ? [{ systemId: id, estimate }] : [],
      ),
    [managed],
  );
  return {
    rows,
    managed,
    items,
    objects,
    choose: useCallback(
      (id, choice) => {
        change((before) => ({ ...before, choices: { ...before.choices, [String(id)]: choice } }));
      },
      [change],
    ),
    estimateInitiative: useCallback(
      (id, hand) => {
        change((before) => ({ ...before, initiatives: withEstimate(before.initiatives, id, hand) }));
      },
      [change],
    ),
    estimateObject: useCallback(
      (id, hand) => {
        change((before) => ({ ...before, objects: withEstimate(before.objects, id, hand) }));
      },
      [change],
    ),
    clear: forget,
  };
}

function useTyped(unitId: number) {
  const { kept, keep, clear } = useDraft({ form: "plan", record: String(unitId), read: readKeptPlan });
  const [typed, setTyped] = useState<KeptPlan>(kept ?? nothingKept);
  const latest = useRef(typed);
  const change = useCallback(
    (next: (before: KeptPlan) => KeptPlan) => {
      latest.current = next(latest.current);
      setTyped(latest.current);
      keep(latest.current);
    },
    [keep],
  );
  const forget = useCallback(() => {
    clear();
    latest.current = nothingKept;
    setTyped(nothingKept);
  }, [clear]);
  return { typed, change, forget };
}

function rowsOf({ proposal, estimates }: ProposedDraft, typed: KeptPlan): readonly DraftRow[] {
  const proposed = new Map(proposal.items.map(({ row, horizon }) => [row.id, horizon]));
  return inPlanOrder([...proposal.items.map(({ row }) => row), ...proposal.left]).map((row) => {
    const hand = handOf(typed.initiatives[String(row.id)]);
    return {
      row,
      choice: typed.choices[String(row.id)] ?? proposed.get(row.id) ?? ("out" as const),
      shown: withHand(estimates.get(row.id) ?? unknown, hand),
      isByHand: hand !== undefined,
    };
  });
}

const managedOf = ({ systems, objectEstimates }: ProposedDraft, typed: KeptPlan): readonly DraftObject[] =>
  systems.map((system) => {
    const hand = handOf(typed.objects[String(system.id)]);
    return {
      system,
      shown: withHand(objectEstimates.get(system.id) ?? unknown, hand),
      isByHand: hand !== undefined,
    };
  });

const itemsOf = (rows: readonly DraftRow[]): readonly PlanItem[] =>
  horizons.flatMap((horizon) =>
    rows
      .filter(({ choice }) => choice === horizon)
      .map(({ row, shown: { estimate } }) => ({
        initiativeId: row.id,
        horizon,
        estimate: isEstimated(estimate) ? estimate : undefined,
        goal: "",
      })),
  );
