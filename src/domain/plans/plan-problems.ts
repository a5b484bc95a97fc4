import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Problem } from "#domain/shared/problem.ts";
import type { PlanItem, PlanObject } from "./plan.ts";

interface Deciding {
  readonly decidedOn: CalendarDate | undefined;
  readonly paragraph: string;
  readonly isInBody: boolean;
  readonly items: readonly PlanItem[];
  readonly objects: readonly PlanObject[];
}

/** What keeps a plan from being recorded as decided: a body decides under a paragraph, the line need not. */
export function planProblems(
  { decidedOn, paragraph, isInBody, items, objects }: Deciding,
  today: CalendarDate,
): readonly Problem[] {
  return [
    ...(decidedOn === undefined
      ? [
          problem(
            "decidedOn",
            "Ange vilken dag planen beslutades.",
            "State the day when the plan was decided.",
          ),
        ]
      : []),
    ...(decidedOn !== undefined && decidedOn > today
      ? [
          problem(
            "decidedOn",
            "Beslutsdagen har inte varit än. Anteckna beslutet när det är fattat.",
            "That day has not come. Record the decision once it is taken.",
          ),
        ]
      : []),
    ...(isInBody && paragraph.trim() === ""
      ? [problem("paragraph", "Ange paragrafen i protokollet.", "State the paragraph in the minutes.")]
      : []),
    ...(items.length === 0 && objects.length === 0
      ? [
          problem(
            "items",
            "Planen är tom. Ta med minst ett initiativ, eller uppskatta ett objekt.",
            "The plan is empty. Take in at least one initiative, or estimate an object.",
          ),
        ]
      : []),
  ];
}

const problem = (field: string, sv: string, en: string): Problem => ({ field, text: { sv, en } });
