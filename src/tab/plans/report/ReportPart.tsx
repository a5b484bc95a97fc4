import type { Initiative } from "#domain/initiatives/initiative.ts";
import { reportStanding } from "#domain/plans/judge-report.ts";
import { planDeciders, planMandate, whoDecides } from "#domain/plans/plan-decider.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import type { Plan } from "#domain/plans/plan.ts";
import type { WholeItem } from "#domain/plans/whole-plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { FoldedRest } from "#tab/shared/FoldedRest.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useToday, type Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlanRows } from "../load-plans.ts";
import { reportTexts } from "./report-texts.ts";
import { useReportStyles } from "./report.styles.ts";
import { WriteReport } from "./WriteReport.tsx";

interface ReportPartProps {
  /** The plan that holds. */
  readonly plan: Stored<Plan> | undefined;
  readonly now: readonly WholeItem<Stored<Initiative>>[];
  readonly rows: PlanRows;
  readonly governance: Governance;
  readonly onReported: () => void;
}

/** The reports on the whole municipality's plans, and writing one for those who may. */
export function ReportPart({ plan, now, rows, governance, onReported }: ReportPartProps) {
  const styles = useReportStyles();
  const texts = useTexts(reportTexts);
  const text = useText();
  const today = useToday();
  const me = useDirectory()?.me.person;
  const { model, organisation } = governance;
  const reports = useMemo(() => {
    const whole = new Set(rows.plans.filter(({ unitId }) => unitId === undefined).map(({ id }) => id));
    return rows.reports.filter(({ planId }) => whole.has(planId)).toSorted((a, b) => b.id - a.id);
  }, [rows.plans, rows.reports]);
  const deciders = planDeciders(model, undefined, organisation, today);
  const mayReport = "decider" in planMandate(deciders, me, undefined);
  return (
    <SectionCard title={texts.partTitle} lead={texts.partLead}>
      {reports.length === 0 ? (
        <p className={styles.muted}>{texts.none}</p>
      ) : (
        <ul className={styles.list}>
          {reports.map((report) => (
            <li key={report.id} className={styles.row}>
              <ReportLine report={report} rows={rows} governance={governance} />
            </li>
          ))}
        </ul>
      )}
      {plan === undefined ? <p className={styles.muted}>{texts.noPlan}</p> : null}
      {plan !== undefined && mayReport ? (
        <FoldedRest label={texts.write}>
          <WriteReport
            key={plan.id}
            plan={plan}
            now={now}
            rows={rows}
            governance={governance}
            onReported={onReported}
          />
        </FoldedRest>
      ) : null}
      {mayReport ? null : (
        <p className={styles.muted}>
          {texts.onlyWho} {text(whoDecides(deciders, undefined))}
        </p>
      )}
    </SectionCard>
  );
}

interface ReportLineProps {
  readonly report: Stored<PlanReport>;
  readonly rows: PlanRows;
  readonly governance: Governance;
}

function ReportLine({ report, rows, governance }: ReportLineProps) {
  const styles = useReportStyles();
  const texts = useTexts(reportTexts);
  const text = useText();
  const { date } = useFormat();
  const { organisation } = governance;
  const plan = rows.plans.find(({ id }) => id === report.planId);
  const judgement = reportStanding(report, plan, governance);
  const body = organisation.bodies.find(({ id }) => id === report.bodyId)?.name;
  const by = organisation.people.find(({ id }) => id === report.reportedById)?.name ?? texts.someone;
  return (
    <>
      <span>
        <RouteLink to={{ page: "planReport", id: report.id }}>
          {texts.open(String(plan?.year ?? ""), date(report.reportedOn))}
        </RouteLink>
      </span>
      <span className={styles.facts}>
        <span>{body === undefined ? texts.toNobody : texts.to(body)}</span>
        <span>{texts.by(by)}</span>
        {judgement.counts ? null : (
          <Badge appearance="tint" color="warning">
            {texts.doesNotCount}
          </Badge>
        )}
      </span>
      {judgement.counts ? null : <span className={styles.muted}>{text(judgement.why)}</span>}
    </>
  );
}
