import type { MoneyLine } from "#domain/benefits/calculation.ts";
import { newest } from "#domain/governance/case-rows.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import { goneInto } from "#domain/initiatives/need-links.ts";
import { NotFoundError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** Two initiatives with all that a word on them is judged by. */
export interface NeedPair {
  readonly one: Stored<Initiative>;
  readonly other: Stored<Initiative>;
  /** Everything that has been said of any pair. */
  readonly links: readonly Stored<NeedLink>[];
  /** The two, and what has gone into them. */
  readonly initiatives: readonly Stored<Initiative>[];
  /** Costs and effects of the newest calculation of each. */
  readonly lines: readonly MoneyLine[];
}

export async function loadPair(
  { initiatives, needLinks, calculations }: Repositories,
  oneId: number,
  otherId: number,
): Promise<NeedPair> {
  const calculated = (id: number) =>
    calculations.find({ where: [{ property: "initiativeId", is: "eq", value: id }] });
  const [found, links, ofOne, ofOther] = await Promise.all([
    initiatives.byIds([oneId, otherId]),
    needLinks.find(),
    calculated(oneId),
    calculated(otherId),
  ]);
  const [one, other] = [oneId, otherId].map((id) => found.find((each) => each.id === id));
  if (!one || !other) throw new NotFoundError(`initiatives ${String(oneId)} and ${String(otherId)}`);
  const gone = [...goneInto(links, oneId), ...goneInto(links, otherId)];
  const parts = gone.length === 0 ? [] : await initiatives.byIds(gone);
  const lines = [newest(ofOne), newest(ofOther)].flatMap((calculation) => calculation?.lines ?? []);
  return { one, other, links, initiatives: [one, other, ...parts], lines };
}
