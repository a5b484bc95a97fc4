import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Portfolio } from "#domain/initiatives/portfolio-reader.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** A row with the names that it is shown, sorted and searched by. */
export interface PortfolioLine {
  readonly row: Stored<PortfolioRow>;
  readonly unitName: string;
  readonly unitShortName: string;
  readonly ownerName: string;
  /** Everything that free text is looked for in, in lower case. */
  readonly searched: string;
}

/** One line a row, in the rows' order. */
export function portfolioLines({
  rows,
  units,
  people,
}: Pick<Portfolio, "rows" | "units" | "people">): readonly PortfolioLine[] {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const namesById = new Map(people.map((person) => [person.id, person.name]));
  return rows.map((row) => {
    const unit = row.unitId === undefined ? undefined : unitsById.get(row.unitId);
    const ownerName = (row.ownerId === undefined ? undefined : namesById.get(row.ownerId)) ?? "";
    const unitName = unit?.name ?? "";
    const unitShortName = unit?.shortName ?? "";
    const searched = [row.title, unitName, unitShortName, ownerName, row.sourceRegister, String(row.id)];
    return { row, unitName, unitShortName, ownerName, searched: searched.join("\n").toLocaleLowerCase("sv") };
  });
}
