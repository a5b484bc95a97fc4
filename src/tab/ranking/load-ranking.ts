import { newestCalculations } from "#domain/benefits/newest-calculation.ts";
import { resultOf } from "#domain/benefits/calculate.ts";
import type { ModelBook } from "#domain/governance/model-in-force.ts";
import { newest } from "#domain/governance/case-rows.ts";
import type { ScoredRow } from "#domain/governance/sensitivity.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { share } from "#domain/valuation/score.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Answers, Valuation } from "#domain/valuation/valuation.ts";

/** What waits for resources, and what has been given them and not begun. */
export const waiting = ["valued", "forDecision"] as const;
export const granted = ["decided", "planning"] as const;

export interface RankingRow extends ScoredRow {
  readonly initiative: Stored<Initiative>;
  /** Hours of shared resources as answered on the form; undefined is unknown. */
  readonly hours: number | undefined;
}

export async function loadRanking(
  { initiatives, valuations, calculations }: Repositories,
  book: ModelBook,
): Promise<readonly RankingRow[]> {
  const [allValuations, allCalculations, ...found] = await Promise.all([
    valuations.find(),
    calculations.find(),
    ...[...waiting, ...granted].map((status) =>
      initiatives.find({ where: [{ property: "status", is: "eq", value: status }] }),
    ),
  ]);
  const calculated = newestCalculations(allCalculations);
  const valued = Map.groupBy(allValuations, ({ initiativeId }) => initiativeId);
  return found.flat().flatMap((initiative) => {
    if (initiative.isConfidential) return [];
    const valuation = newest(valued.get(initiative.id) ?? []);
    const calculation = calculated.get(initiative.id);
    const result = calculation && resultOf(calculation);
    return [rowOf(initiative, valuation, result, book)];
  });
}

function rowOf(
  initiative: Stored<Initiative>,
  valuation: Stored<Valuation> | undefined,
  result: ReturnType<typeof resultOf> | undefined,
  book: ModelBook,
): RankingRow {
  const { id, createdAt, priorityClass, legalReference, endsOn, score, needAnswers } = initiative;
  const model = valuation && book.valuationModel(valuation.model, valuation.modelVersion);
  const answers = valuation?.answers ?? {};
  const hours = needAnswers["sharedHours"];
  return {
    id,
    createdAt,
    priorityClass,
    legalReference,
    endsOn,
    score,
    payback: result?.payback,
    netPresentValue: result?.netPresentValue,
    urgency: urgencyOf(model, answers),
    model,
    answers,
    initiative,
    hours: typeof hours === "number" ? hours : undefined,
  };
}

/** The mean of the criteria of urgency (Örebro's angelägenhet), 0 to 1. */
function urgencyOf(model: ValuationModel | undefined, answers: Answers): number | undefined {
  const shares = (model?.criteria ?? [])
    .filter(({ key }) => key.endsWith("Urgency"))
    .map((criterion) => share(criterion, answers[criterion.key]))
    .filter((each) => each !== undefined);
  return shares.length === 0 ? undefined : shares.reduce((sum, each) => sum + each, 0) / shares.length;
}
