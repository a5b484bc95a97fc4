import { isOneOf } from "#domain/governance/parties.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { planStanding, type PlanJudgement, type PlanRules } from "./judge-plan.ts";
import { planDeciders, planMandate } from "./plan-decider.ts";
import type { PlanReport } from "./plan-report.ts";
import type { Plan } from "./plan.ts";

/**
 * Whether a report is one: it is about a plan that counts, and whoever says that they report wrote it and may decide that plan, by the
 * model of the day. What others write in the list reaches no board.
 */
export function judgeReport(
  report: Pick<Stored<PlanReport>, "reportedById" | "createdBy" | "createdAt">,
  plan: Stored<Plan> | undefined,
  rules: PlanRules,
): PlanJudgement {
  if (!plan || !planStanding(plan, rules).counts) return { counts: false, why: noPlan };
  const { people, units } = rules.organisation;
  const author = people.find(({ accountId }) => accountId === report.createdBy);
  const reporter = people.find(({ id }) => id === report.reportedById);
  if (!author || !reporter || !isOneOf(author, [reporter])) return { counts: false, why: notOwnWord };
  const day = swedishDay(report.createdAt);
  const deciders = planDeciders(rules.book.on(day, report.createdAt), plan.unitId, rules.organisation, day);
  const mandate = planMandate(
    deciders,
    reporter,
    units.find(({ id }) => id === plan.unitId),
  );
  return "decider" in mandate ? { counts: true } : { counts: false, why: notTheirs };
}

/**
 * Whether a report is one as far as is known: the server's word where it has given one, so that a report stays one when another decides
 * plans, and otherwise the same judgement as the server's.
 */
export function reportStanding(
  report: Parameters<typeof judgeReport>[0] &
    Pick<Stored<PlanReport>, "modifiedBy" | "standing" | "standingReason">,
  plan: Stored<Plan> | undefined,
  rules: PlanRules,
): PlanJudgement {
  const { standing, standingReason } = report;
  if (standing === "notYetRead" || report.modifiedBy === report.createdBy)
    return judgeReport(report, plan, rules);
  return standing === "counts" ? { counts: true } : { counts: false, why: standingReason };
}

const noPlan: Text = {
  sv: "Planen som rapporten handlar om räknas inte.",
  en: "The plan that the report is about does not count.",
};

const notOwnWord: Text = {
  sv: "Den som anges som rapportör har inte skrivit rapporten.",
  en: "Whoever is said to report did not write the report.",
};

const notTheirs: Text = {
  sv: "Rapporten skrivs av den som beslutar planen, eller ersättaren.",
  en: "The report is written by whoever decides the plan, or their deputy.",
};
