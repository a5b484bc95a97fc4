import type { Goal } from "#domain/governance/governing-model.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { PlanItem } from "#domain/plans/plan.ts";
import { inPlanOrder } from "#domain/plans/proposed-plan.ts";
import type { WholeItem, WholeProposal } from "#domain/plans/whole-plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { propertiesOf } from "#tab/shared/read-json.ts";
import { useCallback, useMemo, useState } from "react";
import { choices, type Choice } from "../kept-plan.ts";

/** What was chosen otherwise than proposed for an initiative. */
interface Chosen {
  readonly choice?: Choice;
  readonly goal?: string;
}
type Kept = Readonly<Record<string, Chosen>>;

const readKept = (kept: unknown): Kept =>
  Object.fromEntries(
    [...propertiesOf(kept)].map(([id, value]) => {
      const said = propertiesOf(value);
      const choice = choices.find((each) => each === said.get("choice"));
      const goal = said.get("goal");
      return [id, { ...(choice ? { choice } : {}), ...(typeof goal === "string" ? { goal } : {}) }];
    }),
  );

export interface WholeRow extends Omit<WholeItem<Stored<Initiative>>, "horizon"> {
  readonly choice: Choice;
}

export interface WholeDraft {
  /** In order of priority. */
  readonly rows: readonly WholeRow[];
  /** What is proposed and has been left out. */
  readonly left: readonly WholeRow[];
  /** What is neither proposed nor taken in, to choose from. */
  readonly others: readonly WholeRow[];
  readonly items: readonly PlanItem[];
  readonly objects: readonly [];
  readonly choose: (id: number, chosen: Chosen) => void;
  readonly clear: () => void;
}

/** The proposal with what somebody has chosen otherwise, kept on the device until it is decided. */
export function useWholeDraft(
  proposal: WholeProposal<Stored<Initiative>>,
  goals: readonly Goal[],
  before: readonly PlanItem[],
): WholeDraft {
  const { kept, keep, clear } = useDraft({ form: "plan", record: "whole", read: readKept });
  const [chosen, setChosen] = useState<Kept>(kept ?? {});
  const drafted = useMemo(() => rowsOf(proposal, chosen, goals), [proposal, chosen, goals]);
  const items = useMemo(() => {
    const estimates = new Map(before.map((item) => [item.initiativeId, item.estimate]));
    return drafted.rows.flatMap(({ row, choice, goal }) =>
      choice === "out"
        ? []
        : [{ initiativeId: row.id, horizon: choice, estimate: estimates.get(row.id), goal }],
    );
  }, [drafted, before]);
  return {
    ...drafted,
    items,
    objects: [],
    choose: useCallback(
      (id, said) => {
        const next = { ...chosen, [String(id)]: { ...chosen[String(id)], ...said } };
        setChosen(next);
        keep(next);
      },
      [chosen, keep],
    ),
    clear: useCallback(() => {
      clear();
      setChosen({});
    }, [clear]),
  };
}

const isIn = ({ choice }: WholeRow): boolean => choice !== "out";

function rowsOf(proposal: WholeProposal<Stored<Initiative>>, chosen: Kept, goals: readonly Goal[]) {
  const keys = new Set(goals.map(({ key }) => key));
  const rowOf =
    (isProposed: boolean) =>
    ({ horizon, ...item }: WholeItem<Stored<Initiative>>): WholeRow => {
      const said = chosen[String(item.row.id)];
      const goal = said?.goal ?? item.goal;
      return {
        ...item,
        choice: said?.choice ?? (isProposed ? horizon : "out"),
        goal: keys.has(goal) ? goal : "",
      };
    };
  const proposed = proposal.items.map(rowOf(true));
  const others = proposal.left.map(rowOf(false));
  const taken = [...proposed, ...others].filter(isIn);
  const byId = new Map(taken.map((row) => [row.row.id, row]));
  return {
    rows: inPlanOrder(taken.map(({ row }) => row)).flatMap(({ id }) => byId.get(id) ?? []),
    left: proposed.filter((row) => !isIn(row)),
    others: others.filter((row) => !isIn(row)),
  };
}
