import type { MoneyRules } from "#domain/governance/governing-model.ts";
import type { Problem } from "#domain/shared/problem.ts";
import type { FundLedger } from "./fund-ledger.ts";

export interface Application {
  /** Kronor. */
  readonly amount: number | undefined;
  readonly year: number | undefined;
  /** Why the own budget does not suffice, which comes first. */
  readonly note: string;
}

const problem = (field: string, sv: string, en: string): Problem => ({ field, text: { sv, en } });

/** What keeps an application for central funds from being sent; without a fund in the model none can be. */
export function applicationProblems(
  { amount, year, note }: Application,
  fund: MoneyRules["fund"],
): readonly Problem[] {
  if (!fund)
    return [
      problem(
        "fund",
        "Kommunen har inga centrala medel att söka: initiativet betalas av den egna budgeten.",
        "The municipality has no central funds to apply for: the initiative is paid from the own budget.",
      ),
    ];
  const problems: Problem[] = [];
  if (amount === undefined || !Number.isFinite(amount) || amount <= 0)
    problems.push(
      problem(
        "amount",
        "Ange hur många kronor ni söker, mer än 0.",
        "State how many kronor you apply for, above 0.",
      ),
    );
  if (year === undefined || !Number.isInteger(year) || year < fund.firstYear || year > fund.lastYear)
    problems.push(
      problem(
        "year",
        `Välj ett år då medlen gäller: ${String(fund.firstYear)} till ${String(fund.lastYear)}.`,
        `Choose a year of the fund: ${String(fund.firstYear)} to ${String(fund.lastYear)}.`,
      ),
    );
  if (!note.trim())
    problems.push(
      problem(
        "note",
        "Skriv varför den egna budgeten inte räcker.",
        "Write why the own budget does not suffice.",
      ),
    );
  return problems;
}

const kronor = (amount: number, language: "sv" | "en"): string =>
  String(Math.floor(amount)).replace(/\B(?=(\d{3})+$)/g, language === "sv" ? "\u00a0" : ",");

/** What keeps a grant from being recorded: more than is left in the fund cannot be granted. */
export function grantProblems(amount: number | undefined, { left }: FundLedger): readonly Problem[] {
  if (amount === undefined || !Number.isFinite(amount) || amount <= 0)
    return [
      problem(
        "amount",
        "Ange hur många kronor som beviljas, mer än 0.",
        "State how many kronor are granted, above 0.",
      ),
    ];
  return amount <= left
    ? []
    : [
        problem(
          "amount",
          `Det finns ${kronor(left, "sv")} kronor kvar: bevilja högst så mycket, eller utöka ramen.`,
          `There is SEK ${kronor(left, "en")} left: grant at most that, or extend the frame.`,
        ),
      ];
}
