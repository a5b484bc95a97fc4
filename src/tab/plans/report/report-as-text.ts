import { planOutcomeLabels, planOutcomes, type PlanOutcomes } from "#domain/plans/plan-outcome.ts";
import { initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import type { Language } from "#domain/shared/language.ts";

/** What a report says, with every name and day in words. */
export interface ReportInWords {
  readonly title: string;
  /** To whom, by whom, when, and of what plan. */
  readonly facts: readonly string[];
  readonly words: string;
  readonly outcomes: PlanOutcomes;
  readonly titleOf: (initiativeId: number) => string;
  readonly texts: {
    readonly noGoal: string;
    readonly goalBare: string;
    readonly isAdded: string;
    readonly isLate: string;
    readonly addedColumn: string;
  };
}

/** A report as plain text, for minutes, a letter or a document. */
export function reportAsText(report: ReportInWords, language: Language): string {
  const { title, facts, words, outcomes, titleOf, texts } = report;
  const figures = planOutcomes.map(
    (outcome) => `${planOutcomeLabels[outcome][language]}: ${String(outcomes.counts[outcome])}`,
  );
  return [
    title,
    facts.join("\n"),
    words,
    [...figures, `${texts.addedColumn}: ${String(outcomes.added)}`].join("\n"),
    ...outcomes.goals.map(({ goal, items }) =>
      [
        (goal?.name[language] ?? texts.noGoal).toLocaleUpperCase(language),
        ...(items.length === 0 ? [texts.goalBare] : []),
        ...items.map(({ initiativeId, status, isAdded, isLate }) => {
          const marks = [
            initiativeStatusLabels[status][language],
            ...(isAdded ? [texts.isAdded] : []),
            ...(isLate ? [texts.isLate] : []),
          ];
          return `- ${titleOf(initiativeId)} (${marks.join("; ")})`;
        }),
      ].join("\n"),
    ),
  ].join("\n\n");
}
