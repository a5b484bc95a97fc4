import { horizons, type Horizon, type PlanItem } from "#domain/plans/plan.ts";
import { inPlanOrder, type Proposal } from "#domain/plans/proposed-plan.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useDraft } from "#tab/shared/drafts.ts";
import { propertiesOf } from "#tab/shared/read-json.ts";
import { useState } from "react";

/** What was chosen for an initiative: a horizon, or to leave it out. */
export type Choice = Horizon | "out";
export const choices = [...horizons, "out"] as const;

type Choices = Readonly<Record<string, Choice>>;

const readKept = (kept: unknown): Choices =>
  Object.fromEntries(
    [...propertiesOf(kept)].flatMap(([id, value]) => {
      const choice = choices.find((each) => each === value);
      return choice ? [[id, choice]] : [];
    }),
  );

export interface PlanDraft {
  readonly rows: readonly { readonly row: Stored<Initiative>; readonly choice: Choice }[];
  readonly items: readonly PlanItem[];
  readonly choose: (id: number, choice: Choice) => void;
  readonly clear: () => void;
}

/** The proposal with what somebody has chosen otherwise, kept on the device until it is decided. */
export function usePlanDraft(unitId: number, proposal: Proposal<Stored<Initiative>>): PlanDraft {
  const { kept, keep, clear } = useDraft({ form: "plan", record: String(unitId), read: readKept });
  const [chosen, setChosen] = useState<Choices>(kept ?? {});
  const proposed = new Map(proposal.items.map(({ row, horizon }) => [row.id, horizon]));
  const rows = inPlanOrder([...proposal.items.map(({ row }) => row), ...proposal.left]).map((row) => ({
    row,
    choice: chosen[String(row.id)] ?? proposed.get(row.id) ?? ("out" as const),
  }));
  return {
    rows,
    items: horizons.flatMap((horizon) =>
      rows
        .filter(({ choice }) => choice === horizon)
        .map(({ row }) => ({ initiativeId: row.id, horizon, estimate: undefined, goal: "" })),
    ),
    choose: (id, choice) => {
      const next = { ...chosen, [String(id)]: choice };
      setChosen(next);
      keep(next);
    },
    clear: () => {
      clear();
      setChosen({});
    },
  };
}
