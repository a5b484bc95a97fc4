import { OpenUrlAction, type IAdaptiveCard } from "@microsoft/teams.cards";
import type { Decision } from "#domain/decisions/decision.ts";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { card } from "#bot/shared/card.ts";
import { banner, heading, labelled, quoted, shortened } from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { swedishMoment } from "#bot/shared/swedish-moment.ts";
import { tabLink, type TabAddress } from "#bot/shared/tab-link.ts";
import { outcomeWords } from "./outcome-words.ts";
import type { Said } from "./review-card.ts";

export interface DecidedMaterial {
  readonly initiative: Pick<Stored<PortfolioRow>, "id" | "title" | "isConfidential">;
  readonly decision: Stored<Decision>;
  readonly decidedBy: Pick<Person, "name"> | undefined;
  /** Where the initiative went by it; undefined where its process ended. */
  readonly where: string | undefined;
  readonly language: Language;
  readonly tab: TabAddress;
  readonly reference?: string | undefined;
  readonly said?: Said | undefined;
}

/** Who answered what and when; it takes the place of the review card, so that nobody answers twice. */
export function decidedCard(material: DecidedMaterial): IAdaptiveCard {
  const { decision, decidedBy, language, said } = material;
  const outcome = sentence(outcomeWords[decision.outcome].by, language, {
    person: decidedBy?.name ?? sentence("somebody", language),
    when: swedishMoment(decision.createdAt, language),
  });
  return withOutcome(material, outcome, said);
}

/** What is said to whoever has just answered. */
export function savedText({ outcome }: Decision, where: string | undefined, language: Language): string {
  const { saved } = outcomeWords[outcome];
  const goesOn = saved !== "savedReject" && saved !== "savedDecline";
  return goesOn && where === undefined
    ? sentence("savedEnd", language)
    : sentence(saved, language, { where: where ?? "" });
}

/** The same, for whoever valued the need. */
export function receiptCard(material: DecidedMaterial): IAdaptiveCard {
  const { decision, where = "–", language } = material;
  const isNo = decision.outcome === "reject" || decision.outcome === "decline";
  const text = sentence(outcomeWords[decision.outcome].receipt, language, { where });
  return decidedCard({ ...material, said: { text, tone: isNo ? "warning" : "good" } });
}

function withOutcome(
  { initiative, decision, language, tab, reference }: DecidedMaterial,
  outcome: string,
  said: Said | undefined,
): IAdaptiveCard {
  const title = initiative.isConfidential ? sentence("confidentialTitle", language) : initiative.title;
  const isManagers = decision.outcome === "forward" || decision.outcome === "reject";
  const reason =
    decision.reason === "" || initiative.isConfidential
      ? []
      : [labelled(sentence("reasonGiven", language), shortened(decision.reason, 2000))];
  return card({
    language,
    reference,
    fallbackText: `${shortened(title, 120)}. ${outcome}`,
    body: [
      ...(said ? [banner(said.text, said.tone)] : []),
      heading(sentence(isManagers ? "answered" : "answeredByOther", language)),
      quoted(shortened(title, 200), { size: "Medium", weight: "Bolder" }),
      quoted(outcome),
      ...reason,
    ],
    actions: [
      new OpenUrlAction(tabLink(tab, `initiative/${String(initiative.id)}`), {
        title: sentence("open", language),
      }),
    ],
  });
}
