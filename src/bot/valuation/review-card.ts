import {
  ExecuteAction,
  OpenUrlAction,
  TextInput,
  type CardElement,
  type IAdaptiveCard,
} from "@microsoft/teams.cards";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { score } from "#domain/valuation/score.ts";
import type { Criterion } from "#domain/valuation/valuation-model.ts";
import { findModel } from "#domain/valuation/valuation-models.ts";
import type { Answer, Valuation } from "#domain/valuation/valuation.ts";
import { card, fitting } from "#bot/shared/card.ts";
import {
  banner,
  box,
  heading,
  labelled,
  quoted,
  row,
  shortened,
  subheading,
  subtle,
  words,
  type Tone,
} from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { tabLink, type TabAddress } from "#bot/shared/tab-link.ts";

export const reviewVerbs = ["forward", "reject"] as const;
export type ReviewVerb = (typeof reviewVerbs)[number];

/** The input's name on the wire. */
export const reasonInput = "reason";
const greatestReason = 2000;

export interface Said {
  readonly text: string;
  readonly tone: Tone;
}

export interface ReviewMaterial {
  readonly initiative: Stored<Initiative>;
  readonly valuation: Stored<Valuation>;
  readonly unit: Stored<Unit> | undefined;
  readonly valuedBy: Pick<Person, "name"> | undefined;
  readonly language: Language;
  readonly tab: TabAddress;
  readonly reference?: string | undefined;
  /** What the person has typed so far: it stays in the input. */
  readonly reason?: string;
  /** What just happened: above the reason and the buttons, where the person who pressed one is looking. */
  readonly said?: Said | undefined;
}

/** What a manager answers: the need, its valuation with the meaning of each level, and a place for the reason. */
export const reviewCard = (material: ReviewMaterial): IAdaptiveCard =>
  fitting([600, 300, 120, 0].map((most) => () => versionOf(material, most)));

function versionOf(material: ReviewMaterial, mostText: number): IAdaptiveCard {
  const { initiative, language, reference, said } = material;
  const title = initiative.isConfidential ? sentence("confidentialTitle", language) : initiative.title;
  const about = initiative.isConfidential
    ? [words(sentence("confidentialReview", language))]
    : aboutOf(material, mostText);
  return card({
    language,
    reference,
    fallbackText: `${sentence("reviewTitle", language)}: ${shortened(title, 120)}`,
    body: [
      heading(sentence("reviewTitle", language)),
      quoted(shortened(title, 200), { size: "Medium", weight: "Bolder" }),
      ...about,
      ...(said ? [banner(said.text, said.tone)] : []),
      words(sentence("reviewAsk", language), { spacing: "Large" }),
      reasonField(material),
    ],
    actions: actionsOf(material),
  });
}

function aboutOf({ initiative, valuation, unit, valuedBy, language }: ReviewMaterial, mostText: number) {
  const model = findModel(valuation.model, valuation.modelVersion);
  const total = model && score(model, valuation.answers);
  const about: CardElement[] = [
    labelled(sentence("unit", language), unit?.name ?? sentence("noUnit", language)),
    labelled(sentence("valuedBy", language), valuedBy?.name ?? sentence("somebody", language)),
  ];
  if (mostText > 0 && initiative.need !== "") {
    about.push(subheading(sentence("need", language)), quoted(shortened(initiative.need, mostText)));
  }
  about.push(subheading(sentence("score", language, { score: total ?? "–" })));
  for (const criterion of model?.criteria ?? []) {
    about.push(criterionOf(criterion, valuation.answers[criterion.key], language, mostText));
  }
  if (mostText > 0 && valuation.comment !== "") {
    about.push(labelled(sentence("noteLabel", language), shortened(valuation.comment, mostText)));
  }
  return about;
}

/** The level chosen and what it means, never a bare figure. */
function criterionOf(
  criterion: Criterion,
  answer: Answer | undefined,
  language: Language,
  mostText: number,
): CardElement {
  const level = criterion.levels.find(({ value }) => value === answer?.level);
  const lines: CardElement[] = [words(criterion.name[language], { weight: "Bolder" })];
  if (level) lines.push(subtle(level.meaning[language]));
  if (mostText > 0 && answer && answer.reason !== "") {
    lines.push(labelled(sentence("reasonGiven", language), shortened(answer.reason, mostText / 2)));
  }
  const right = level
    ? `${level.name[language]} (${String(level.value)})`
    : sentence("notAnswered", language);
  return box([row(lines, right)], "Small");
}

const reasonField = ({ language, reason, said }: ReviewMaterial): TextInput =>
  new TextInput({
    id: reasonInput,
    isMultiline: true,
    label: sentence("reasonLabel", language),
    placeholder: sentence("reasonPlaceholder", language),
    maxLength: greatestReason,
    ...(reason === undefined ? {} : { value: reason.slice(0, greatestReason) }),
    ...(said?.tone === "attention" ? { errorMessage: said.text } : {}),
  });

/** Only numbers and the message's name travel in the buttons: who may do what is looked up when they are pressed. */
function actionsOf({ initiative, valuation, language, tab, reference }: ReviewMaterial) {
  const data = {
    initiativeId: initiative.id,
    valuationId: valuation.id,
    ...(reference === undefined ? {} : { reference }),
  };
  return [
    new ExecuteAction({ title: sentence("forward", language), verb: "forward", style: "positive", data }),
    new ExecuteAction({ title: sentence("reject", language), verb: "reject", style: "destructive", data }),
    new OpenUrlAction(tabLink(tab, `valuation/${String(initiative.id)}`), {
      title: sentence("openValuation", language),
    }),
  ];
}
