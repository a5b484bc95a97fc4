import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import type { System } from "#domain/systems/system.ts";

/** What the page shows and judges an initiative by. */
const replacingProperties = [
  "title",
  "status",
  "isNewSystem",
  "replacesIds",
  "isConfidential",
] as const satisfies readonly (keyof Initiative)[];
export type Replacing = Pick<Initiative, (typeof replacingProperties)[number]>;

export interface SystemRows {
  readonly systems: readonly Stored<System>[];
  /** Without those that are confidential. */
  readonly initiatives: readonly Stored<Replacing>[];
  readonly retirements: readonly Stored<Retirement>[];
}

export async function loadSystems({ systems, portfolio, retirements }: Repositories): Promise<SystemRows> {
  const [found, all, leaving] = await Promise.all([
    systems.find(),
    portfolio.columns(replacingProperties),
    retirements.find(),
  ]);
  return {
    systems: found,
    initiatives: all.filter(({ isConfidential }) => !isConfidential),
    retirements: leaving,
  };
}
