import { OpenUrlAction, type CardElement, type IAdaptiveCard } from "@microsoft/teams.cards";
import { initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Language } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { card } from "#bot/shared/card.ts";
import { box, quoted, shortened, words } from "#bot/shared/card-elements.ts";
import { sentence } from "#bot/shared/sentences.ts";
import { tabLink, type TabAddress } from "#bot/shared/tab-link.ts";

export interface SearchMaterial {
  readonly query: string;
  readonly rows: readonly Stored<PortfolioRow>[];
  readonly units: readonly Stored<Unit>[];
  readonly language: Language;
  readonly tab: TabAddress;
}

const shownAtMost = 8;

/** Initiatives whose title holds every word asked for; confidential ones are never found. */
export function foundCard({ query, rows, units, language, tab }: SearchMaterial): IAdaptiveCard {
  const wanted = query.toLocaleLowerCase("sv").split(/\s+/u);
  const found = rows.filter(({ title, isConfidential }) => {
    const name = title.toLocaleLowerCase("sv");
    return !isConfidential && wanted.every((word) => name.includes(word));
  });
  const shown = found.slice(0, shownAtMost);
  const asked = shortened(query, 60);
  const title =
    found.length === 0
      ? sentence("searchNone", language, { query: asked })
      : sentence("searchTitle", language, { count: found.length, query: asked });
  const more = found.length > shown.length;
  return card({
    language,
    fallbackText: title,
    body: [
      quoted(title, { size: "Medium", weight: "Bolder" }),
      ...shown.map((each) => lineOf(each, units, language)),
      ...(more ? [words(sentence("searchMore", language, { shown: shown.length }))] : []),
    ],
    actions: [
      ...shown
        .slice(0, 4)
        .map(
          ({ id, title: name }) =>
            new OpenUrlAction(tabLink(tab, `initiative/${String(id)}`), { title: shortened(name, 40) }),
        ),
      new OpenUrlAction(tabLink(tab, "portfolio"), { title: sentence("openPortfolio", language) }),
    ],
  });
}

function lineOf(each: Stored<PortfolioRow>, units: readonly Stored<Unit>[], language: Language): CardElement {
  const unit = units.find(({ id }) => id === each.unitId)?.shortName ?? sentence("noUnit", language);
  const status = initiativeStatusLabels[each.status][language];
  const score = each.score === undefined ? "" : ` · ${String(each.score)} p`;
  return box(
    [
      quoted(shortened(each.title, 120), { weight: "Bolder" }),
      { ...quoted(`${unit} · ${status}${score}`, { isSubtle: true, size: "Small" }), spacing: "None" },
    ],
    "Small",
  );
}
