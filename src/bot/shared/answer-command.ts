import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { nextMeeting } from "#domain/meetings/agenda.ts";
import { UnavailableError } from "#domain/shared/failures.ts";
import type { Language } from "#domain/shared/language.ts";
import type { BotDependencies } from "#bot/bot-dependencies.ts";
import { foundCard } from "#bot/initiatives/found-card.ts";
import { statusCard } from "#bot/initiatives/status-card.ts";
import { agendaCard } from "#bot/meetings/agenda-card.ts";
import { card } from "./card.ts";
import { words } from "./card-elements.ts";
import type { Command } from "./command.ts";
import { helpCard } from "./help-card.ts";
import { sentence, type SentenceKey } from "./sentences.ts";

/** A card that is one sentence. */
export const sentenceCard = (key: SentenceKey, language: Language): IAdaptiveCard => {
  const text = sentence(key, language);
  return card({ language, fallbackText: text, body: [words(text)] });
};

/** @param channelId where it was asked: its body's meeting is the one meant; undefined in a personal chat */
// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive
export async function answerCommand(
  asked: Command,
  { language, channelId }: { readonly language: Language; readonly channelId: string | undefined },
  bot: BotDependencies,
): Promise<IAdaptiveCard> {
  try {
    switch (asked.name) {
      case "help":
        return helpCard(undefined, language, bot.tab);
      case "unknown":
        return helpCard("notUnderstood", language, bot.tab);
      case "status":
        return statusCard((await bot.portfolio()).rows, language, bot.tab);
      case "agenda":
        return await agendaAnswer(language, channelId, bot);
      case "search":
        if (asked.query === "") return sentenceCard("searchEmpty", language);
        return foundCard({ ...(await bot.portfolio()), query: asked.query, language, tab: bot.tab });
    }
  } catch (error) {
    if (error instanceof UnavailableError) return sentenceCard("unavailable", language);
    bot.log.error("a command could not be answered", error);
    return sentenceCard("failed", language);
  }
}

async function agendaAnswer(
  language: Language,
  channelId: string | undefined,
  bot: BotDependencies,
): Promise<IAdaptiveCard> {
  const { repositories, portfolio, now, tab } = bot;
  const [bodies, meetings] = await Promise.all([
    repositories.bodies.find(),
    repositories.meetings.find({ where: [{ property: "startsAt", is: "gt", value: now() }] }),
  ]);
  const asked = bodies.find((each) => channelId !== undefined && each.channelId === channelId);
  const meeting = nextMeeting(meetings, asked?.id, now());
  if (!meeting) return sentenceCard("agendaNone", language);
  const items = await repositories.agendaItems.find({
    where: [{ property: "meetingId", is: "eq", value: meeting.id }],
  });
  const { rows, units } = await portfolio();
  const body = bodies.find(({ id }) => id === meeting.bodyId);
  const byId = new Map(rows.map((each) => [each.id, each]));
  return agendaCard({ meeting, body, items, rows: byId, units, language, tab });
}
