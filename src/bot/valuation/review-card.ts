import {
  ExecuteAction,
  OpenUrlAction,
  TextInput,
  type CardElement,
  type IAdaptiveCard,
} from "@microsoft/teams.cards";
import type { Outcome } from "#domain/decisions/decision.ts";
import { isValuation, type Asked } from "#domain/governance/asking.ts";
import { handedTo } from "#domain/governance/teams.ts";
import type { Language } from "#domain/shared/language.ts";
import { card, fitting } from "#bot/shared/card.ts";
import { banner, heading, quoted, shortened, words, type Tone } from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { tabLink, type TabAddress } from "#bot/shared/tab-link.ts";
import { outcomeWords, reasonNeeded } from "./outcome-words.ts";
import { aboutMatter } from "./review-about.ts";
import type { ReviewMatter } from "./review-matter.ts";

/** The input's name on the wire. */
export const reasonInput = "reason";
const greatestReason = 2000;

export interface Said {
  readonly text: string;
  readonly tone: Tone;
}

export interface ReviewMaterial {
  readonly matter: ReviewMatter;
  readonly language: Language;
  readonly tab: TabAddress;
  readonly reference?: string | undefined;
  /** What the person has typed so far: it stays in the input. */
  readonly reason?: string;
  /** What just happened: above the reason and the buttons, where the person who pressed one is looking. */
  readonly said?: Said | undefined;
}

/**
 * What somebody answers at a step: the need, its valuation with the meaning of each level, what to do, what is missing, and a place
 * for the reason. Without buttons when nothing is asked any more.
 */
export const reviewCard = (material: ReviewMaterial): IAdaptiveCard =>
  fitting([600, 300, 120, 0, -1].map((mostText) => () => versionOf(material, mostText)));

function versionOf(material: ReviewMaterial, mostText: number): IAdaptiveCard {
  const { matter, language, reference, said } = material;
  const { initiative } = matter.rows;
  const title = initiative.isConfidential ? sentence("confidentialTitle", language) : initiative.title;
  const head = sentence(headOf(matter), language);
  const about = initiative.isConfidential
    ? [words(sentence("confidentialReview", language))]
    : aboutMatter(matter, language, mostText);
  return card({
    language,
    reference,
    fallbackText: `${head}: ${shortened(title, 120)}`,
    body: [
      heading(head),
      quoted(shortened(title, 200), { size: "Medium", weight: "Bolder" }),
      ...about,
      ...(said ? [banner(said.text, said.tone)] : []),
      ...(matter.asked ? askOf(matter.asked, material) : []),
    ],
    actions: actionsOf(material),
  });
}

function headOf({ asked, cause }: ReviewMatter): "reviewTitle" | "stepTitle" | "noLongerAsked" {
  if (!asked) return "noLongerAsked";
  return isValuation(cause.key) && isValuation(asked.cause.key) ? "reviewTitle" : "stepTitle";
}

const askOf = (asked: Asked, material: ReviewMaterial): CardElement[] => [
  { ...quoted(shortened(asked.step.guidance[material.language], 600)), spacing: "Large" },
  ...(asked.outcomes.length === 0 ? [] : [reasonField(asked, material)]),
];

function reasonField({ outcomes }: Asked, { language, reason, said }: ReviewMaterial): TextInput {
  const acts = reasonNeeded.filter((outcome) => outcomes.includes(outcome));
  const or = sentence("or", language);
  const list = acts.map((outcome) => sentence(outcomeWords[outcome].act, language)).join(` ${or} `);
  return new TextInput({
    id: reasonInput,
    isMultiline: true,
    label:
      acts.length === 0
        ? sentence("reasonGiven", language)
        : sentence("reasonLabel", language, { acts: list }),
    placeholder: sentence("reasonPlaceholder", language),
    maxLength: greatestReason,
    ...(reason === undefined ? {} : { value: reason.slice(0, greatestReason) }),
    ...(said?.tone === "attention" ? { errorMessage: said.text } : {}),
  });
}

/** Only keys and the message's name travel in the buttons: who may do what is looked up when they are pressed. */
function actionsOf({ matter, language, tab, reference }: ReviewMaterial) {
  const { asked, rows } = matter;
  const initiativeId = rows.initiative.id;
  const isOnValuation = asked !== undefined && (isValuation(asked.cause.key) || asked.outcomes.length === 0);
  const open = isOnValuation
    ? new OpenUrlAction(tabLink(tab, `valuation/${String(initiativeId)}`), {
        title: sentence("openValuation", language),
      })
    : new OpenUrlAction(tabLink(tab, `initiative/${String(initiativeId)}`), {
        title: sentence("open", language),
      });
  if (!asked) return [open];
  const data = {
    initiativeId,
    step: asked.step.key,
    cause: asked.cause.key,
    ...(reference === undefined ? {} : { reference }),
  };
  const answer = (outcome: Outcome): ExecuteAction => {
    const { button, style } = outcomeWords[outcome];
    const { model } = matter.derived.standing;
    const isHandedOver = handedTo(model, asked.step, outcome) !== undefined;
    const title = sentence(isHandedOver ? "handOver" : button, language);
    return new ExecuteAction({ title, verb: outcome, ...(style ? { style } : {}), data });
  };
  return [...asked.outcomes.map(answer), open];
}
