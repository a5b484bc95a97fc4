import { AdaptiveCard, type ActionArray, type CardElement, type IAdaptiveCard } from "@microsoft/teams.cards";
import type { Language } from "#domain/shared/language.ts";
import { subtle, typed } from "./card-elements.ts";
import { sentence } from "./sentences.ts";

export interface CardParts {
  readonly language: Language;
  /** For clients without cards, and for the notification. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: ActionArray;
  /** Short name of the message, shown in the footer. */
  readonly reference?: string | undefined;
}

export function card({ language, fallbackText, body, actions, reference }: CardParts): IAdaptiveCard {
  const footer = reference === undefined ? [] : [footerOf(reference, language)];
  return new AdaptiveCard(...body, ...footer).withOptions({
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: language,
    fallbackText: typed(fallbackText),
    ...(actions ? { actions } : {}),
  });
}

/** The reference's place in a card that has been read back; see `noticeReference`. */
export const referenceId = (reference: string): string => `notice-${reference}`;

function footerOf(reference: string, language: Language): CardElement {
  const footer = subtle(sentence("reference", language, { reference }));
  footer.id = referenceId(reference);
  return footer;
}

/** Bytes as Teams counts them: UTF-16. */
export const cardBytes = (value: IAdaptiveCard): number => JSON.stringify(value).length * 2;

/** Under the oldest limit that any receiver of cards still has. */
export const greatestCard = 28 * 1024;

/** The fullest version that fits. @param versions from full to sparse; the last is used when none fits */
export function fitting(versions: Iterable<() => IAdaptiveCard>): IAdaptiveCard {
  let made: IAdaptiveCard | undefined;
  for (const version of versions) {
    made = version();
    if (cardBytes(made) < greatestCard) break;
  }
  if (!made) throw new Error("a card needs at least one version");
  return made;
}
