import type { Problem } from "#domain/shared/problem.ts";
import type { CostShare } from "./cost-split.ts";

const problem = (sv: string, en: string): Problem => ({ field: "costSplit", text: { sv, en } });
const percent = (hundredths: number, separator: string): string =>
  String(hundredths / 100).replace(".", separator);

/**
 * What keeps a cost split from being used: it must give every unit that takes part one share, none below nought, summing to 100.
 * @param unitIds the units that take part, the lead included
 */
export function splitProblems(shares: readonly CostShare[], unitIds: readonly number[]): readonly Problem[] {
  const hundredths = shares.map((share) => Math.round(share.percent * 100));
  const sum = hundredths.reduce((total, each) => total + each, 0);
  const counts = new Map<number, number>();
  for (const { unitId } of shares) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  const problems: Problem[] = [];
  if (shares.some((share) => !(share.percent >= 0 && share.percent <= 100)))
    problems.push(
      problem("Ange varje andel som ett tal från 0 till 100.", "Give each share as a number from 0 to 100."),
    );
  if (shares.some((share, i) => Math.abs(share.percent * 100 - (hundredths[i] ?? 0)) > 1e-6))
    problems.push(
      problem("Ange andelarna med högst två decimaler.", "Give the shares with at most two decimals."),
    );
  if (unitIds.some((unitId) => !counts.has(unitId)))
    problems.push(
      problem(
        "Ge varje enhet som deltar en andel, om så 0.",
        "Give every unit that takes part a share, be it 0.",
      ),
    );
  if ([...counts.values()].some((count) => count > 1))
    problems.push(
      problem("En enhet står på flera rader: slå ihop dem.", "A unit stands on several rows: join them."),
    );
  if ([...counts.keys()].some((unitId) => !unitIds.includes(unitId)))
    problems.push(
      problem(
        "En enhet som inte deltar har fått en andel: ta bort den eller låt den delta.",
        "A unit that does not take part has a share: remove it or let it take part.",
      ),
    );
  if (sum !== 100 * 100)
    problems.push(
      problem(
        `Andelarna blir ${percent(sum, ",")} procent: ändra så att de blir 100.`,
        `The shares come to ${percent(sum, ".")} per cent: change them to make 100.`,
      ),
    );
  return problems;
}
