import type { CostShare } from "#domain/money/cost-split.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { NeedLink, NeedLinkKind } from "#domain/initiatives/need-link.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** Who pays what of those that several units share: the first leads. */
const shared: Readonly<Record<string, readonly (readonly [unit: string, percent: number])[]>> = {
  "Gemensam ärendehantering": [
    ["klf", 40],
    ["utb", 20],
    ["fav", 20],
    ["sbf", 20],
  ],
  "Mina sidor": [
    ["klf", 50],
    ["utb", 25],
    ["of", 25],
  ],
  "Den digitala skolan – gemensam inloggning": [
    ["utb", 85],
    ["klf", 15],
  ],
  "Digital signering av hälso- och sjukvårdsinsatser": [
    ["of", 62.5],
    ["fav", 37.5],
  ],
};

type Joint = Pick<Initiative, "otherUnitIds" | "costSplit"> & Partial<Pick<Initiative, "funding">>;

/** Other units and the split of an initiative; nothing for one that is a single unit's. */
export function jointOf(title: string, units: readonly Stored<Unit>[]): Joint {
  const parts = (shared[title] ?? []).flatMap(([key, percent]): CostShare[] => {
    const unit = units.find((each) => each.key === key);
    return unit ? [{ unitId: unit.id, percent }] : [];
  });
  if (parts.length === 0) return { otherUnitIds: [], costSplit: [] };
  return { otherUnitIds: parts.slice(1).map(({ unitId }) => unitId), costSplit: parts, funding: "shared" };
}

const said: readonly (readonly [one: string, kind: NeedLinkKind, other: string, reason: string])[] = [
  [
    "Den digitala skolan – gemensam inloggning",
    "enables",
    "Mina sidor",
    "Utan gemensam inloggning måste elever och vårdnadshavare logga in två gånger.",
  ],
  [
    "Digital signering av hälso- och sjukvårdsinsatser",
    "same",
    "Läkemedelsrobotar i boendestödet",
    "Båda handlar om att en insats görs i rätt tid och syns efteråt.",
  ],
  [
    "Digitala medicinskåp",
    "different",
    "Läkemedelsrobotar i boendestödet",
    "Skåpen gäller personalens åtkomst på boenden, robotarna den enskildes medicin i hemmet.",
  ],
  [
    "Automatiserad hantering av ekonomiskt bistånd",
    "wait",
    "Gemensam ärendehantering",
    "Ärendesystemet byts om ett år; automatiseringen byggs på det nya.",
  ],
  [
    "Nytt system för kundfakturor",
    "same",
    "Nytt system för fakturahantering",
    "Båda tar emot, kontrollerar och betalar fakturor.",
  ],
];

/** What has been said of needs that look alike [D-09], and of what makes other things possible. */
export function demoNeedLinks(
  initiatives: readonly Stored<Initiative>[],
  statedById: number | undefined,
): readonly NeedLink[] {
  const idOf = (title: string): number | undefined => initiatives.find((each) => each.title === title)?.id;
  return said.flatMap(([one, kind, other, reason]) => {
    const [initiativeId, otherId] = [idOf(one), idOf(other)];
    if (initiativeId === undefined || otherId === undefined) return [];
    const key = `demo-link:${String(initiativeId)}:${String(otherId)}`;
    return [{ key, initiativeId, otherId, kind, reason, statedById, costSplit: [] }];
  });
}
