import type { Fact } from "#domain/governance/condition.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import type { Retirement } from "./retirement.ts";

type Read = Pick<Retirement, "kind" | "state" | "isRemoved" | "settledOn" | "note">;

/** Those that have not been taken away. */
export const standingRetirements = <Row extends Pick<Retirement, "isRemoved">>(
  rows: readonly Row[],
): readonly Row[] => rows.filter(({ isRemoved }) => !isRemoved);

/** Whether a row answers what goes away: "nothing" does only with its reason. */
export const isAnswer = ({ kind, note }: Pick<Retirement, "kind" | "note">): boolean =>
  kind !== "nothing" || note.trim() !== "";

/** The fact `retires`: `something`, `nothing` when that is what is said with a reason, and unknown until somebody has answered. */
export function retires(rows: readonly Read[]): Fact {
  const answers = standingRetirements(rows).filter(isAnswer);
  if (answers.some(({ kind }) => kind !== "nothing")) return "something";
  return answers.length > 0 ? "nothing" : undefined;
}

/** The fact `openRetirements`: how many are promised and neither confirmed as retired nor as staying. */
export const openRetirements = (rows: readonly Read[]): number =>
  standingRetirements(rows).filter(({ kind, state }) => kind !== "nothing" && state === "promised").length;

/** Retirements as they were at a moment: what was settled on a later day was promised still. */
export function retirementsAsOf<Row extends Read>(rows: readonly Row[], moment: Instant): readonly Row[] {
  const day = swedishDay(moment);
  return rows.map((row) =>
    row.settledOn !== undefined && row.settledOn > day
      ? { ...row, state: "promised", settledOn: undefined }
      : row,
  );
}
