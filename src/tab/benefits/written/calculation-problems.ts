import type { Problem } from "#domain/shared/problem.ts";
import { worthOf } from "#domain/benefits/counted-lines.ts";
import { freedOf, isBegun, isLinkBegun, linesOf, longestHorizon } from "./calculation-of.ts";
import type { WrittenCalculation, WrittenLine } from "./written-calculation.ts";
import { writtenNumber } from "./written-number.ts";

/** Ids of the fields are these, so that the summary can lead there. */
export const lineField = (key: string, part: string): string => `line-${key}-${part}`;
export const linkField = (key: string, part: string): string => `link-${key}-${part}`;

const problem = (field: string, sv: string, en: string): Problem => ({ field, text: { sv, en } });
const isWhole = (value: number | undefined, least: number, most: number): boolean =>
  value !== undefined && Number.isInteger(value) && value >= least && value <= most;

/** What keeps a calculation from being saved. */
export function calculationProblems(written: WrittenCalculation): readonly Problem[] {
  const { startYear, horizon, discountRate, responsibleHours } = written;
  const rate = writtenNumber(discountRate);
  const begun = written.lines.filter(isBegun);
  const isEmpty = begun.length === 0 && !written.chain.some(isLinkBegun);
  return [
    ...(isEmpty
      ? [problem("add-cost", "Skriv minst en kostnad eller en effekt.", "Write at least one cost or effect.")]
      : []),
    ...(isWhole(writtenNumber(startYear), 1990, 2100)
      ? []
      : [
          problem("startYear", "Skriv startåret med fyra siffror.", "Write the start year with four digits."),
        ]),
    ...(isWhole(writtenNumber(horizon), 1, longestHorizon)
      ? []
      : [
          problem(
            "horizon",
            `Skriv kalkylperioden i hela år, 1 till ${String(longestHorizon)}.`,
            `Write the number of years as a whole number, 1 to ${String(longestHorizon)}.`,
          ),
        ]),
    ...(rate !== undefined && rate >= 0 && rate <= 30
      ? []
      : [
          problem(
            "discountRate",
            "Skriv kalkylräntan i procent, 0 till 30.",
            "Write the discount rate in per cent, 0 to 30.",
          ),
        ]),
    ...(Number.isNaN(writtenNumber(responsibleHours))
      ? [problem("responsibleHours", "Skriv timmarna med siffror.", "Write the hours in digits.")]
      : []),
    ...begun.flatMap(lineProblems),
    ...written.chain.flatMap(({ key, start, target }) =>
      [["start", start] as const, ["target", target] as const].flatMap(([part, text]) =>
        Number.isNaN(writtenNumber(text))
          ? [
              problem(
                linkField(key, part),
                part === "start" ? "Skriv startvärdet med siffror." : "Skriv målvärdet med siffror.",
                part === "start" ? "Write the start value in digits." : "Write the target in digits.",
              ),
            ]
          : [],
      ),
    ),
  ];
}

function lineProblems(line: WrittenLine): readonly Problem[] {
  const { key, kind, what, estimate, amount } = line;
  const name = what.trim();
  const of = (sv: string, en: string): readonly [string, string] =>
    name === "" ? [sv, en] : [`${sv.slice(0, -1)} (${name}).`, `${en.slice(0, -1)} (${name}).`];
  const amounts = estimate
    ? Object.entries(estimate).map(([point, text]) => [point, writtenNumber(text)] as const)
    : [["amount", writtenNumber(amount)] as const];
  const [from, to] = [writtenNumber(line.fromYear), writtenNumber(line.toYear)];
  return [
    ...(name === ""
      ? [problem(lineField(key, "what"), "Skriv vad raden gäller.", "Write what the line is about.")]
      : []),
    ...amounts.flatMap(([part, value]) =>
      value === undefined || Number.isNaN(value)
        ? [problem(lineField(key, part), ...of("Skriv beloppet med siffror.", "Write the amount in digits."))]
        : kind === "cost" && value < 0
          ? [
              problem(
                lineField(key, part),
                ...of(
                  "Skriv kostnaden utan minus; det som blir billigare är en effekt.",
                  "Write the cost without a minus; what gets cheaper is an effect.",
                ),
              ),
            ]
          : [],
    ),
    ...freedProblems(line, of),
    ...(isWhole(from, 0, longestHorizon) && (to === undefined || isWhole(to, from ?? 0, longestHorizon))
      ? []
      : [
          problem(
            lineField(key, "fromYear"),
            ...of(
              "Skriv åren som hela tal, 0 för investeringen och 1 för första året i drift.",
              "Write the years as whole numbers, 0 for the investment and 1 for the first year in use.",
            ),
          ),
        ]),
  ];
}

/** The hours have to be readable, and no more can be taken home than they are worth: a krona is lost in rounding. */
function freedProblems(
  line: WrittenLine,
  of: (sv: string, en: string) => readonly [string, string],
): readonly Problem[] {
  const { key, freed } = line;
  if (!freed || line.kind === "cost") return [];
  const wrong = (["hours", "hourlyCost"] as const).flatMap((part) =>
    (writtenNumber(freed[part]) ?? Number.NaN) >= 0
      ? []
      : [
          problem(
            lineField(key, part),
            ...of("Skriv frigjord tid med siffror, 0 eller mer.", "Write freed time in digits, 0 or more."),
          ),
        ],
  );
  const found = freedOf(line);
  const amount = linesOf(line)[0]?.amount ?? Number.NaN;
  if (wrong.length > 0 || !found || !(amount > worthOf(found) + 1)) return wrong;
  return [
    problem(
      lineField(key, line.estimate ? "likely" : "amount"),
      ...of(
        "Mer kan inte hämtas hem än tiden är värd: sänk beloppet eller ändra timmarna.",
        "No more can be taken home than the time is worth: lower the amount or change the hours.",
      ),
    ),
  ];
}
