import type { CardElement } from "@microsoft/teams.cards";
import { openRequirements } from "#domain/governance/decision-refusal.ts";
import { route } from "#domain/governance/route.ts";
import { mandateLabels } from "#domain/organisation/mandate.ts";
import type { Language } from "#domain/shared/language.ts";
import { labelled, quoted, shortened, subheading } from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { wholeNumber } from "#bot/shared/swedish-moment.ts";
import { newestValuation, type ReviewMatter } from "./review-matter.ts";
import { valuationShown } from "./valuation-shown.ts";
import { outcomeWords } from "./outcome-words.ts";

/** What there is to know before one answers. @param mostText signs of each longer text; below 0 leaves out the criteria too */
export function aboutMatter(matter: ReviewMatter, language: Language, mostText: number): CardElement[] {
  const { rows, governing } = matter;
  const { need, unitId } = rows.initiative;
  const unit = governing.organisation.units.find(({ id }) => id === unitId);
  const valuation = newestValuation(matter);
  const about: CardElement[] = [
    labelled(sentence("unit", language), unit?.name ?? sentence("noUnit", language)),
  ];
  if (valuation) {
    const valuedBy = governing.organisation.people.find(({ id }) => id === valuation.valuedById)?.name;
    about.push(labelled(sentence("valuedBy", language), valuedBy ?? sentence("somebody", language)));
  }
  about.push(...stepOf(matter, language));
  if (mostText > 0 && need !== "") {
    about.push(subheading(sentence("need", language)), quoted(shortened(need, mostText)));
  }
  if (valuation) about.push(...valuationShown(valuation, matter, language, mostText));
  return [...about, ...saidBefore(matter, language, mostText), ...gateOf(matter, language)];
}

/** The step, the amount, by what right one answers, and why it came this way [A-230, D-02]. */
function stepOf({ asked, derived, rows }: ReviewMatter, language: Language): CardElement[] {
  const { step, model, facts, parameter } = derived.standing;
  if (!step) return [];
  const lines: CardElement[] = [labelled(sentence("step", language), step.name[language])];
  const { budget } = rows.initiative;
  const limit = asked?.mandate.line?.upTo;
  const kronor = (amount: number): string =>
    sentence("kronor", language, { amount: wholeNumber(amount, language) });
  if (budget !== undefined || limit !== undefined) {
    const amount = budget === undefined ? sentence("notStated", language) : kronor(budget);
    lines.push(labelled(sentence("amount", language), amount));
  }
  if (limit !== undefined) lines.push(labelled(sentence("decidesUpTo", language), kronor(limit)));
  if (asked && asked.mandate.delegationPoint !== "") {
    const { mandate, delegationPoint } = asked.mandate;
    lines.push(labelled(mandateLabels[mandate][language], delegationPoint));
  }
  for (const { rule, truth } of route(model, facts, parameter)) {
    if (truth === "yes" && rule.isMandatory)
      lines.push(labelled(sentence("why", language), shortened(rule.reason[language], 200)));
  }
  return lines;
}

/** The decision that led to the step: a recommendation is read by whoever decides on it. */
function saidBefore(
  { rows, derived, governing }: ReviewMatter,
  language: Language,
  mostText: number,
): CardElement[] {
  const [list, id] = derived.arrivedBy.split(".", 2);
  const decision = list === "decisions" ? rows.decisions.find((row) => row.id === Number(id)) : undefined;
  if (!decision) return [];
  const { people, bodies } = governing.organisation;
  const name =
    bodies.find((body) => body.id === decision.bodyId)?.name ??
    people.find((person) => person.id === decision.decidedById)?.name ??
    sentence("somebody", language);
  const said = sentence(outcomeWords[decision.outcome].by, language, { person: name, when: "" }).trim();
  const reason = mostText > 0 ? shortened(decision.reason, mostText) : "";
  return [reason === "" ? quoted(said) : labelled(said, reason)];
}

/** What must be done before the initiative can go on. */
function gateOf({ asked, derived }: ReviewMatter, language: Language): CardElement[] {
  const { standing } = derived;
  if (!asked) return [];
  const open = new Map(
    asked.outcomes
      .flatMap((outcome) => openRequirements(standing, asked.step, outcome))
      .map(({ key, text }) => [key, text[language]]),
  );
  if (open.size === 0) return [];
  return [
    subheading(sentence("first", language)),
    ...[...open.values()].map((text) => quoted(`• ${shortened(text, 200)}`)),
  ];
}
