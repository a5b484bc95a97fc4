import type { NeedLink } from "#domain/initiatives/need-link.ts";
import { linksThatHold } from "#domain/initiatives/need-links.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Calculation, MoneyLine } from "./calculation.ts";
import { countedLines } from "./counted-lines.ts";
import { freedAndTaken, type FreedAndTaken } from "./freed-and-taken.ts";

type Links = readonly Stored<NeedLink>[];
/** The calculation that holds for each initiative. */
type Newest = ReadonlyMap<number, Calculation>;

/** The benefits of one initiative that another makes possible: they arise there, and are counted there. */
export interface EnabledBenefits {
  readonly initiativeId: number;
  /** Why it is a precondition, as whoever linked them wrote. */
  readonly reason: string;
  /** What it gives those outside, in words; nothing while it has no chain. */
  readonly benefits: readonly string[];
  /** Undefined while it has no calculation. */
  readonly effects: FreedAndTaken | undefined;
  /** How many other initiatives are a precondition of the same benefits. */
  readonly otherEnablers: number;
}

/** What an initiative makes possible, in the order in which it was linked. */
export function enabledBenefits(
  initiativeId: number,
  links: Links,
  newest: Newest,
): readonly EnabledBenefits[] {
  const enabling = enablingLinks(links);
  return enabling
    .filter((link) => link.initiativeId === initiativeId)
    .map(({ otherId, reason }) => {
      const found = newest.get(otherId);
      const words = found?.chain.map(({ benefit }) => benefit.trim()).filter((benefit) => benefit !== "");
      return {
        initiativeId: otherId,
        reason,
        benefits: [...new Set(words)],
        effects: found && freedAndTaken(found),
        otherEnablers: enabling.filter((link) => link.otherId === otherId).length - 1,
      };
    });
}

/** An effect that an enabler's calculation states although it arises in an initiative that it makes possible. */
export interface CountedElsewhere {
  readonly line: MoneyLine;
  /** Where it is counted. */
  readonly initiativeId: number;
}

/**
 * The effects of a calculation that an initiative it makes possible, directly or by way of others, states as well: the same words,
 * unit, calendar year and cost type, within the years that the other one counts. Where two make each other possible, the one with the
 * lowest number keeps the effect.
 */
export const countedElsewhere = (
  calculation: Calculation,
  links: Links,
  newest: Newest,
): readonly CountedElsewhere[] => elsewhereIn(links, newest)(calculation);

/** The calculations with each effect in one place only: an enabler's are left to the initiative where they arise. */
export function countedOnce<Row extends Calculation>(
  calculations: readonly Row[],
  links: Links,
): readonly Row[] {
  const elsewhere = elsewhereIn(links, new Map(calculations.map((row) => [row.initiativeId, row])));
  return calculations.map((row) => {
    const twice = new Set(elsewhere(row).map(({ line }) => line));
    return twice.size === 0 ? row : { ...row, lines: row.lines.filter((line) => !twice.has(line)) };
  });
}

/** The links are looked through once, however many calculations are asked about. */
function elsewhereIn(
  links: Links,
  newest: Newest,
): (calculation: Calculation) => readonly CountedElsewhere[] {
  const enabledBy = reachedFrom(enablingLinks(links));
  return (calculation) => {
    const { initiativeId } = calculation;
    const places = new Map<string, number>();
    for (const other of enabledBy(initiativeId)) {
      const found = newest.get(other);
      if (!found || (other > initiativeId && enabledBy(other).has(initiativeId))) continue;
      for (const line of countedLines(found))
        if (line.kind === "effect" && !places.has(nameOf(line, found)))
          places.set(nameOf(line, found), other);
    }
    if (places.size === 0) return [];
    return calculation.lines.flatMap((line) => {
      const place = line.kind === "effect" ? places.get(nameOf(line, calculation)) : undefined;
      return place === undefined ? [] : [{ line, initiativeId: place }];
    });
  };
}

const enablingLinks = (links: Links): Links => linksThatHold(links).filter(({ kind }) => kind === "enables");

/** What each makes possible, directly or by way of others; never itself. */
function reachedFrom(enabling: Links): (initiativeId: number) => ReadonlySet<number> {
  const enabled = new Map<number, number[]>();
  for (const { initiativeId, otherId } of enabling) {
    const others = enabled.get(initiativeId);
    if (others) others.push(otherId);
    else enabled.set(initiativeId, [otherId]);
  }
  const known = new Map<number, ReadonlySet<number>>();
  return (initiativeId) => {
    const before = known.get(initiativeId);
    if (before) return before;
    const found = new Set<number>();
    const look = (id: number): void => {
      for (const otherId of enabled.get(id) ?? [])
        if (otherId !== initiativeId && !found.has(otherId)) {
          found.add(otherId);
          look(otherId);
        }
    };
    look(initiativeId);
    known.set(initiativeId, found);
    return found;
  };
}

const nameOf = ({ what, unitId, year, costType }: MoneyLine, { startYear }: Calculation): string =>
  JSON.stringify([
    what.trim().toLowerCase().replaceAll(/\s+/gu, " "),
    unitId ?? null,
    startYear + year,
    costType,
  ]);
