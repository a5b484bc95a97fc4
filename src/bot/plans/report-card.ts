import { OpenUrlAction, type CardElement, type IAdaptiveCard } from "@microsoft/teams.cards";
import type { Goal } from "#domain/governance/governing-model.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import {
  planOutcome,
  planOutcomeLabels,
  planOutcomes,
  type GoalOutcome,
  type PlanOutcomes,
} from "#domain/plans/plan-outcome.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import type { Plan } from "#domain/plans/plan.ts";
import { countsInWords } from "#domain/plans/report-words.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { card, fitting } from "#bot/shared/card.ts";
import { figureRow, heading, labelled, quoted, shortened, typed } from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { tabLink, type TabAddress } from "#bot/shared/tab-link.ts";

export interface ReportMaterial {
  readonly report: Pick<Stored<PlanReport>, "id" | "words" | "items" | "reportedOn">;
  readonly plan: Pick<Plan, "year" | "unitId" | "items">;
  readonly goals: readonly Goal[];
  /** Undefined for the whole municipality's plan. */
  readonly unit: Pick<Unit, "name"> | undefined;
  readonly body: Pick<Body, "name"> | undefined;
  readonly reportedBy: Pick<Person, "name"> | undefined;
  readonly language: Language;
  readonly tab: TabAddress;
  readonly reference?: string | undefined;
}

/** What has become of a plan, for those to whom it is reported: in words, in figures and goal by goal. */
export const reportCard = (material: ReportMaterial): IAdaptiveCard =>
  fitting([12, 8, 4, 0].map((most) => () => versionOf(material, most)));

function versionOf(material: ReportMaterial, most: number): IAdaptiveCard {
  const { report, plan, goals, unit, body, reportedBy, language, tab, reference } = material;
  const outcomes = planOutcome(plan, report, goals);
  const key = plan.unitId === undefined ? "reportTitle" : "reportTitleUnit";
  const title = sentence(key, language, { year: plan.year });
  const shown = outcomes.goals.slice(0, most);
  const more = outcomes.goals.length - shown.length;
  return card({
    language,
    reference,
    fallbackText: `${title}. ${shortened(report.words, 160)}`,
    body: [
      heading(title),
      ...(unit ? [quoted(unit.name, { weight: "Bolder" })] : []),
      ...(body ? [labelled(sentence("reportedTo", language), body.name)] : []),
      labelled(
        sentence("reportedBy", language),
        [reportedBy?.name ?? sentence("somebody", language), report.reportedOn].join(", "),
      ),
      quoted(shortened(report.words, 900)),
      ...figuresOf(outcomes, language),
      ...shown.map((goal) => goalOf(goal, language)),
      ...(more > 0 && most > 0 ? [quoted(sentence("goalMore", language, { more }), { isSubtle: true })] : []),
    ],
    actions: [
      new OpenUrlAction(tabLink(tab, `planReport/${String(report.id)}`), {
        title: sentence("openReport", language),
      }),
    ],
  });
}

const figuresOf = ({ counts, total }: PlanOutcomes, language: Language): CardElement[] =>
  planOutcomes.map((outcome) =>
    figureRow(
      planOutcomeLabels[outcome][language],
      sentence("ofTotal", language, { count: counts[outcome], total }),
      total === 0 ? 0 : counts[outcome] / total,
    ),
  );

function goalOf(outcome: GoalOutcome, language: Language): CardElement {
  const { goal, added } = outcome;
  const told = [
    countsInWords(outcome, language),
    added > 0 ? sentence("goalAdded", language, { added }) : "",
  ].filter((part) => part !== "");
  return labelled(
    goal ? typed(goal.name[language]) : sentence("noGoal", language),
    told.length > 0 ? told.join("; ") : sentence("goalBare", language),
  );
}
