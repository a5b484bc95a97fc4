import { OpenUrlAction, type IAdaptiveCard } from "@microsoft/teams.cards";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import type { Language } from "#domain/shared/language.ts";
import { card } from "#bot/shared/card.ts";
import { heading } from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { tabLink, type TabAddress } from "#bot/shared/tab-link.ts";
import { totals } from "./totals.ts";

/** The whole portfolio in figures, for the command `status`. */
export function statusCard(
  rows: readonly PortfolioRow[],
  language: Language,
  tab: TabAddress,
): IAdaptiveCard {
  const figures = portfolioTotals(rows);
  return card({
    language,
    fallbackText: `${sentence("statusTitle", language)}: ${sentence("statusTotal", language, { total: figures.total })}`,
    body: [heading(sentence("statusTitle", language)), ...totals(figures, language)],
    actions: [new OpenUrlAction(tabLink(tab, "portfolio"), { title: sentence("openPortfolio", language) })],
  });
}
