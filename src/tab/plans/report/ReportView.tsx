import { goalsOfPlan } from "#domain/plans/goals-of-plan.ts";
import { reportStanding } from "#domain/plans/judge-report.ts";
import { planOutcome } from "#domain/plans/plan-outcome.ts";
import type { Plan } from "#domain/plans/plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo, type ReactNode } from "react";
import { CopyReport } from "./CopyReport.tsx";
import { GoalOutcomes } from "./GoalOutcomes.tsx";
import type { ReportRows } from "./load-report.ts";
import { OutcomeChart, type OutcomeRow } from "./OutcomeChart.tsx";
import { reportTexts } from "./report-texts.ts";
import { useReportStyles } from "./report.styles.ts";
import { useGoalRows } from "./use-goal-rows.ts";

interface ReportViewProps {
  readonly rows: ReportRows;
  /** Those of the plans that count. */
  readonly counting: readonly Stored<Plan>[];
  readonly governance: Governance;
  readonly above: ReactNode;
}

/** A report as the board reads it: in words, in figures, goal by goal and year by year. */
export function ReportView({ rows, counting, governance, above }: ReportViewProps) {
  const styles = useReportStyles();
  const texts = useTexts(reportTexts);
  const text = useText();
  const { date, number } = useFormat();
  const { report, plan, initiatives } = rows;
  const { units, bodies, people } = governance.organisation;
  const outcomes = useMemo(
    () => planOutcome(plan, report, goalsOfPlan(plan, report, governance.book)),
    [plan, report, governance.book],
  );
  const goalRows = useGoalRows(outcomes);
  const years = useMemo(() => yearRows(rows, counting, governance), [rows, counting, governance]);
  const judgement = reportStanding(report, plan, governance);
  const unit = units.find(({ id }) => id === plan.unitId);
  const year = String(plan.year);
  const title = unit ? texts.pageTitleUnit(year, unit.name) : texts.pageTitle(year);
  const body = bodies.find(({ id }) => id === report.bodyId)?.name;
  const by = people.find(({ id }) => id === report.reportedById)?.name ?? texts.someone;
  const facts = [
    body === undefined ? texts.toNobody : texts.to(body),
    `${texts.by(by)}, ${date(report.reportedOn)}`,
    texts.about([date(plan.decidedOn), plan.paragraph].filter((part) => part !== "").join(", ")),
  ];
  return (
    <Page
      title={title}
      lead={facts.join(" · ")}
      above={<div className={styles.screenOnly}>{above}</div>}
      actions={<CopyReport report={{ title, facts, words: report.words, outcomes, initiatives }} />}
    >
      {judgement.counts ? null : (
        <p className={styles.words} role="note">
          {texts.doesNotCount}: {text(judgement.why)}
        </p>
      )}
      <SectionCard title={texts.summary}>
        <p className={styles.words}>{report.words}</p>
      </SectionCard>
      <OutcomeChart
        title={texts.perGoal}
        note={texts.perGoalNote(number(outcomes.total), number(outcomes.added))}
        of={texts.goal}
        rows={goalRows}
        sum={outcomes}
      />
      <GoalOutcomes outcomes={outcomes} initiatives={initiatives} />
      <OutcomeChart title={texts.perYear} note={texts.perYearNote} of={texts.year} rows={years} />
    </Page>
  );
}

/** The newest report that counts on each year's plan, up to this one, and this one itself. */
function yearRows(
  { report, plan, reports }: ReportRows,
  counting: readonly Stored<Plan>[],
  governance: Governance,
): readonly OutcomeRow[] {
  const plans = new Map(counting.map((each) => [each.id, each]));
  const byYear = new Map<number, OutcomeRow>();
  for (const each of reports.toSorted((a, b) => a.id - b.id)) {
    const about = plans.get(each.planId);
    if (!about || each.id > report.id || !reportStanding(each, about, governance).counts) continue;
    byYear.set(about.year, yearRow(about, each));
  }
  byYear.set(plan.year, yearRow(plan, report));
  return [...byYear.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

const yearRow = (plan: Stored<Plan>, report: Pick<ReportRows["report"], "items">): OutcomeRow => {
  const { counts, total, added, late, budget } = planOutcome(plan, report, []);
  return { key: String(plan.year), name: String(plan.year), counts, total, added, late, budget };
};
