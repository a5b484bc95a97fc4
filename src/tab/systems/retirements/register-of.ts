import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { RetirementRegister } from "#domain/systems/retirement-register.ts";
import type { Retirement } from "#domain/systems/retirement.ts";

/** The register as the page has it. */
export type Register = RetirementRegister<Stored<Retirement>, Stored<Initiative>>;

export interface RegisterProps {
  readonly register: Register;
  readonly initiatives: readonly Stored<Initiative>[];
}
