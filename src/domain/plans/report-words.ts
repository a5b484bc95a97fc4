import type { Goal } from "#domain/governance/governing-model.ts";
import type { Language } from "#domain/shared/language.ts";
import { planOutcomes, type GoalOutcome, type PlanOutcome, type PlanOutcomes } from "./plan-outcome.ts";

type Phrases = Readonly<Record<PlanOutcome, readonly [one: string, more: string]>>;

const swedish: Phrases = {
  finished: ["är avslutat", "är avslutade"],
  begun: ["är påbörjat", "är påbörjade"],
  decided: ["är beslutat men inte påbörjat", "är beslutade men inte påbörjade"],
  waiting: ["är inte beslutat än", "är inte beslutade än"],
  dropped: ["är avslaget eller vilande", "är avslagna eller vilande"],
};
const english: Phrases = {
  finished: ["is finished", "are finished"],
  begun: ["has begun", "have begun"],
  decided: ["is decided and not begun", "are decided and not begun"],
  waiting: ["is not decided yet", "are not decided yet"],
  dropped: ["is rejected or dormant", "are rejected or dormant"],
};

/**
 * What a report says in words, made from its figures for whoever reports to rewrite: in all, what is late or has come beside the plan,
 * and which goals nothing is done for [A-026].
 */
export function proposedWords(year: number, outcomes: PlanOutcomes, language: Language): string {
  const isSwedish = language === "sv";
  const { total, added, late, goals, budget } = outcomes;
  const told = countsInWords(outcomes, language);
  const bare = goals.filter((each) => isBare(each)).flatMap(({ goal }) => goal ?? []);
  const all = goals.filter(({ goal }) => goal !== undefined).length;
  const sentences = isSwedish
    ? [
        `Handlingsplanen för ${String(year)} har ${String(total)} initiativ${told === "" ? "" : `: ${told}`}.`,
        budget.sum > 0
          ? `Det som är beslutat kostar ${kronor(budget.sum, language)} kr${budget.unknown > 0 ? `; ${String(budget.unknown)} utan angivet belopp är inte med` : ""}.`
          : "",
        late > 0 ? `${String(late)} skulle ha påbörjats under året och har inte gjort det.` : "",
        added > 0 ? `${String(added)} har tillkommit sedan planen beslutades.` : "",
        bare.length > 0 ? `Inget görs för ${bareInWords(bare, all, language)}.` : "",
      ]
    : [
        `The action plan of ${String(year)} has ${String(total)} ${total === 1 ? "initiative" : "initiatives"}${told === "" ? "" : `: ${told}`}.`,
        budget.sum > 0
          ? `What is decided costs ${kronor(budget.sum, language)} SEK${budget.unknown > 0 ? `; ${String(budget.unknown)} without a stated amount ${budget.unknown === 1 ? "is" : "are"} not included` : ""}.`
          : "",
        late > 0
          ? `${String(late)} ${late === 1 ? "was to begin within the year and has" : "were to begin within the year and have"} not.`
          : "",
        added > 0
          ? `${String(added)} ${added === 1 ? "has" : "have"} come beside the plan since it was decided.`
          : "",
        bare.length > 0 ? `Nothing is done for ${bareInWords(bare, all, language)}.` : "",
      ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** `3 är påbörjade, 1 är avslutat`; empty when there is nothing. */
export function countsInWords({ counts }: Pick<PlanOutcomes, "counts">, language: Language): string {
  const phrases = language === "sv" ? swedish : english;
  return planOutcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${String(counts[outcome])} ${phrases[outcome][counts[outcome] === 1 ? 0 : 1]}`)
    .join(", ");
}

/** Whether a goal has neither anything in the plan nor anything beside it. */
export const isBare = ({ goal, total, added }: GoalOutcome): boolean =>
  goal !== undefined && total + added === 0;

const kronor = (amount: number, language: Language): string =>
  amount.toLocaleString(language === "sv" ? "sv-SE" : "en-GB");

/** More names than these say less than their number does. */
const mostNames = 3;

function bareInWords(bare: readonly Goal[], all: number, language: Language): string {
  if (bare.length <= mostNames) return named(bare, language);
  const [few, every] = [String(bare.length), String(all)];
  return language === "sv" ? `${few} av strategins ${every} mål` : `${few} of the strategy's ${every} goals`;
}

function named(goals: readonly Goal[], language: Language): string {
  const names = goals.map(({ name }) => (language === "sv" ? `”${name.sv}”` : `“${name.en}”`));
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(", ")} ${language === "sv" ? "och" : "and"} ${last}`;
}
