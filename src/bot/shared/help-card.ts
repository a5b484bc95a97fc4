import { OpenUrlAction, type IAdaptiveCard } from "@microsoft/teams.cards";
import type { Language } from "#domain/shared/language.ts";
import { card } from "./card.ts";
import { heading, labelled, words } from "./card-elements.ts";
import { commandHelp } from "./command.ts";
import { sentence, type SentenceKey } from "./sentences.ts";
import { tabLink, type TabAddress } from "./tab-link.ts";

/** What the bot can do, under a sentence that says why it is shown. */
export const helpCard = (
  intro: SentenceKey | undefined,
  language: Language,
  tab: TabAddress,
): IAdaptiveCard =>
  card({
    language,
    fallbackText: sentence(intro ?? "helpTitle", language),
    body: [
      ...(intro ? [words(sentence(intro, language))] : []),
      heading(sentence("helpTitle", language)),
      ...commandHelp.map(({ says, does }) => labelled(says[language], does[language])),
    ],
    actions: [new OpenUrlAction(tabLink(tab, "portfolio"), { title: sentence("openPortfolio", language) })],
  });
