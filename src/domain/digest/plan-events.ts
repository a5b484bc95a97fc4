import type { Plan } from "#domain/plans/plan.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Event } from "./event.ts";

const about = (
  list: string,
  { id, createdAt }: Pick<Stored<Plan>, "id" | "createdAt">,
  personId: number | undefined,
): Omit<Event, "why"> => ({
  key: ["event", "decisionNotCounted", list, id].join(":"),
  kind: "decisionNotCounted",
  at: createdAt,
  personId,
  initiativeId: undefined,
  meetingId: undefined,
  from: "",
  to: "",
});

/** A plan that does not count, with why: the row stays, and the plan before it goes on holding. */
export const planNotCountedEvent = (plan: Stored<Plan>, why: Text): Event => ({
  ...about("plans", plan, plan.decidedById),
  to: String(plan.year),
  why,
});

/** A report that reaches nobody, with why. */
export const reportNotCountedEvent = (report: Stored<PlanReport>, why: Text): Event => ({
  ...about("planReports", report, report.reportedById),
  to: report.reportedOn,
  why,
});
