import type { CardElement } from "@microsoft/teams.cards";
import type { Digest } from "#domain/digest/compose-digest.ts";
import { initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import { perCent } from "#domain/initiatives/portfolio-totals.ts";
import type { Language } from "#domain/shared/language.ts";
import { figureRow, subheading, subtle } from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { wholeNumber } from "#bot/shared/swedish-moment.ts";

/** Every status bucket as a bar with "n of N", the unstated ones too, so that the parts sum to the whole [D-03]. */
export function totals(
  { total, byStatus, budget }: Pick<Digest, "total" | "byStatus" | "budget">,
  language: Language,
): CardElement[] {
  const number = (value: number): string => wholeNumber(value, language);
  const most = byStatus.reduce((largest, { count }) => Math.max(largest, count), 0);
  return [
    subheading(sentence("statusTotal", language, { total: number(total) })),
    ...byStatus.map(({ status, count }) =>
      figureRow(
        initiativeStatusLabels[status][language],
        `${sentence("ofTotal", language, { count: number(count), total: number(total) })} · ${percent(count, total, language)}`,
        most === 0 ? 0 : count / most,
      ),
    ),
    subtle(
      sentence("budget", language, {
        sum: number(budget.sum),
        known: number(budget.known),
        total: number(total),
        unknown: number(budget.unknown),
      }),
    ),
  ];
}

const percent = (count: number, total: number, language: Language): string =>
  `${String(perCent(count, total)).replace(".", language === "sv" ? "," : ".")} %`;
