import type { Text } from "#domain/shared/language.ts";
import type { Problem } from "#domain/shared/problem.ts";
import type { Calculation, MoneyLine } from "./calculation.ts";
import { chainProblems } from "./effect-chain.ts";

const problem = (field: string, sv: string, en: string): Problem => ({ field, text: { sv, en } });

/**
 * What keeps a calculation from being saved. `field` is a path: `lines.2.amount`.
 * @param costTypes keys of the model's cost types; left out, any is taken
 */
export function calculationProblems(
  calculation: Calculation,
  costTypes?: readonly string[],
): readonly Problem[] {
  const { lines, chain, horizon } = calculation;
  const empty =
    lines.length === 0 && chain.length === 0
      ? [
          problem(
            "lines",
            "Lägg till minst en kostnad eller en effekt.",
            "Add at least one cost or one effect.",
          ),
        ]
      : [];
  return [
    ...frameProblems(calculation),
    ...empty,
    ...lines.flatMap((line, index) =>
      lineTexts(line, horizon, costTypes).map(([part, text]) => ({
        field: `lines.${String(index)}.${part}`,
        text,
      })),
    ),
    ...chainProblems(chain),
  ];
}

function frameProblems({ startYear, horizon, discountRate }: Calculation): readonly Problem[] {
  const problems: Problem[] = [];
  if (!Number.isInteger(startYear) || startYear < 1990 || startYear > 2100)
    problems.push(
      problem("startYear", "Ange startåret med fyra siffror.", "Give the first year with four digits."),
    );
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > 50)
    problems.push(
      problem(
        "horizon",
        "Ange antal år i hela tal, 1 till 50.",
        "Give the number of years as a whole number, 1 to 50.",
      ),
    );
  if (!(discountRate >= 0 && discountRate <= 0.5))
    problems.push(
      problem(
        "discountRate",
        "Ange kalkylräntan i procent, 0 till 50.",
        "Give the discount rate in per cent, 0 to 50.",
      ),
    );
  return problems;
}

type Fault = readonly [part: keyof MoneyLine, text: Text];

function lineTexts(
  line: MoneyLine,
  horizon: number,
  costTypes: readonly string[] | undefined,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (line.what.trim() === "")
    faults.push(["what", { sv: "Skriv vad raden avser.", en: "Write what the line is about." }]);
  if (!Number.isInteger(line.year) || line.year < 0 || line.year > horizon)
    faults.push([
      "year",
      {
        sv: `Ange år 0 till ${String(horizon)}: bara de åren räknas.`,
        en: `Give year 0 to ${String(horizon)}: only those years are counted.`,
      },
    ]);
  if (costTypes && !costTypes.includes(line.costType))
    faults.push(["costType", { sv: "Välj kostnadstyp.", en: "Choose a cost type." }]);
  const amounts = line.estimate ? Object.values<number>({ ...line.estimate }) : [line.amount];
  if (!amounts.every(Number.isFinite)) faults.push(["amount", { sv: "Ange kronor.", en: "Give kronor." }]);
  else if (line.kind === "cost" && amounts.some((amount) => amount < 0))
    faults.push([
      "amount",
      {
        sv: "En kostnad kan inte vara under 0: lägg in en minskad kostnad som en effekt.",
        en: "A cost cannot be below 0: enter a lower cost as an effect.",
      },
    ]);
  else if (line.kind === "effect" && line.colour === "red" && amounts.some((amount) => amount !== 0))
    faults.push([
      "amount",
      {
        sv: "En röd effekt räknas inte i kronor: sätt beloppet till 0 eller välj gul.",
        en: "A red effect is not counted in kronor: set the amount to 0 or choose yellow.",
      },
    ]);
  if (!isOrdered(line)) faults.push(["estimate", order[line.kind]]);
  return faults;
}

const order: Readonly<Record<MoneyLine["kind"], Text>> = {
  cost: {
    sv: "Ange den lägsta kostnaden som optimistisk och den högsta som pessimistisk.",
    en: "Give the lowest cost as optimistic and the highest as pessimistic.",
  },
  effect: {
    sv: "Ange den största effekten som optimistisk och den minsta som pessimistisk.",
    en: "Give the largest effect as optimistic and the smallest as pessimistic.",
  },
};

function isOrdered({ kind, estimate }: MoneyLine): boolean {
  if (!estimate) return true;
  const { optimistic, likely, pessimistic } = estimate;
  return kind === "cost"
    ? optimistic <= likely && likely <= pessimistic
    : optimistic >= likely && likely >= pessimistic;
}
