import type { CardElement } from "@microsoft/teams.cards";
import { resultOf } from "#domain/benefits/calculate.ts";
import { newest } from "#domain/governance/case-rows.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { quadrantOf } from "#domain/valuation/quadrant.ts";
import { score } from "#domain/valuation/score.ts";
import type { Criterion } from "#domain/valuation/valuation-model.ts";
import { findModel } from "#domain/valuation/valuation-models.ts";
import type { Answer, Valuation } from "#domain/valuation/valuation.ts";
import { box, labelled, quoted, row, shortened, subheading } from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { wholeNumber } from "#bot/shared/swedish-moment.ts";
import type { ReviewMatter } from "./review-matter.ts";

/** A valuation as the model that it was made with shows it: score, field of four, and each criterion [A-149, D-25]. */
export function valuationShown(
  valuation: Stored<Valuation>,
  matter: ReviewMatter,
  language: Language,
  mostText: number,
): CardElement[] {
  const { book } = matter.governing;
  const model =
    book.valuationModel(valuation.model, valuation.modelVersion) ??
    findModel(valuation.model, valuation.modelVersion);
  const total = model && score(model, valuation.answers);
  const shown: CardElement[] = [subheading(sentence("score", language, { score: total ?? "–" }))];
  const field = model && quadrantOf(model, valuation.answers);
  if (field) shown.push(labelled(sentence("quadrant", language), field.name[language]));
  for (const criterion of mostText < 0 ? [] : (model?.criteria ?? [])) {
    const answer = valuation.answers[criterion.key];
    if (criterion.kind === "level") shown.push(levelOf(criterion, answer, language, mostText));
    if (criterion.kind === "words" && answer) shown.push(wordsOf(criterion, answer, language, mostText));
    if (criterion.kind === "calculation") shown.push(...figuresOf(criterion, matter, language));
  }
  if (mostText > 0 && valuation.comment !== "") {
    shown.push(labelled(sentence("noteLabel", language), shortened(valuation.comment, mostText)));
  }
  return shown;
}

/** The level chosen and what it means, never a bare figure. */
function levelOf(
  criterion: Criterion,
  answer: Answer | undefined,
  language: Language,
  mostText: number,
): CardElement {
  const level = criterion.levels.find(({ value }) => value === answer?.level);
  const lines: CardElement[] = [quoted(criterion.name[language], { weight: "Bolder" })];
  if (level) lines.push(meaning(level.meaning[language]));
  if (mostText > 0 && answer && answer.reason !== "") {
    lines.push(labelled(sentence("reasonGiven", language), shortened(answer.reason, mostText / 2)));
  }
  const right = level
    ? `${level.name[language]} (${String(level.value)})`
    : sentence("notAnswered", language);
  return box([row(lines, right)], "Small");
}

/** A model's texts are somebody's in the municipality, so they are shown as they were typed. */
const meaning = (text: string): CardElement => ({
  ...quoted(text, { isSubtle: true, size: "Small" }),
  spacing: "Small",
});

const wordsOf = (
  criterion: Criterion,
  { reason }: Answer,
  language: Language,
  mostText: number,
): CardElement => labelled(criterion.name[language], shortened(reason, Math.max(mostText / 2, 40)));

/** What the initiative's calculation comes to; the rest of it is read in the tab. */
function figuresOf(criterion: Criterion, { rows }: ReviewMatter, language: Language): CardElement[] {
  const calculation = newest(rows.calculations);
  if (!calculation) return [labelled(criterion.name[language], sentence("notCalculated", language))];
  const { payback, netPresentValue } = resultOf(calculation);
  const years =
    payback === undefined
      ? sentence("neverBack", language)
      : sentence("years", language, {
          years: payback.toLocaleString(language === "sv" ? "sv-SE" : "en-GB", { maximumFractionDigits: 1 }),
        });
  if (criterion.shows === "payback") return [labelled(criterion.name[language], years)];
  if (criterion.shows !== "netEffectPerYear") return [];
  const amount = sentence("kronor", language, { amount: wholeNumber(netPresentValue, language) });
  return [labelled(sentence("netPresentValue", language), amount)];
}
